using IntercomGen.Description.Naming;
using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Replaces references to schemas that are not there by any value. It walks everything, which only a description that has such ones pays.</summary>
internal sealed class DanglingReferences(HashSet<string> known, FindingList findings)
{
    // Each compares a name with all others.
    private const int MostSuggestions = 20;

    private int _suggestions;

    public void Cut(List<NamedSchema> schemas, List<Operation> operations)
    {
        for (int i = 0; i < schemas.Count; i++)
        {
            schemas[i] = schemas[i] with { Schema = Cut(schemas[i].Schema, $"schemas.{schemas[i].Name}")! };
        }
        for (int i = 0; i < operations.Count; i++) operations[i] = Cut(operations[i]);
    }

    private Operation Cut(Operation operation)
    {
        string place = $"{operation.Method} {operation.Path}";
        return operation with
        {
            Parameters = Each(operation.Parameters, p => p with { Schema = Cut(p.Schema, $"{place} parameter {p.Name}")! }),
            RequestBody = operation.RequestBody is { } body ? body with { Content = Cut(body.Content, $"{place} requestBody") } : null,
            Responses = Each(operation.Responses, r => r with { Content = Cut(r.Content, $"{place} responses.{r.Status}") }),
        };
    }

    private EquatableArray<MediaType> Cut(EquatableArray<MediaType> content, string place) =>
        Each(content, m => m with { Schema = Cut(m.Schema, $"{place}.{m.Name}") });

    private Schema? Cut(Schema? schema, string place)
    {
        if (schema is null) return null;
        if (IsDangling(schema))
        {
            Report(schema, place);
            return schema with { Reference = null };
        }
        return schema with
        {
            Properties = Each(schema.Properties, p => p with { Schema = Cut(p.Schema, $"{place}.properties.{p.Name}")! }),
            AdditionalSchema = Cut(schema.AdditionalSchema, $"{place}.additionalProperties"),
            Items = Cut(schema.Items, $"{place}.items"),
            OneOf = Each(schema.OneOf, s => Cut(s, $"{place}.oneOf")!),
            AnyOf = Each(schema.AnyOf, s => Cut(s, $"{place}.anyOf")!),
            AllOf = Each(schema.AllOf, s => Cut(s, $"{place}.allOf")!),
            Discriminator = schema.Discriminator is { } discriminator ? Cut(discriminator, schema.Mark, place) : null,
        };
    }

    private bool IsDangling(Schema schema) => schema.Reference is { } name && !known.Contains(name);

    // Published descriptions lack the schema of custom attributes; nothing is lost, because it would be read as an open map if it were there.
    private void Report(Schema schema, string place)
    {
        string missing = $"{place} refers to the schema '{schema.Reference}', which is not there{Meant(schema.Reference!)};";
        if (OpenMaps.Contains(schema.Reference!)) findings.Add(FindingKind.Quality, $"{missing} it is read as an open map.", schema.Mark);
        else findings.Add(FindingKind.LeftOut, $"{missing} any JSON value is read there.", schema.Mark);
    }

    private string Meant(string name) => _suggestions++ < MostSuggestions && Nearest.To(name, known) is { } near ? $" (did you mean '{near}'?)" : "";

    private Discriminator Cut(Discriminator discriminator, Mark mark, string place)
    {
        var kept = new List<DiscriminatorMapping>();
        foreach (DiscriminatorMapping entry in discriminator.Mapping)
        {
            if (known.Contains(entry.SchemaName))
            {
                kept.Add(entry);
                continue;
            }
            string missing = $"the schema '{entry.SchemaName}', which is not there{Meant(entry.SchemaName)}";
            findings.Add(FindingKind.LeftOut, $"{place}.discriminator refers to {missing}; this case is left out.", mark);
        }
        return discriminator with { Mapping = kept.ToEquatableArray() };
    }

    private static EquatableArray<T> Each<T>(EquatableArray<T> items, Func<T, T> replace) where T : IEquatable<T>
    {
        if (items.IsEmpty) return items;
        var replaced = new T[items.Count];
        for (int i = 0; i < replaced.Length; i++) replaced[i] = replace(items[i]);
        return new EquatableArray<T>(replaced);
    }
}

using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace IntercomGen.Description.Tests.Oracle;

/// <summary>The facts that Microsoft.OpenApi finds.</summary>
internal static class OracleFacts
{
    public static FactList Of(OpenApiDocument document)
    {
        var facts = new FactList();
        facts.Add("info", "title", document.Info.Title);
        facts.Add("info", "version", document.Info.Version);
        facts.AddList("root", "servers", document.Servers?.Select(s => s.Url!) ?? []);
        facts.AddList("root", "tags", document.Tags?.Select(t => t.Name!) ?? []);
        foreach ((string name, IOpenApiSchema schema) in document.Components?.Schemas ?? Empty<IOpenApiSchema>())
        {
            Add(facts, $"schemas.{name}", schema);
        }
        foreach ((string path, IOpenApiPathItem item) in document.Paths)
        {
            foreach ((HttpMethod method, OpenApiOperation operation) in item.Operations ?? []) Add(facts, $"{method} {path}", path, item, operation);
        }
        return facts;
    }

    private static void Add(FactList facts, string place, string path, IOpenApiPathItem item, OpenApiOperation operation)
    {
        facts.Add(place, "operation", true);
        facts.Add(place, "id", operation.OperationId);
        facts.Add(place, "summary", operation.Summary);
        facts.Add(place, "description", operation.Description);
        facts.Add(place, "deprecated", operation.Deprecated);
        facts.AddList(place, "tags", operation.Tags?.Select(t => t.Reference.Id!) ?? []);
        IEnumerable<IOpenApiParameter> parameters = [.. operation.Parameters ?? [], .. item.Parameters ?? []];
        foreach (IOpenApiParameter parameter in parameters.DistinctBy(p => (p.In, p.Name)))
        {
            // A path parameter that the path does not have is dropped by our reader.
            if (parameter.In == Microsoft.OpenApi.ParameterLocation.Path && !path.Contains($"{{{parameter.Name}}}", StringComparison.Ordinal)) continue;
            string at = $"{place} {parameter.In} {parameter.Name}";
            facts.Add(at, "required", parameter.Required);
            facts.Add(at, "description", parameter.Description);
            if (parameter.Schema is { } schema) Add(facts, at, schema);
        }
        if (operation.RequestBody is { } body)
        {
            facts.Add(place, "body", true);
            facts.Add(place, "body.required", body.Required);
            Add(facts, $"{place} body", body.Content);
        }
        foreach ((string status, IOpenApiResponse response) in operation.Responses ?? [])
        {
            facts.Add($"{place} {status}", "description", response.Description);
            facts.AddList($"{place} {status}", "headers", response.Headers?.Keys ?? (IEnumerable<string>)[]);
            Add(facts, $"{place} {status}", response.Content);
        }
    }

    private static void Add<TMediaType>(FactList facts, string place, IDictionary<string, TMediaType>? content) where TMediaType : IOpenApiMediaType
    {
        foreach ((string name, TMediaType type) in content ?? Empty<TMediaType>())
        {
            facts.Add($"{place} {name}", "media", true);
            if (type.Schema is { } schema) Add(facts, $"{place} {name}", schema);
        }
    }

    private static void Add(FactList facts, string place, IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference reference)
        {
            // It knows nothing of the fields beside a reference, nullable among them; SchemaTests have those. Our reader cuts references to nothing.
            if (reference.Target is not null) facts.Add(place, "$ref", reference.Reference.Id);
            return;
        }
        JsonSchemaType type = (schema.Type ?? 0) & ~JsonSchemaType.Null;
        facts.Add(place, "type", type == 0 ? null : TypesOf(type).ToString());
        bool listsNull = schema.Enum?.Any(IsNull) == true;
        // It holds nullable as one of the types, and drops it where a 3.0 schema names no type.
        facts.Add(place, "nullable", (schema.Type ?? 0).HasFlag(JsonSchemaType.Null) || listsNull);
        facts.Add(place, "format", schema.Format);
        facts.Add(place, "title", schema.Title);
        facts.Add(place, "description", schema.Description);
        facts.Add(place, "pattern", schema.Pattern);
        facts.Add(place, "deprecated", schema.Deprecated);
        facts.Add(place, "readOnly", schema.ReadOnly);
        facts.Add(place, "writeOnly", schema.WriteOnly);
        facts.AddList(place, "enum", schema.Enum?.Where(v => !IsNull(v)).Select(v => v.ToString()).Distinct() ?? []);
        facts.Add(place, "default", schema.Default is JsonValue value && !IsNull(value) ? value.ToString() : null);
        facts.AddSet(place, "required", schema.Required ?? (IEnumerable<string>)[]);
        facts.AddList(place, "properties", schema.Properties?.Keys ?? (IEnumerable<string>)[]);
        foreach ((string name, IOpenApiSchema property) in schema.Properties ?? Empty<IOpenApiSchema>()) Add(facts, $"{place}.{name}", property);
        facts.Add(place, "closed", !schema.AdditionalPropertiesAllowed);
        if (schema.AdditionalProperties is { } additional) Add(facts, $"{place}.*", additional);
        // Items of nothing but items are read by our reader as those of one array.
        if (schema.Items is { } items) Add(facts, $"{place}[]", items is OpenApiSchema { Type: null, Items: { } inner } ? inner : items);
        AddCases(facts, $"{place}.oneOf", schema.OneOf);
        AddCases(facts, $"{place}.anyOf", schema.AnyOf);
        AddCases(facts, $"{place}.allOf", schema.AllOf);
        facts.Add(place, "discriminator", schema.Discriminator?.PropertyName);
        if (schema.Discriminator is { } discriminator)
        {
            facts.AddList(place, "mapping", discriminator.Mapping?.Select(m => $"{m.Key}>{m.Value.Reference.Id}") ?? []);
        }
        facts.Add(place, "minimum", Number(schema.Minimum));
        facts.Add(place, "maximum", Number(schema.Maximum));
        facts.Add(place, "minLength", schema.MinLength);
        facts.Add(place, "maxLength", schema.MaxLength);
        facts.Add(place, "minItems", schema.MinItems);
        facts.Add(place, "maxItems", schema.MaxItems);
    }

    private static void AddCases(FactList facts, string place, IList<IOpenApiSchema>? cases)
    {
        for (int i = 0; i < (cases?.Count ?? 0); i++)
        {
            facts.Add($"{place}[{i}]", "case", true);
            Add(facts, $"{place}[{i}]", cases![i]);
        }
    }

    private static JsonTypes TypesOf(JsonSchemaType type) => Enum.GetValues<JsonTypes>()
        .Where(t => t != JsonTypes.None && type.HasFlag(Enum.Parse<JsonSchemaType>(t.ToString())))
        .Aggregate(JsonTypes.None, (all, t) => all | t);

    private static double? Number(string? text) =>
        text is null ? null : double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    // Null inside a list is a sentinel there, since a JSON null has no node.
    private static bool IsNull(JsonNode? node) => node is null || node.IsJsonNullSentinel();

    private static Dictionary<string, T> Empty<T>() => [];
}

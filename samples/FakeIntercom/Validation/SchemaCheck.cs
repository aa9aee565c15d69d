using System.Text.Json;
using System.Text.Json.Nodes;
using FakeIntercom.Data;
using Microsoft.OpenApi;

namespace FakeIntercom.Validation;

/// <summary>What is wrong at one place of a JSON text.</summary>
internal sealed record SchemaProblem(string Path, string Says, bool IsMissing);

/// <summary>
/// Compares JSON with a schema: type, enum, required, properties, items and the three combinators. A null passes everywhere,
/// because descriptions and answers disagree about nulls in every version.
/// </summary>
/// <param name="coerce">Whether a number may stand for a text and the reverse, as Intercom itself allows in requests.</param>
internal sealed class SchemaCheck(bool coerce)
{
    public static SchemaCheck OfRequests { get; } = new(coerce: true);

    public static SchemaCheck OfAnswers { get; } = new(coerce: false);

    public IReadOnlyList<SchemaProblem> Problems(IOpenApiSchema? schema, JsonNode? node, string path = "$")
    {
        var problems = new List<SchemaProblem>();
        Check(schema, node, path, problems);
        return problems;
    }

    private void Check(IOpenApiSchema? schema, JsonNode? node, string path, List<SchemaProblem> problems)
    {
        if (schema is null || node is null)
        {
            return;
        }

        if (!TypeFits(schema.Type, node))
        {
            problems.Add(new(path, $"{path} is {node.GetValueKind()}, expected {schema.Type}", IsMissing: false));
            return;
        }

        if (schema.Enum is { Count: > 0 } values && !values.Any(v => v.AsText() == node.AsText()))
        {
            problems.Add(new(path, $"{path} is '{node.AsText()}', expected one of {string.Join(", ", values)}", IsMissing: false));
        }

        if (node is JsonObject value)
        {
            CheckMembers(schema, value, path, problems);
        }
        else if (node is JsonArray array && schema.Items is not null)
        {
            for (int i = 0; i < array.Count; i++)
            {
                Check(schema.Items, array[i], $"{path}[{i}]", problems);
            }
        }

        foreach (IOpenApiSchema part in schema.AllOf ?? [])
        {
            Check(part, node, path, problems);
        }

        CheckOne(schema.AnyOf, node, path, problems);
        CheckOne(schema.OneOf, node, path, problems);
    }

    private void CheckMembers(IOpenApiSchema schema, JsonObject value, string path, List<SchemaProblem> problems)
    {
        foreach (string name in schema.Required ?? new HashSet<string>())
        {
            if (!value.Has(name))
            {
                problems.Add(new($"{path}.{name}", $"{path}.{name} is required", IsMissing: true));
            }
        }

        foreach ((string name, JsonNode? member) in value)
        {
            IOpenApiSchema? declared = null;
            schema.Properties?.TryGetValue(name, out declared);
            Check(declared ?? schema.AdditionalProperties, member, $"{path}.{name}", problems);
        }
    }

    // The branch that comes closest is the one that the sender meant: its problems are the ones to tell.
    private void CheckOne(IList<IOpenApiSchema>? branches, JsonNode node, string path, List<SchemaProblem> problems)
    {
        if (branches is { Count: > 0 })
        {
            problems.AddRange(branches.Select(b => Problems(b, node, path)).MinBy(p => p.Count)!);
        }
    }

    private bool TypeFits(JsonSchemaType? declared, JsonNode node)
    {
        if (declared is not { } type || (type & ~JsonSchemaType.Null) == 0)
        {
            return true;
        }

        return node.GetValueKind() switch
        {
            JsonValueKind.Object => type.HasFlag(JsonSchemaType.Object),
            JsonValueKind.Array => type.HasFlag(JsonSchemaType.Array),
            JsonValueKind.True or JsonValueKind.False => type.HasFlag(JsonSchemaType.Boolean),
            JsonValueKind.String => type.HasFlag(JsonSchemaType.String) || (coerce && IsNumeric(type) && decimal.TryParse(node.AsText(), out _)),
            JsonValueKind.Number => IsNumeric(type) || (coerce && type.HasFlag(JsonSchemaType.String)),
            _ => true,
        };
    }

    private static bool IsNumeric(JsonSchemaType type) => (type & (JsonSchemaType.Integer | JsonSchemaType.Number)) != 0;
}

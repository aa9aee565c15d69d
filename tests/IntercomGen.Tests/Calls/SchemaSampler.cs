using System.Text.Json.Nodes;
using IntercomGen.Description;

namespace IntercomGen.Tests.Calls;

/// <summary>Makes a JSON value that a schema accepts, with every member that it names.</summary>
internal sealed class SchemaSampler(ApiDescription description)
{
    private readonly Dictionary<string, Schema> _schemas =
        description.Schemas.ToDictionary(static schema => schema.Name, static schema => schema.Schema, StringComparer.Ordinal);

    public JsonNode? Sample(Schema schema, int depth = 0)
    {
        if (schema.Reference is { } name) return depth > 6 ? null : Sample(_schemas[name], depth + 1);
        if (!schema.AllOf.IsEmpty) return Merge(schema.AllOf.Append(schema with { AllOf = default }), depth);
        EquatableArray<Schema> branches = schema.OneOf.IsEmpty ? schema.AnyOf : schema.OneOf;
        Schema? branch = branches.FirstOrDefault(static branch =>
            branch.Reference is not null || branch.Types != JsonTypes.None || !branch.Properties.IsEmpty || !branch.AllOf.IsEmpty || !branch.OneOf.IsEmpty);
        if (branch is not null)
        {
            return schema.Properties.IsEmpty ? Sample(branch, depth + 1) : Merge([schema with { OneOf = default, AnyOf = default }, branch], depth);
        }
        if (!schema.Enum.IsEmpty) return Literal(schema.Enum[0]);
        if (!schema.Properties.IsEmpty) return Object(schema, depth);
        return schema.Types switch
        {
            JsonTypes.String => Text(schema.Format),
            JsonTypes.Integer => JsonValue.Create(1_700_000_000L),
            JsonTypes.Number => JsonValue.Create(1.5),
            JsonTypes.Boolean => JsonValue.Create(true),
            JsonTypes.Array => new JsonArray(schema.Items is { } items && depth < 6 ? [Sample(items, depth + 1)] : []),
            JsonTypes.Object => new JsonObject { ["any_name"] = "any value" },
            _ => JsonValue.Create("any"),
        };
    }

    private JsonObject Object(Schema schema, int depth)
    {
        var result = new JsonObject();
        foreach (Property property in schema.Properties) result[property.Name] = Told(property.Name) ?? Sample(property.Schema, depth + 1);
        return result;
    }

    // What descriptions say in prose only.
    private static JsonNode? Told(string name) => name switch
    {
        "role" => JsonValue.Create("user"),
        "field" => JsonValue.Create("id"),
        "page" or "per_page" => JsonValue.Create(1),
        "pagination" => new JsonObject { ["per_page"] = 1 },
        _ => null,
    };

    private JsonNode? Merge(IEnumerable<Schema> parts, int depth)
    {
        var result = new JsonObject();
        JsonNode? scalar = null;
        foreach (Schema part in parts)
        {
            if (part == new Schema { Description = part.Description, Title = part.Title, Nullable = part.Nullable, Required = part.Required }) continue;
            JsonNode? sample = Sample(part, depth + 1);
            if (sample is not JsonObject members) scalar ??= sample;
            else foreach ((string name, JsonNode? value) in members.ToList()) result[name] = value?.DeepClone();
        }
        return result.Count > 0 ? result : scalar;
    }

    private static JsonValue Text(string? format) => JsonValue.Create(format switch
    {
        "date-time" => "2026-01-02T03:04:05Z",
        "date" => "2026-01-02",
        "uri" => "https://example.org/",
        "email" => "ada@example.org",
        _ => "text",
    });

    private static JsonValue? Literal(Literal literal) => literal.Type switch
    {
        JsonTypes.Integer => JsonValue.Create(long.Parse(literal.Text, System.Globalization.CultureInfo.InvariantCulture)),
        JsonTypes.Number => JsonValue.Create(double.Parse(literal.Text, System.Globalization.CultureInfo.InvariantCulture)),
        JsonTypes.Boolean => JsonValue.Create(literal.Text == "true"),
        _ => JsonValue.Create(literal.Text),
    };
}

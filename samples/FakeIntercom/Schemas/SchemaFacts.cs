using Microsoft.OpenApi;

namespace FakeIntercom.Schemas;

/// <summary>Reads schemas as one sees them: allOf parts folded in, references by name.</summary>
internal static class SchemaFacts
{
    public static string? ComponentName(this IOpenApiSchema schema) => (schema as OpenApiSchemaReference)?.Reference.Id;

    public static JsonSchemaType TypeWithoutNull(this IOpenApiSchema schema) => (schema.Type ?? 0) & ~JsonSchemaType.Null;

    /// <summary>Every property, those of allOf parts included; an own property wins over an inherited one.</summary>
    public static Dictionary<string, IOpenApiSchema> AllProperties(this IOpenApiSchema schema)
    {
        var result = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        Collect(schema, result, depth: 0);
        return result;
    }

    /// <summary>The names that the schema and its allOf parts require.</summary>
    public static IEnumerable<string> AllRequired(this IOpenApiSchema schema) =>
        (schema.Required ?? new HashSet<string>()).Concat((schema.AllOf ?? []).SelectMany(p => p.AllRequired()));

    public static IOpenApiSchema? Property(this IOpenApiSchema? schema, string name) =>
        schema?.AllProperties().GetValueOrDefault(name);

    private static void Collect(IOpenApiSchema schema, Dictionary<string, IOpenApiSchema> into, int depth)
    {
        foreach ((string name, IOpenApiSchema property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            into.TryAdd(name, property);
        }

        if (depth < 8)
        {
            foreach (IOpenApiSchema part in schema.AllOf ?? [])
            {
                Collect(part, into, depth + 1);
            }
        }
    }
}

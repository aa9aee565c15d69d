using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace FakeIntercom.Schemas;

/// <summary>Builds JSON that a schema accepts.</summary>
/// <param name="salt">Tells samples of one schema apart: the request, the page.</param>
/// <param name="requiredOnly">Whether optional properties are left out.</param>
internal sealed class SchemaSampler(string salt, bool requiredOnly = false)
{
    private const int DeepestNesting = 7;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public JsonNode? Sample(IOpenApiSchema schema) => Sample(schema, "$", "", null, 0);

    private JsonNode? Sample(IOpenApiSchema schema, string path, string name, string? owner, int depth)
    {
        string? component = schema.ComponentName();
        if (component is not null && !_open.Add(component))
        {
            return null; // a schema within itself
        }

        try
        {
            return SampleOpen(schema, path, name, component ?? owner, depth);
        }
        finally
        {
            if (component is not null)
            {
                _open.Remove(component);
            }
        }
    }

    private JsonNode? SampleOpen(IOpenApiSchema schema, string path, string name, string? owner, int depth)
    {
        if (schema.Enum is { Count: > 0 } values)
        {
            return values[0].DeepClone();
        }

        if (schema.Default is { } preset)
        {
            return preset.DeepClone();
        }

        JsonSchemaType type = schema.TypeWithoutNull();
        bool isObject = type.HasFlag(JsonSchemaType.Object) || schema.AllProperties().Count > 0;
        IOpenApiSchema? branch = schema.OneOf?.FirstOrDefault() ?? schema.AnyOf?.FirstOrDefault();
        if (isObject || (type == 0 && schema.AllOf is { Count: > 0 }))
        {
            return SampleObject(schema, branch, path, owner, depth);
        }

        if (branch is not null)
        {
            return Sample(branch, path, name, owner, depth);
        }

        string place = $"{salt}{path}";
        return type switch
        {
            _ when type.HasFlag(JsonSchemaType.Array) => SampleArray(schema, path, name, depth),
            _ when type.HasFlag(JsonSchemaType.String) => SampleValues.Text(place, name, schema.Format, owner),
            _ when type.HasFlag(JsonSchemaType.Integer) => Within(schema, SampleValues.Whole(place, name, schema.Format)),
            _ when type.HasFlag(JsonSchemaType.Number) => Within(schema, SampleValues.Whole(place, name, schema.Format)) + 0.5,
            _ when type.HasFlag(JsonSchemaType.Boolean) => SampleValues.Flag(place),
            _ when schema.Items is not null => Sample(schema.Items, path, name, owner, depth), // items without a type
            _ => SampleValues.Text(place, name, schema.Format, owner),
        };
    }

    private JsonObject SampleObject(IOpenApiSchema schema, IOpenApiSchema? branch, string path, string? owner, int depth)
    {
        var result = new JsonObject();
        HashSet<string> required = [.. schema.AllRequired(), .. branch?.AllRequired() ?? []];
        // A branch may hold what the object itself requires.
        foreach ((string name, IOpenApiSchema property) in schema.AllProperties().Concat(branch?.AllProperties() ?? []).DistinctBy(p => p.Key))
        {
            bool needed = required.Contains(name);
            if (needed || (!requiredOnly && depth < DeepestNesting))
            {
                JsonNode? value = Sample(property, $"{path}.{name}", name, owner, depth + 1);
                if (value is not null || needed)
                {
                    result[name] = value;
                }
            }
        }

        if (branch is not null && Sample(branch, path, "", owner, depth) is JsonObject chosen)
        {
            foreach ((string name, JsonNode? value) in chosen)
            {
                result.TryAdd(name, value?.DeepClone());
            }
        }

        return result;
    }

    private JsonArray SampleArray(IOpenApiSchema schema, string path, string name, int depth)
    {
        var result = new JsonArray();
        for (int i = 0; i < 2 && depth < DeepestNesting && schema.Items is not null; i++)
        {
            if (Sample(schema.Items, $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]", name, null, depth + 1) is { } item)
            {
                result.Add(item);
            }
        }

        return result;
    }

    private static long Within(IOpenApiSchema schema, long value)
    {
        long least = long.TryParse(schema.Minimum, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long min) ? min : value;
        long most = long.TryParse(schema.Maximum, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long max) ? max : Math.Max(value, least);
        return Math.Clamp(value, least, Math.Max(least, most));
    }
}

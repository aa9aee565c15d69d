using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Validation;
using Microsoft.OpenApi;

namespace FakeIntercom.Schemas;

/// <summary>
/// Brings a stored record into the form that a description declares. The records have one form, descriptions have many:
/// the same id is a number in one version and a text in the next.
/// </summary>
internal static class AnswerFitter
{
    public static JsonNode? Fit(IOpenApiSchema? schema, JsonNode? node)
    {
        if (schema is null || node is null)
        {
            return node?.DeepClone();
        }

        IOpenApiSchema? branch = Branch(schema.OneOf, node) ?? Branch(schema.AnyOf, node);
        switch (node)
        {
            case JsonObject value when schema.TypeWithoutNull() == JsonSchemaType.String:
                return value["category"]?.DeepClone(); // a ticket's state, which some versions tell by its category alone
            case JsonObject value:
                return FitObject(schema, branch, value);
            case JsonArray array:
                IOpenApiSchema? items = schema.Items ?? branch?.Items;
                return array.Select(item => Fit(items, item)).ToJsonArray();
            default:
                return FitScalar(branch ?? schema, node);
        }
    }

    private static JsonObject FitObject(IOpenApiSchema schema, IOpenApiSchema? branch, JsonObject value)
    {
        Dictionary<string, IOpenApiSchema> properties = schema.AllProperties();
        foreach ((string name, IOpenApiSchema property) in branch?.AllProperties() ?? [])
        {
            properties.TryAdd(name, property);
        }

        var result = new JsonObject();
        foreach ((string name, JsonNode? member) in value)
        {
            result[name] = Fit(properties.GetValueOrDefault(name) ?? schema.AdditionalProperties, member);
        }

        // Old descriptions require what Intercom leaves out; null is what it sends where it sends something.
        foreach (string name in schema.AllRequired().Concat(branch?.AllRequired() ?? []))
        {
            result.TryAdd(name, null);
        }

        return result;
    }

    private static JsonNode? FitScalar(IOpenApiSchema schema, JsonNode node)
    {
        if (schema.Enum is { Count: > 0 } values && !values.Any(v => v.AsText() == node.AsText()))
        {
            return values[0].DeepClone(); // versions name the same thing differently: "list", "ticket_type_attributes.list"
        }

        JsonSchemaType type = schema.TypeWithoutNull();
        return node.GetValueKind() switch
        {
            JsonValueKind.String when type == JsonSchemaType.Integer
                && long.TryParse(node.AsText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) => whole,
            JsonValueKind.Number when type == JsonSchemaType.String => node.ToJsonString(),
            _ => node.DeepClone(),
        };
    }

    private static IOpenApiSchema? Branch(IList<IOpenApiSchema>? branches, JsonNode node) =>
        branches?.MinBy(b => SchemaCheck.OfAnswers.Problems(b, node).Count);
}

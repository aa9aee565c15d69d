using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using FakeIntercom.Schemas;
using Microsoft.OpenApi;

namespace FakeIntercom.Search;

/// <summary>Reads search fields such as <c>email</c>, <c>custom_attributes.plan</c> and <c>source.author.email</c>.</summary>
internal sealed class FieldReader(IOpenApiSchema? item, LinkedValues linked)
{
    private readonly Dictionary<string, IOpenApiSchema>? _known = item?.AllProperties();

    public void Check(string field)
    {
        string first = field.Split('.')[0];
        bool isLink = first.EndsWith("_id", StringComparison.Ordinal) || first.EndsWith("_ids", StringComparison.Ordinal) || first == "state";
        if (!isLink && _known is { Count: > 0 } && !_known.ContainsKey(first))
        {
            throw ApiException.Invalid($"There is no search field '{field}'", "field");
        }
    }

    public IReadOnlyList<JsonNode?> Read(JsonObject record, string field)
    {
        if (linked(record, field) is { } values)
        {
            return values;
        }

        JsonNode? node = record;
        foreach (string segment in field.Split('.'))
        {
            node = node.Member(segment);
        }

        return [node];
    }
}

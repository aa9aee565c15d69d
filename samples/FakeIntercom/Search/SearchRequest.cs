using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using FakeIntercom.Schemas;
using Microsoft.OpenApi;

namespace FakeIntercom.Search;

/// <summary>Values of a field that is not simply a member of the record; null for all other fields.</summary>
internal delegate IReadOnlyList<JsonNode?>? LinkedValues(JsonObject record, string field);

/// <summary>Runs a search body over records: <c>query</c>, then <c>sort</c>.</summary>
internal static class SearchRequest
{
    /// <param name="call">The request.</param>
    /// <param name="records">What is searched.</param>
    /// <param name="listProperty">The member of the answer that holds the items; its schema tells which fields exist.</param>
    /// <param name="linked">Reads fields such as <c>tag_ids</c>.</param>
    public static IReadOnlyList<JsonObject> Run(ApiCall call, IReadOnlyList<JsonObject> records, string listProperty, LinkedValues linked)
    {
        JsonObject query = call.Body.Object("query") ?? throw ApiException.Missing("query");
        IOpenApiSchema? item = call.Operation.AnswerSchema.Property(listProperty)?.Items;
        var fields = new FieldReader(item, linked);
        ISearchFilter filter = SearchFilter.Parse(query, fields);
        IEnumerable<JsonObject> found = records.Where(filter.Matches);
        if (call.Body.Object("sort") is { } sort)
        {
            string field = sort.Text("field") ?? "created_at";
            found = sort.Text("order") is "ascending" or "asc"
                ? found.OrderBy(r => fields.Read(r, field) is [var first, ..] ? first : null, FieldOrder.Instance)
                : found.OrderByDescending(r => fields.Read(r, field) is [var first, ..] ? first : null, FieldOrder.Instance);
        }

        return [.. found];
    }
}

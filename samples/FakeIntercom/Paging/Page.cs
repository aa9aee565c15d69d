using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using FakeIntercom.Schemas;
using Microsoft.OpenApi;

namespace FakeIntercom.Paging;

/// <summary>One page of a list and the <c>pages</c> object that goes with it.</summary>
internal sealed class Page
{
    private readonly PageRequest _request;
    private readonly int _start;
    private readonly int _total;

    private Page(PageRequest request, IReadOnlyList<JsonObject> all)
    {
        _request = request;
        _total = all.Count;
        _start = request.Cursor is { Length: > 0 } cursor ? StartOf(cursor, all) : ((request.Number ?? 1) - 1) * request.Size;
        Items = [.. all.Skip(_start).Take(request.Size)];
    }

    public IReadOnlyList<JsonObject> Items { get; }

    public int Total => _total;

    private int Number => (_start / _request.Size) + 1;

    private int Count => Math.Max(1, (_total + _request.Size - 1) / _request.Size);

    private bool HasNext => _start + Items.Count < _total && Items.Count > 0;

    public static Page Of(ApiCall call, IReadOnlyList<JsonObject> all, int defaultSize, int maximum) =>
        new(PageRequest.From(call, defaultSize, maximum), all);

    /// <summary>The list as Intercom wraps it.</summary>
    /// <param name="call">The request.</param>
    /// <param name="items">The items as they are shown.</param>
    /// <param name="property">The member that holds them.</param>
    /// <param name="type">The list's own <c>type</c>.</param>
    /// <param name="linked">Whether <c>next</c> is a URL whatever the description says.</param>
    public ApiAnswer Wrap(ApiCall call, IEnumerable<JsonNode?> items, string property = "data", string type = "list", bool linked = false) =>
        ApiAnswer.Of(new JsonObject
        {
            ["type"] = type,
            [property] = items.ToJsonArray(),
            ["total_count"] = _total,
            ["pages"] = Pages(call, linked),
        });

    public JsonObject Pages(ApiCall call, bool linked = false)
    {
        var pages = new JsonObject
        {
            ["type"] = "pages",
            ["page"] = Number,
            ["per_page"] = _request.Size,
            ["total_pages"] = Count,
        };
        IOpenApiSchema? declared = call.Operation.AnswerSchema.Property("pages").Property("next");
        bool isLink = linked || declared?.TypeWithoutNull() == JsonSchemaType.String;
        pages["next"] = !HasNext ? null : isLink ? NextLink(call) : NextCursor();
        return pages;
    }

    private JsonObject NextCursor() => new()
    {
        ["page"] = Number + 1,
        ["per_page"] = _request.Size,
        ["starting_after"] = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Items[^1].Text("id")}|{_start + Items.Count}")),
    };

    private string NextLink(ApiCall call)
    {
        IEnumerable<string> kept = call.Query.Where(q => q.Key is not ("page" or "per_page" or "starting_after"))
            .Select(q => $"{Uri.EscapeDataString(q.Key)}={Uri.EscapeDataString(q.Value)}&");
        string query = string.Create(CultureInfo.InvariantCulture, $"{string.Concat(kept)}page={Number + 1}&per_page={_request.Size}");
        return new Uri(call.BaseAddress, $"{call.Path}?{query}").AbsoluteUri;
    }

    // After the last item seen; by position when that item has been deleted meanwhile.
    private static int StartOf(string cursor, IReadOnlyList<JsonObject> all)
    {
        Span<byte> bytes = stackalloc byte[256];
        if (!Convert.TryFromBase64String(cursor, bytes, out int written)
            || Encoding.UTF8.GetString(bytes[..written]).Split('|') is not [string id, string position]
            || !int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out int fallback))
        {
            throw ApiException.Invalid("starting_after is not a cursor of this list", "starting_after");
        }

        for (int i = 0; i < all.Count; i++)
        {
            if (all[i].Text("id") == id)
            {
                return i + 1;
            }
        }

        return Math.Min(fallback - 1, all.Count);
    }
}

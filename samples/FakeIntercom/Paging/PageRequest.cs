using System.Globalization;
using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;

namespace FakeIntercom.Paging;

/// <summary>Which page a request wants: by cursor or by number, from the query or from a search body's <c>pagination</c>.</summary>
internal sealed record PageRequest(int Size, int? Number, string? Cursor)
{
    public static PageRequest From(ApiCall call, int defaultSize, int maximum)
    {
        JsonObject? inBody = call.Body.Object("pagination");
        string? Given(string name) => inBody.Text(name) ?? call.Query.GetValueOrDefault(name) ?? call.Body.Text(name);
        int size = Whole(Given("per_page"), "per_page") ?? defaultSize;
        if (size < 1 || size > maximum)
        {
            throw ApiException.Invalid($"per_page has to be between 1 and {maximum}", "per_page");
        }

        int? number = Whole(Given("page"), "page");
        return number < 1 ? throw ApiException.Invalid("page starts at 1", "page") : new(size, number, Given("starting_after"));
    }

    private static int? Whole(string? text, string name) =>
        string.IsNullOrEmpty(text) ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value
        : throw ApiException.Invalid($"{name} has to be a whole number", name);
}

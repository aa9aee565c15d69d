using System.Globalization;
using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using FakeIntercom.Schemas;
using Microsoft.OpenApi;

namespace FakeIntercom.Paging;

/// <summary>Makes three pages of every sampled list that has pages, in whichever shape its description declares.</summary>
internal static class SampledPages
{
    private const int Count = 3;

    public static JsonNode? Sample(ApiCall call, IOpenApiSchema schema)
    {
        int number = NumberOf(call);
        JsonNode? sample = new SchemaSampler(string.Create(CultureInfo.InvariantCulture, $"{call.Operation.Verb} {call.Path}#{number}")).Sample(schema);
        if (sample is not JsonObject list)
        {
            return sample;
        }

        bool isPaged = list.Has("pages") || list.Has("next_cursor") || (list.Has("total_pages") && list.Has("page"));
        if (isPaged)
        {
            int size = Items(list);
            list.Replace("total_count", size * Count);
            list.Replace("page", number);
            list.Replace("per_page", size);
            list.Replace("total_pages", Count);
            list.Replace("has_more", number < Count);
            list.Replace("next_cursor", number < Count ? Cursor(number + 1) : null);
            if (list.Has("pages"))
            {
                list["pages"] = Pages(call, schema, number, size);
            }
        }
        else
        {
            list.Replace("total_count", Items(list));
            list.Replace("has_more", false);
        }

        return sample;
    }

    private static JsonObject Pages(ApiCall call, IOpenApiSchema schema, int number, int size)
    {
        IOpenApiSchema? declared = schema.Property("pages").Property("next");
        bool isLink = declared?.TypeWithoutNull() == JsonSchemaType.String;
        return new()
        {
            ["type"] = "pages",
            ["page"] = number,
            ["per_page"] = size,
            ["total_pages"] = Count,
            ["next"] = number >= Count ? null
                : isLink ? new Uri(call.BaseAddress, string.Create(CultureInfo.InvariantCulture, $"{call.Path}?page={number + 1}&per_page={size}")).AbsoluteUri
                : new JsonObject { ["per_page"] = size, ["starting_after"] = Cursor(number + 1) },
        };
    }

    private static int NumberOf(ApiCall call)
    {
        PageRequest request = PageRequest.From(call, defaultSize: 2, maximum: 150);
        string? cursor = request.Cursor ?? call.Query.GetValueOrDefault("cursor");
        if (string.IsNullOrEmpty(cursor))
        {
            return request.Number ?? 1;
        }

        return cursor.StartsWith("page-", StringComparison.Ordinal) && int.TryParse(cursor.AsSpan(5), CultureInfo.InvariantCulture, out int number)
            ? number
            : throw ApiException.Invalid("The cursor is not one of this list", "starting_after");
    }

    private static string Cursor(int number) => string.Create(CultureInfo.InvariantCulture, $"page-{number}");

    private static int Items(JsonObject list) =>
        list.Select(m => m.Value).OfType<JsonArray>().FirstOrDefault()?.Count
        ?? list.Object("data")?.Select(m => m.Value).OfType<JsonArray>().FirstOrDefault()?.Count
        ?? 0;

    private static void Replace(this JsonObject list, string name, JsonNode? value)
    {
        if (list.Has(name))
        {
            list[name] = value;
        }
    }
}

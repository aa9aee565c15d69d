using System;

namespace IntercomGen.Runtime;

/// <summary>Makes the body of a search, in the model that the operation takes.</summary>
internal static class SearchBody
{
    // By way of JSON: models of different operations and versions have nothing else in common, and what one of them does not declare (the sort order of
    // conversations) it keeps and sends.
    public static T Of<T>(IntercomQuery query, IntercomSort? sort, long? perPage, JsonRead<T> read)
        where T : class
    {
        using JsonOut w = JsonOut.Rent();
        w.Open((byte)'{');
        w.Name("query");
        (query ?? throw new ArgumentNullException(nameof(query))).Write(w);
        if (sort is not null)
        {
            w.Name("sort");
            sort.Write(w);
        }

        if (perPage is long size)
        {
            w.Name("pagination");
            WritePageSize(w, size);
        }

        w.Close((byte)'}');
        return JsonCursor.Parse(w.Written.Span, read)!;
    }

    private static void WritePageSize(JsonOut w, long perPage)
    {
        if (perPage < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(perPage), perPage, "A page has at least one item.");
        }

        w.Open((byte)'{');
        w.Name("per_page");
        w.Int64(perPage);
        w.Close((byte)'}');
    }
}

using System.Globalization;

namespace IntercomGen.Runtime;

/// <summary>The one rule for all lists: how a page says where the next one starts, and how a request asks for it.</summary>
internal static class PageRule
{
    /// <summary>Where the next page starts; null when this was the last.</summary>
    /// <param name="facts">What the page says.</param>
    /// <param name="count">How many items it has.</param>
    /// <param name="previous">How this page was asked for.</param>
    public static PageCursor? Next(in PageFacts facts, int count, PageCursor? previous)
    {
        if (!string.IsNullOrEmpty(facts.StartingAfter))
        {
            return new PageCursor(PageCursorKind.After, facts.StartingAfter!);
        }

        if (QueryOf(facts.Link) is { } query)
        {
            return new PageCursor(PageCursorKind.Link, query);
        }

        if (!string.IsNullOrEmpty(facts.ScrollParam))
        {
            return count > 0 ? new PageCursor(PageCursorKind.Scroll, facts.ScrollParam!) : null;
        }

        if (facts.NextCursor is not null || facts.HasMore)
        {
            return facts.HasMore && !string.IsNullOrEmpty(facts.NextCursor) ? new PageCursor(PageCursorKind.Cursor, facts.NextCursor!) : null;
        }

        // A list that went by cursor so far ends when there is none, whatever its page numbers say.
        bool byNumber = previous is null || previous.Value.Kind == PageCursorKind.Page;
        long? next = facts.NextPage ?? (byNumber && facts.Page < facts.TotalPages ? facts.Page + 1 : null);
        return next is { } page ? new PageCursor(PageCursorKind.Page, page.ToString(CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>The original request with its place in the list changed and nothing else.</summary>
    public static IntercomRequest At(IntercomRequest original, PageCursor cursor)
    {
        IntercomRequest request = original.CopyWith(original.Json);
        switch (cursor.Kind)
        {
            case PageCursorKind.After:
                return Set(request, "starting_after", cursor.Value);
            case PageCursorKind.Page:
                return Set(request, "page", cursor.Value);
            case PageCursorKind.Scroll:
                request.QueryParameters.Set("scroll_param", cursor.Value);
                return request;
            case PageCursorKind.Cursor:
                request.QueryParameters.Set("cursor", cursor.Value);
                return request;
            default:
                return Merge(request, cursor.Value);
        }
    }

    private static IntercomRequest Set(IntercomRequest request, string name, string value)
    {
        if (request.TakesJson)
        {
            return request.CopyWith(name == "page" ? PageBody.WithPage(request.Json, value) : PageBody.WithStartingAfter(request.Json, value));
        }

        request.QueryParameters.Set(name, value);
        return request;
    }

    // All old values of a name go before the first new one comes: names may repeat.
    private static IntercomRequest Merge(IntercomRequest request, string query)
    {
        var pairs = HttpQuery.Parse(query);
        foreach (var pair in pairs)
        {
            request.QueryParameters.Remove(pair.Key);
        }

        foreach (var pair in pairs)
        {
            if (request.TakesJson && pair.Key is "page" or "starting_after")
            {
                request = Set(request, pair.Key, pair.Value);
            }
            else
            {
                request.QueryParameters.Add(pair.Key, pair.Value);
            }
        }

        return request;
    }

    // Only the query: the host may be another region's, or anybody's.
    private static string? QueryOf(string? link)
    {
        // A question mark in the fragment begins nothing.
        int end = link?.IndexOf('#') ?? -1;
        string? address = end < 0 ? link : link!.Substring(0, end);
        int start = address?.IndexOf('?') ?? -1;
        return start < 0 || start == address!.Length - 1 ? null : address.Substring(start + 1);
    }
}

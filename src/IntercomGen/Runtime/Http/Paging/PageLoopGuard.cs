using System;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

/// <summary>Ends a walk that would never end: no page is asked for twice.</summary>
internal sealed class PageLoopGuard
{
    private readonly HashSet<string> _seen = [];
    private ulong _lastPage;

    /// <summary>Before a page is asked for.</summary>
    public void Enter(PageCursor? cursor)
    {
        // A scroll keeps its parameter from page to page: there the pages themselves must differ.
        if (cursor is { Kind: not PageCursorKind.Scroll } place && !_seen.Add(place.ToString()))
        {
            throw Repeated(place);
        }
    }

    /// <summary>After a page came.</summary>
    public void Look(PageCursor? next, ReadOnlySpan<byte> body)
    {
        if (next is not { Kind: PageCursorKind.Scroll } place)
        {
            return;
        }

        ulong page = Fingerprint(body);
        if (page == _lastPage)
        {
            throw Repeated(place);
        }

        _lastPage = page;
    }

    private static IntercomPagingException Repeated(PageCursor cursor) =>
        new("The list leads back to a page that was read before; it would have no end.", cursor.ToString());

    // FNV-1a.
    private static ulong Fingerprint(ReadOnlySpan<byte> bytes)
    {
        ulong hash = 14695981039346656037;
        for (int i = 0; i < bytes.Length; i++) // C# 12 cannot enumerate a span of .NET 10
        {
            hash = unchecked((hash ^ bytes[i]) * 1099511628211);
        }

        return hash;
    }
}

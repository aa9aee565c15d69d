using System;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

/// <summary>One page of a list.</summary>
/// <typeparam name="TItem">What the list holds.</typeparam>
public sealed class IntercomPage<TItem>
{
    /// <summary>A page, for test doubles.</summary>
    /// <param name="items">The items of this page.</param>
    /// <param name="cursor">Where the next page starts; null on the last.</param>
    /// <param name="totalCount">How many items the whole list has.</param>
    /// <param name="response">The answer that the page was read from.</param>
    public IntercomPage(IReadOnlyList<TItem> items, string? cursor = null, long? totalCount = null, IntercomResponse? response = null)
    {
        Items = items ?? throw new ArgumentNullException(nameof(items));
        Cursor = cursor;
        TotalCount = totalCount;
        Response = response;
    }

    /// <summary>The items of this page.</summary>
    public IReadOnlyList<TItem> Items { get; }

    /// <summary>
    /// Where the next page starts: give it to <see cref="IntercomPages{TItem}.AsPages"/> to go on there, in another process
    /// too. Null on the last page. What is in it is nobody's business.
    /// </summary>
    public string? Cursor { get; }

    /// <summary>How many items the whole list has, where the answer says so.</summary>
    public long? TotalCount { get; }

    /// <summary>The answer that the page was read from, without its body.</summary>
    public IntercomResponse? Response { get; }
}

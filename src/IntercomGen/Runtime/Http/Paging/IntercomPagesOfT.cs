using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>
/// A list that comes in pages. <c>await foreach</c> over it gives every item and asks for the next page when it is needed;
/// <see cref="AsPages"/> gives the pages. Nothing is sent before the enumeration starts, and each enumeration starts anew.
/// </summary>
/// <typeparam name="TItem">What the list holds.</typeparam>
public abstract class IntercomPages<TItem> : IAsyncEnumerable<TItem>
{
    /// <summary>The pages of the list.</summary>
    /// <param name="cursor">Where to start: <see cref="IntercomPage{TItem}.Cursor"/> of a page of the same call. Null for the first page.</param>
    /// <param name="cancellationToken">Ends the enumeration, also between pages.</param>
    /// <returns>The pages, each asked for when it is needed.</returns>
    /// <exception cref="ArgumentException">The cursor is not one of ours.</exception>
    /// <exception cref="IntercomPagingException">The list leads back to a page that was read before.</exception>
    public abstract IAsyncEnumerable<IntercomPage<TItem>> AsPages(string? cursor = null, CancellationToken cancellationToken = default);

    /// <summary>The items of all pages.</summary>
    /// <param name="cancellationToken">Ends the enumeration, also between pages.</param>
    /// <returns>The enumeration.</returns>
    public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (IntercomPage<TItem> page in AsPages(null, cancellationToken).ConfigureAwait(false))
        {
            foreach (TItem item in page.Items)
            {
                yield return item;
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>Makes lists without a server, for test doubles.</summary>
public static class IntercomPages
{
    /// <summary>A list of given pages.</summary>
    /// <typeparam name="TItem">What the list holds.</typeparam>
    /// <param name="pages">The pages; a start cursor is looked for among them.</param>
    /// <returns>The list.</returns>
    public static IntercomPages<TItem> Of<TItem>(params IntercomPage<TItem>[] pages) =>
        new Stored<TItem>(pages ?? throw new ArgumentNullException(nameof(pages)));

    private sealed class Stored<TItem>(IntercomPage<TItem>[] pages) : IntercomPages<TItem>
    {
        public override async IAsyncEnumerable<IntercomPage<TItem>> AsPages(
            string? cursor = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            int first = cursor is null ? 0 : Array.FindIndex(pages, page => page.Cursor == cursor) + 1;
            for (int i = first; i < pages.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await Task.CompletedTask.ConfigureAwait(false);
                yield return pages[i];
            }
        }
    }
}

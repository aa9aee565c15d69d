using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;

namespace IntercomGen.Runtime;

/// <summary>Walks the pages of one list call. Keeps no page: only the cursors that it has seen.</summary>
internal sealed class PageWalk<TPage, TItem>(
    IntercomPipeline pipeline,
    IntercomRequest first,
    JsonRead<TPage> read,
    Func<TPage, IReadOnlyList<TItem>?> items,
    IntercomRequestOptions? options) : IntercomPages<TItem>
    where TPage : class
{
    public override async IAsyncEnumerable<IntercomPage<TItem>> AsPages(
        string? cursor = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var guard = new PageLoopGuard();
        PageCursor? at = cursor is null ? null : PageCursor.Parse(cursor);
        while (true)
        {
            IntercomRequest request = at is { } place ? PageRule.At(first, place) : first;
            guard.Enter(at);
            IntercomPage<TItem> page;
            using (HttpAnswer answer = await pipeline.AnswerAsync(request, options, false, cancellationToken).ConfigureAwait(false))
            {
                (page, at) = ReadPage(answer, at);
                guard.Look(at, answer.Body);
            }

            yield return page;
            if (at is null)
            {
                yield break;
            }

            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private (IntercomPage<TItem> Page, PageCursor? Next) ReadPage(HttpAnswer answer, PageCursor? at)
    {
        TPage answered = answer.Read(read);
        IReadOnlyList<TItem> found = items(answered) ?? [];
        PageFacts facts = PageFacts.Read(answer.Body);
        PageCursor? next = PageRule.Next(facts, found.Count, at);
        return (new(found, next?.ToString(), facts.TotalCount, answer.ToResponse(withBody: false)), next);
    }
}

using System.Collections.Concurrent;

namespace WebApp;

/// <summary>What happened lately, in words.</summary>
internal sealed class RecentEvents
{
    private const int Capacity = 100;

    private readonly ConcurrentQueue<string> _events = new();

    public IReadOnlyList<string> All => [.. _events];

    public void Add(string text)
    {
        _events.Enqueue(text);
        while (_events.Count > Capacity && _events.TryDequeue(out _))
        {
            // The oldest goes.
        }
    }
}

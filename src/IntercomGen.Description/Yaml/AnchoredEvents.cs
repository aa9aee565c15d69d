namespace IntercomGen.Description.Yaml;

/// <summary>
/// The events of a source, of which those of anchored nodes are recorded, so that an alias can be read as what it stands for. An alias that is
/// skipped is never expanded, and what all aliases together expand to is bounded.
/// </summary>
internal sealed class AnchoredEvents(IEventSource source)
{
    private const int MaximumDepth = 1_000;
    private const int MaximumReplayed = 500_000;

    private readonly List<NodeEvent> _recorded = [];
    private readonly Dictionary<string, EventRange> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<OpenAnchor> _open = new();
    private readonly Stack<EventRange> _replays = new();
    private int _depth;
    private int _replayed;

    public NodeEvent Read()
    {
        while (_replays.Count > 0)
        {
            EventRange replay = _replays.Pop();
            if (replay.Start == replay.End) continue;
            _replays.Push(new EventRange(replay.Start + 1, replay.End));
            NodeEvent replayed = _recorded[replay.Start];
            if (++_replayed > MaximumReplayed)
            {
                throw new UnreadableException($"The aliases of this file expand to more than {MaximumReplayed} nodes.", replayed.Mark);
            }
            return replayed;
        }
        NodeEvent next = source.Read();
        if (next.Kind == NodeEventKind.Alias) next = next.WithTarget(_anchors.TryGetValue(next.Text, out EventRange target) ? target : default);
        return Track(next);
    }

    /// <summary>The event that a range begins with.</summary>
    public NodeEvent Peek(EventRange range) => _recorded[range.Start];

    /// <summary>Makes a recorded range what is read next.</summary>
    public void Replay(EventRange range) => _replays.Push(range);

    private NodeEvent Track(in NodeEvent next)
    {
        bool opens = next.Kind is NodeEventKind.MappingStart or NodeEventKind.SequenceStart;
        bool closes = next.Kind is NodeEventKind.MappingEnd or NodeEventKind.SequenceEnd;
        if (closes) _depth--;
        if (next.Anchor is not null) _open.Push(new OpenAnchor(next.Anchor, _recorded.Count, _depth));
        if (_open.Count > 0) _recorded.Add(next);
        if (opens && ++_depth > MaximumDepth)
        {
            throw new UnreadableException($"The nesting is deeper than {MaximumDepth} levels.", next.Mark);
        }
        while (!opens && _open.Count > 0 && _open.Peek().Depth == _depth)
        {
            OpenAnchor done = _open.Pop();
            _anchors[done.Name] = new EventRange(done.Start, _recorded.Count);
        }
        return next;
    }

    private readonly record struct OpenAnchor(string Name, int Start, int Depth);
}

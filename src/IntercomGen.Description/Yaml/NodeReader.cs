namespace IntercomGen.Description.Yaml;

/// <summary>
/// Reads mappings, sequences and scalars forward, without a tree. Whoever reads consumes exactly one node at a time: enters it, reads it as a scalar,
/// or skips it. Repeated keys, merge keys and aliases are settled here; what is not of the expected kind costs a finding and itself.
/// </summary>
internal sealed class NodeReader
{
    private const int CancellationInterval = 4_096;

    private readonly AnchoredEvents _events;
    private readonly CancellationToken _cancellationToken;
    private readonly FrameStack _frames = new();
    private NodeEvent _current;
    private int _steps;

    public NodeReader(IEventSource source, FindingList findings, CancellationToken cancellationToken)
    {
        _events = new AnchoredEvents(source);
        _cancellationToken = cancellationToken;
        Findings = findings;
        Advance();
    }

    public FindingList Findings { get; }

    /// <summary>Where the current node begins.</summary>
    public Mark Mark => _current.Mark;

    /// <summary>Where the key of the current node stands.</summary>
    public Mark KeyMark => _frames.Top.KeyMark;

    /// <summary>The dotted path of the current node.</summary>
    public string Place => _frames.Describe();

    /// <summary>What the current node is, an alias being what it stands for.</summary>
    public NodeEventKind Kind
    {
        get
        {
            if (_current.Kind == NodeEventKind.Alias) Expand();
            return _current.Kind;
        }
    }

    /// <summary>The text of the current node, which is a scalar.</summary>
    public string Text => _current.Text;

    /// <summary>Whether the current node, which is a scalar, has no quotes.</summary>
    public bool IsPlain => _current.IsPlain;

    /// <summary>Whether the current node is null or nothing.</summary>
    public bool IsNull => Kind == NodeEventKind.Scalar && _current.IsPlain && CoreScalar.IsNull(_current.Text);

    /// <summary>Reports something about the current node.</summary>
    /// <param name="kind">What it means.</param>
    /// <param name="problem">What follows the place in the sentence.</param>
    public void Report(FindingKind kind, string problem) => Findings.Add(kind, $"{Place} {problem}", Mark);

    /// <summary>Steps into the current node when it is a mapping; otherwise reports and skips it.</summary>
    public bool EnterMapping(FindingKind otherwise = FindingKind.LeftOut) => Enter(NodeEventKind.MappingStart, "a mapping", otherwise);

    /// <summary>Steps into the current node when it is a sequence; otherwise reports and skips it.</summary>
    public bool EnterSequence(FindingKind otherwise = FindingKind.LeftOut) => Enter(NodeEventKind.SequenceStart, "a list", otherwise);

    /// <summary>Goes to the next entry of the mapping entered last, or leaves it.</summary>
    /// <returns>Whether there is one; its value is then the current node.</returns>
    public bool NextKey(out string key)
    {
        while (true)
        {
            if (_current.Kind == NodeEventKind.MappingEnd)
            {
                if (_frames.TakeMerge(out EventRange merge)) _events.Replay(new EventRange(merge.Start + 1, merge.End));
                else _frames.Pop();
                Advance();
                if (merge.End > 0) continue;
                key = "";
                return false;
            }
            if (Kind != NodeEventKind.Scalar)
            {
                CheckNotEnded();
                _frames.Top.Key = null;
                Report(FindingKind.LeftOut, "has a key that is not text; it is left out with its value.");
                Skip();
                Skip();
                continue;
            }
            key = _current.Text;
            Mark mark = _current.Mark;
            // The parser loses the value of such a key, and from there on takes keys for values.
            if (key.Length == 0 && _current.IsPlain) throw new YamlFormatException("This is not YAML: a key is missing here.", mark);
            bool merges = _current.IsPlain && key == "<<";
            Advance();
            if (merges) NoteMerges();
            else if (_frames.SetKey(key, mark)) return true;
            else SkipRepeated(key, mark);
        }
    }

    /// <summary>Goes to the next item of the sequence entered last, or leaves it.</summary>
    /// <returns>Whether there is one; it is then the current node.</returns>
    public bool NextItem()
    {
        if (_current.Kind == NodeEventKind.SequenceEnd)
        {
            _frames.Pop();
            Advance();
            return false;
        }
        CheckNotEnded();
        _frames.Top.Index++;
        return true;
    }

    /// <summary>Steps over the current node, whatever it is. An alias is not expanded.</summary>
    public void Skip()
    {
        int depth = 0;
        do
        {
            switch (_current.Kind)
            {
                case NodeEventKind.MappingStart or NodeEventKind.SequenceStart:
                    depth++;
                    break;
                case NodeEventKind.MappingEnd or NodeEventKind.SequenceEnd:
                    depth--;
                    break;
                case NodeEventKind.End:
                    return;
            }
            Advance();
        }
        while (depth > 0);
    }

    private bool Enter(NodeEventKind kind, string expected, FindingKind otherwise)
    {
        if (Kind != kind)
        {
            if (!IsNull) Report(otherwise, $"is {Describe(Kind)} where {expected} is expected; it is left out.");
            Skip();
            return false;
        }
        _frames.Push(kind == NodeEventKind.SequenceStart);
        Advance();
        return true;
    }

    private static string Describe(NodeEventKind kind) => kind switch
    {
        NodeEventKind.MappingStart => "a mapping",
        NodeEventKind.SequenceStart => "a list",
        _ => "a single value",
    };

    private void SkipRepeated(string key, Mark mark)
    {
        if (!_frames.Top.IsMerging)
        {
            _frames.Top.Key = null;
            Findings.Add(FindingKind.Quality, $"{Place} has the key '{key}' twice; the first one counts.", mark);
        }
        Skip();
    }

    private void NoteMerges()
    {
        if (_current.Kind == NodeEventKind.SequenceStart)
        {
            Advance();
            while (_current.Kind is not (NodeEventKind.SequenceEnd or NodeEventKind.End)) NoteMerge();
            Advance();
        }
        else
        {
            NoteMerge();
        }
    }

    private void NoteMerge()
    {
        EventRange target = _current.Target;
        if (target.End > 0 && _events.Peek(target).Kind == NodeEventKind.MappingStart) _frames.AddMerge(target);
        else Report(FindingKind.LeftOut, "has a merge key '<<' without an alias of a mapping; it is left out.");
        Skip();
    }

    private void Expand()
    {
        while (_current.Kind == NodeEventKind.Alias)
        {
            EventRange target = _current.Target;
            if (target.End == 0)
            {
                Report(FindingKind.LeftOut, $"is the alias '*{_current.Text}' of an anchor that is not there before it; it is read as null.");
                _current = new NodeEvent(NodeEventKind.Scalar, "", true, null, _current.Mark);
                return;
            }
            _events.Replay(target);
            Advance();
        }
    }

    // The parser's own slips can leave what was begun without an end; who waits for it would wait for ever.
    private void CheckNotEnded()
    {
        if (_current.Kind != NodeEventKind.End) return;
        throw new YamlFormatException("This is not YAML: the end of what begins here is missing.", KeyMark.Line > 0 ? KeyMark : new Mark(1, 1));
    }

    private void Advance()
    {
        if (++_steps % CancellationInterval == 0) _cancellationToken.ThrowIfCancellationRequested();
        _current = _events.Read();
    }
}

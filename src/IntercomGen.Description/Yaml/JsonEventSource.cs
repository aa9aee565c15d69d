namespace IntercomGen.Description.Yaml;

/// <summary>
/// The events of a JSON text. JSON is almost YAML, but not to a YAML parser: surrogate escapes, tabs and keys of more than 1,024 characters are
/// errors there.
/// </summary>
internal sealed class JsonEventSource(string text, FindingList findings) : IEventSource
{
    private enum Expect
    {
        Value,
        FirstItem,
        FirstKey,
        Key,
        CommaOrEnd,
        End,
    }

    private readonly JsonScanner _scanner = new(text, findings);
    private readonly Stack<bool> _inObject = new();
    private Expect _expect;

    public NodeEvent Read()
    {
        char c = _scanner.SkipSpace();
        if (_expect == Expect.CommaOrEnd && c == ',')
        {
            _scanner.Take();
            _expect = _inObject.Peek() ? Expect.Key : Expect.Value;
            c = _scanner.SkipSpace();
        }
        Mark mark = _scanner.Mark;
        switch (_expect)
        {
            case Expect.FirstKey or Expect.CommaOrEnd when c == '}' && _inObject.Peek():
                return Close(NodeEventKind.MappingEnd, mark);
            case Expect.FirstItem or Expect.CommaOrEnd when c == ']' && !_inObject.Peek():
                return Close(NodeEventKind.SequenceEnd, mark);
            case Expect.FirstKey or Expect.Key when c == '"':
                return ReadKey(mark);
            case Expect.Value or Expect.FirstItem:
                return ReadValue(c, mark);
            case Expect.End when _scanner.AtEnd:
                return default;
            default:
                throw _scanner.Unexpected(Expected());
        }
    }

    private NodeEvent ReadKey(Mark mark)
    {
        string key = _scanner.ReadString();
        if (_scanner.SkipSpace() != ':') throw _scanner.Unexpected("':'");
        _scanner.Take();
        _expect = Expect.Value;
        return new NodeEvent(NodeEventKind.Scalar, key, false, null, mark);
    }

    private NodeEvent ReadValue(char c, Mark mark)
    {
        switch (c)
        {
            case '{':
                return Open(NodeEventKind.MappingStart, Expect.FirstKey, mark);
            case '[':
                return Open(NodeEventKind.SequenceStart, Expect.FirstItem, mark);
            case '"':
                string content = _scanner.ReadString();
                AfterValue();
                return new NodeEvent(NodeEventKind.Scalar, content, false, null, mark);
            default:
                string word = _scanner.ReadWord();
                AfterValue();
                return new NodeEvent(NodeEventKind.Scalar, word, true, null, mark);
        }
    }

    private NodeEvent Open(NodeEventKind kind, Expect first, Mark mark)
    {
        _scanner.Take();
        _inObject.Push(kind == NodeEventKind.MappingStart);
        _expect = first;
        return NodeEvent.Structure(kind, mark);
    }

    private NodeEvent Close(NodeEventKind kind, Mark mark)
    {
        _scanner.Take();
        _inObject.Pop();
        AfterValue();
        return NodeEvent.Structure(kind, mark);
    }

    private void AfterValue() => _expect = _inObject.Count == 0 ? Expect.End : Expect.CommaOrEnd;

    private string Expected() => _expect switch
    {
        Expect.FirstKey => "a key or '}'",
        Expect.Key => "a key",
        Expect.CommaOrEnd => _inObject.Peek() ? "',' or '}'" : "',' or ']'",
        _ => "the end",
    };
}

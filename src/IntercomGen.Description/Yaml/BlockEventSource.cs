namespace IntercomGen.Description.Yaml;

/// <summary>
/// The events of a YAML text in block style, which is how descriptions are published: keys and dashes at the beginning of lines, a value behind each. It
/// takes a fraction of the time of the parser, which a build meets before it is compiled for speed. What is not plainly so goes to the parser, a value or
/// the whole text.
/// </summary>
internal sealed class BlockEventSource : IEventSource
{
    private readonly BlockText _text;
    private readonly BlockScalars _scalars;
    private readonly List<NodeEvent> _ready = [];
    private Level[] _levels = new Level[64];
    private int _depth;
    private int _next;
    private int _line;
    private int _number = 1;
    private bool _marked;
    private bool _started;
    private bool _awaits;
    private Mark _awaited;

    public BlockEventSource(string text)
    {
        _text = new BlockText(text);
        _scalars = new BlockScalars(_text);
        if (!_text.HasPlainLines()) throw new UnclearException();
    }

    /// <inheritdoc/>
    /// <exception cref="UnclearException">The text has something that is for the parser.</exception>
    public NodeEvent Read()
    {
        while (_next == _ready.Count)
        {
            _ready.Clear();
            _next = 0;
            if (!ReadLine()) return default;
        }
        return _ready[_next++];
    }

    private bool ReadLine()
    {
        int first = _text.SkipSpaces(_line);
        if (first >= _text.Length) return Finish();
        if (_text.IsLineEnd(first) || IsDocumentStart(first)) GoTo(_text.NextLine(first), _number + 1);
        else ReadNode(first);
        return true;
    }

    // One may stand before the first node; others part documents.
    private bool IsDocumentStart(int first)
    {
        if (_started || _marked || first != _line || string.CompareOrdinal(_text.Text, first, "---", 0, 3) != 0) return false;
        _marked = true;
        return _text.IsBreak(_text.SkipSpaces(first + 3));
    }

    private bool Finish()
    {
        if (!_started) throw new UnclearException();
        if (_awaits) AddNothing();
        if (_depth == 0) return false;
        while (_depth > 0) Leave();
        return true;
    }

    private void ReadNode(int first)
    {
        int column = first - _line;
        bool isItem = _text.IsIndicator('-', first);
        bool begins = !_started;
        if (_awaits)
        {
            ref Level top = ref _levels[_depth - 1];
            begins = column > top.Column || (column == top.Column && isItem && !top.IsSequence);
            if (!begins) AddNothing();
            _awaits = false;
        }
        if (!begins) LeaveTo(column, isItem);
        _started = true;
        while (isItem)
        {
            if (begins) Enter(column, isSequence: true);
            first = _text.SkipSpaces(first + 1);
            if (_text.IsLineEnd(first))
            {
                Await(first, new Mark(_number, column + 2));
                return;
            }
            column = first - _line;
            isItem = _text.IsIndicator('-', first);
            begins = true;
        }
        ReadEntry(first, column, begins);
    }

    private void ReadEntry(int first, int column, bool begins)
    {
        if (_scalars.Key(first) is var (key, isPlain, behind))
        {
            if (begins) Enter(column, isSequence: false);
            _ready.Add(new NodeEvent(NodeEventKind.Scalar, key, isPlain, null, new Mark(_number, column + 1)));
            int value = _text.SkipSpaces(behind);
            if (_text.IsLineEnd(value)) Await(value, new Mark(_number, behind - _line + 1));
            else ReadValue(value, column);
        }
        else
        {
            // A scalar that is a value or an item; a mapping has none between its keys.
            if (!begins || _depth == 0) throw new UnclearException();
            ReadValue(first, _levels[_depth - 1].Column);
        }
    }

    private void ReadValue(int first, int parent)
    {
        (int next, int number) = _scalars.Read(_ready, first, _line, _number, parent);
        GoTo(next, number);
    }

    private void Await(int position, Mark mark)
    {
        _awaits = true;
        _awaited = mark;
        GoTo(_text.NextLine(position), _number + 1);
    }

    private void AddNothing()
    {
        _awaits = false;
        _ready.Add(new NodeEvent(NodeEventKind.Scalar, "", true, null, _awaited));
    }

    private void Enter(int column, bool isSequence)
    {
        if (_depth == _levels.Length) Array.Resize(ref _levels, 2 * _depth);
        _levels[_depth++] = new Level(column, isSequence);
        _ready.Add(NodeEvent.Structure(isSequence ? NodeEventKind.SequenceStart : NodeEventKind.MappingStart, new Mark(_number, column + 1)));
    }

    private void LeaveTo(int column, bool isItem)
    {
        while (_depth > 0 && IsLeft(_levels[_depth - 1], column, isItem)) Leave();
        if (_depth == 0 || _levels[_depth - 1].Column != column || _levels[_depth - 1].IsSequence != isItem) throw new UnclearException();
    }

    // A sequence may stand in the column of its key.
    private static bool IsLeft(Level level, int column, bool isItem) =>
        level.Column > column || (level.Column == column && level.IsSequence && !isItem);

    private void Leave() =>
        _ready.Add(NodeEvent.Structure(_levels[--_depth].IsSequence ? NodeEventKind.SequenceEnd : NodeEventKind.MappingEnd, new Mark(_number, 1)));

    private void GoTo(int line, int number) => (_line, _number) = (line, number);

    private readonly record struct Level(int Column, bool IsSequence);
}

/// <summary>A text has something that is for the parser.</summary>
internal sealed class UnclearException : Exception;

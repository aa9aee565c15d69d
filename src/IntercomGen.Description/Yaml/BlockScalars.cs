using System.Text;

namespace IntercomGen.Description.Yaml;

/// <summary>Reads the keys and values of a YAML text in block style.</summary>
internal sealed class BlockScalars(BlockText text)
{
    // The parser looks no further for the colon of a key.
    private const int LongestKey = 1_000;

    private static readonly char[] s_indicators = ['&', '*', '!'];

    private readonly StringBuilder _value = new();

    /// <summary>The key at a position, whether it is without quotes, and what follows its colon; null when there is no key.</summary>
    public (string Key, bool IsPlain, int Behind)? Key(int first)
    {
        int end = text.EndOfLine(first);
        if (text[first] is '"' or '\'')
        {
            int close = text.EndOfQuote(first);
            if (!text.IsIndicator(':', close)) return null;
            string quoted = text.Text.Substring(first + 1, close - first - 2);
            if (close > end || quoted.Length > LongestKey || quoted.IndexOf(text[first] == '"' ? '\\' : '\'') >= 0) throw new UnclearException();
            return (quoted, false, close + 1);
        }
        if (text[first] is '[' or '{' or '|' or '>') return null;
        CheckPlain(first);
        int colon = text.Colon(first, end);
        if (colon < 0 || text.EndOfContent(first, colon) < colon) return null;
        string key = text.Text.Substring(first, text.TrimEnd(first, colon) - first);
        // The parser takes an indicator in a key for one.
        if (key.IndexOfAny(s_indicators) >= 0) throw new UnclearException();
        if (key.Length is 0 or > LongestKey || !text.IsIndicator(':', colon) || HasTab(first, colon)) throw new UnclearException();
        return (key, true, colon + 1);
    }

    /// <summary>Reads the value at a position.</summary>
    /// <param name="events">Takes its events.</param>
    /// <param name="first">Where it begins.</param>
    /// <param name="line">Where its line begins.</param>
    /// <param name="number">The number of that line.</param>
    /// <param name="parent">The column of what it belongs to; lines of it are further in.</param>
    /// <returns>The line behind it, and its number.</returns>
    public (int Line, int Number) Read(List<NodeEvent> events, int first, int line, int number, int parent)
    {
        var mark = new Mark(number, first - line + 1);
        switch (text[first])
        {
            case '"' or '\'':
                int close = text.EndOfQuote(first);
                bool hasEscapes = text[first] == '"' && text.Text.IndexOf('\\', first, close - first) >= 0;
                if (hasEscapes) Parse(events, first, close, mark, parent);
                else events.Add(new NodeEvent(NodeEventKind.Scalar, Quoted(first, close, parent), false, null, mark));
                return Behind(first, close, number);
            case '[' or '{':
                int end = text.EndOfFlow(first, out int braces);
                int before = events.Count;
                Parse(events, first, end, mark, parent);
                // [a: b] holds a mapping without braces, of which only the parser of the whole text knows the place.
                if (events.Skip(before).Count(static node => node.Kind == NodeEventKind.MappingStart) != braces) throw new UnclearException();
                return Behind(first, end, number);
            case '|':
                return Literal(events, first, mark, parent);
            case '>':
                return Folded(events, first, mark, parent);
            default:
                CheckPlain(first);
                if (text.IsIndicator('-', first)) throw new UnclearException();
                return Plain(events, first, mark, parent);
        }
    }

    private void CheckPlain(int first)
    {
        char c = text[first];
        if (c is '[' or ']' or '{' or '}' or ',' or '&' or '*' or '!' or '%' or '@' or '`' or ':' or '?' or '#' or '\t') throw new UnclearException();
        // Three of them at the beginning of a line part documents.
        if (c is '-' or '.' && (Begins("---") || Begins("..."))) throw new UnclearException();

        bool Begins(string mark) => string.CompareOrdinal(text.Text, first, mark, 0, mark.Length) == 0;
    }

    private bool HasTab(int start, int end) => text.Text.IndexOf('\t', start, end - start) >= 0;

    private (int Line, int Number) Plain(List<NodeEvent> events, int first, Mark mark, int parent)
    {
        _value.Clear();
        int number = mark.Line;
        int breaks = 0;
        int start = first;
        while (true)
        {
            int endOfLine = text.EndOfLine(start);
            int end = text.EndOfContent(start, endOfLine);
            if (HasTab(start, end) || text.Colon(start, end) >= 0) throw new UnclearException();
            Fold(breaks);
            _value.Append(text.Text, start, text.TrimEnd(start, end) - start);
            (int line, int next, breaks) = NextText(endOfLine, ref number);
            if (next >= text.Length || next - line <= parent)
            {
                events.Add(new NodeEvent(NodeEventKind.Scalar, _value.ToString(), true, null, mark));
                return (line, number);
            }
            // A comment ends the value.
            if (end < endOfLine || text.IsLineEnd(next)) throw new UnclearException();
            start = next;
        }
    }

    // From the end of a line to the next one with something on it.
    private (int Line, int First, int Breaks) NextText(int end, ref int number)
    {
        int breaks = 0;
        int line = end;
        while (true)
        {
            line = text.NextLine(line);
            number++;
            breaks++;
            int first = text.SkipSpaces(line);
            if (first >= text.Length || !text.IsBreak(first)) return (line, first, breaks);
        }
    }

    // One break is a space, more are one less.
    private void Fold(int breaks)
    {
        if (breaks == 1) _value.Append(' ');
        else if (breaks > 1) _value.Append('\n', breaks - 1);
    }

    private string Quoted(int first, int close, int parent)
    {
        _value.Clear();
        int start = first + 1;
        int breaks = 0;
        int number = 0;
        for (int end = text.EndOfLine(start); end < close; end = text.EndOfLine(start))
        {
            Fold(breaks);
            _value.Append(text.Text, start, text.TrimEnd(start, end) - start);
            (int line, start, breaks) = NextText(end, ref number);
            if (start - line <= parent || text[start] == '\t' || text[end - 1] == '\t') throw new UnclearException();
        }
        Fold(breaks);
        _value.Append(text.Text, start, close - 1 - start);
        return text[first] == '\'' ? _value.Replace("''", "'").ToString() : _value.ToString();
    }

    private (int Line, int Number) Literal(List<NodeEvent> events, int first, Mark mark, int parent)
    {
        (int next, int number) = Region(first, mark.Line, parent);
        int end = text.TrimEnd(first, text.EndOfContent(first, text.EndOfLine(first)));
        int indent = -1;
        char chomp = ' ';
        for (int i = first + 1; i < end; i++)
        {
            if (text[i] is >= '1' and <= '9' && indent < 0) indent = Math.Max(parent, 0) + text[i] - '0';
            else if (text[i] is '-' or '+' && chomp == ' ') chomp = text[i];
            else throw new UnclearException();
        }
        _value.Clear();
        int pending = 0;
        for (int line = text.NextLine(end); line < next; line = text.NextLine(line))
        {
            int stop = text.EndOfLine(line);
            int start = text.SkipSpaces(line);
            // Spaces on an empty line before the first text may be more than the parser takes.
            if (start == stop && start > line && _value.Length == 0) throw new UnclearException();
            if (indent < 0 && start < stop) indent = start - line;
            if (start < stop && start - line < indent) throw new UnclearException();
            int from = Math.Min(line + indent, start);
            if (indent >= 0 && from < stop)
            {
                _value.Append('\n', pending).Append(text.Text, from, stop - from);
                pending = 0;
            }
            if (stop == text.Length) throw new UnclearException();
            pending++;
        }
        if (indent < 0 || _value.Length == 0) throw new UnclearException();
        _value.Append('\n', chomp == '-' ? 0 : chomp == '+' ? pending : Math.Min(pending, 1));
        events.Add(new NodeEvent(NodeEventKind.Scalar, _value.ToString(), false, null, mark));
        return (next, number);
    }

    private (int Line, int Number) Folded(List<NodeEvent> events, int first, Mark mark, int parent)
    {
        (int next, int number) = Region(first, mark.Line, parent);
        // How deep it is indented would be counted from what is around it.
        int end = text.TrimEnd(first, text.EndOfContent(first, text.EndOfLine(first)));
        for (int i = first; i < end; i++)
        {
            if (char.IsDigit(text[i])) throw new UnclearException();
        }
        Parse(events, first, next, mark, parent);
        return (next, number);
    }

    // The lines of a block scalar: what is further in than its parent, and empty lines.
    private (int Line, int Number) Region(int first, int number, int parent)
    {
        int line = text.NextLine(first);
        number++;
        while (line < text.Length)
        {
            int start = text.SkipSpaces(line);
            // What spaces at the very end amount to, only the parser of the whole text knows.
            if (start >= text.Length) throw new UnclearException();
            if (!text.IsBreak(start) && start - line <= parent) break;
            line = text.NextLine(line);
            number++;
        }
        return (line, number);
    }

    // What is for the parser: brackets, escapes, folded text.
    private void Parse(List<NodeEvent> events, int first, int end, Mark mark, int parent)
    {
        for (int line = text.NextLine(first); line < end; line = text.NextLine(line))
        {
            int start = text.SkipSpaces(line);
            if (start < end && !text.IsBreak(start) && start - line <= parent) throw new UnclearException();
        }
        try
        {
            int before = events.Count;
            using var part = new StringReader(text.Text.Substring(first, end - first));
            var source = new YamlEventSource(part, new FindingList());
            for (NodeEvent node = source.Read(); node.Kind != NodeEventKind.End; node = source.Read())
            {
                Mark at = events.Count == before ? mark : InWhole(node.Mark, mark);
                events.Add(new NodeEvent(node.Kind, node.Text, node.IsPlain, node.Anchor, at));
            }
        }
        catch (UnreadableException)
        {
            throw new UnclearException();
        }
    }

    // Of a place in a part of the text that begins at a mark.
    private static Mark InWhole(Mark place, Mark part) => new(part.Line + place.Line - 1, place.Line == 1 ? part.Column + place.Column - 1 : place.Column);

    // Nothing but a comment may follow a value on its line.
    private (int Line, int Number) Behind(int first, int close, int number)
    {
        for (int i = text.Text.IndexOf('\n', first, close - first); i >= 0; i = text.Text.IndexOf('\n', i + 1, close - i - 1)) number++;
        int rest = text.SkipSpaces(close);
        if (!text.IsLineEnd(rest) || (!text.IsBreak(rest) && rest == close)) throw new UnclearException();
        return (text.NextLine(rest), number + 1);
    }
}

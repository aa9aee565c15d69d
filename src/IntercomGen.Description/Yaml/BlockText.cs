namespace IntercomGen.Description.Yaml;

/// <summary>Where the lines, quotes and brackets of a YAML text end.</summary>
internal readonly struct BlockText(string text)
{
    public string Text => text;

    public int Length => text.Length;

    public char this[int position] => text[position];

    /// <summary>Whether lines end in nothing but LF and CRLF; YAML knows four more ends.</summary>
    public bool HasPlainLines()
    {
        if (text.IndexOf('\u0085') >= 0 || text.IndexOf('\u2028') >= 0 || text.IndexOf('\u2029') >= 0) return false;
        for (int i = text.IndexOf('\r'); i >= 0; i = text.IndexOf('\r', i + 1))
        {
            if (i + 1 == text.Length || text[i + 1] != '\n') return false;
        }
        return true;
    }

    /// <summary>Where the line after a position begins.</summary>
    public int NextLine(int position)
    {
        int end = text.IndexOf('\n', position);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>Where the line of a position ends, before its break.</summary>
    public int EndOfLine(int position)
    {
        int end = text.IndexOf('\n', position);
        if (end < 0) return text.Length;
        return end > position && text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Where, up to the end of its line, a comment behind a value begins; that end when there is none.</summary>
    public int EndOfContent(int start, int end)
    {
        int comment = text.IndexOf(" #", start, end - start, StringComparison.Ordinal);
        return comment < 0 ? end : comment;
    }

    public int SkipSpaces(int position)
    {
        while (position < text.Length && text[position] == ' ') position++;
        return position;
    }

    /// <summary>The end of a stretch without the spaces before it.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && text[end - 1] == ' ') end--;
        return end;
    }

    /// <summary>Whether a line ends at a position, or a comment begins.</summary>
    public bool IsLineEnd(int position) => position >= text.Length || text[position] is '\n' or '\r' or '#';

    /// <summary>Whether a line ends at a position.</summary>
    public bool IsBreak(int position) => position >= text.Length || text[position] is '\n' or '\r';

    /// <summary>Whether an indicator such as <c>-</c> or <c>:</c> stands at a position, which has a space or the end of the line behind it.</summary>
    public bool IsIndicator(char indicator, int position) =>
        position < text.Length && text[position] == indicator && (position + 1 == text.Length || text[position + 1] is ' ' or '\n' or '\r');

    /// <summary>Where, up to an end, a colon stands that makes a key of what is before it; -1 for nowhere.</summary>
    public int Colon(int start, int end)
    {
        for (int i = text.IndexOf(':', start, end - start); i >= 0; i = text.IndexOf(':', i + 1, end - i - 1))
        {
            if (i + 1 == end || text[i + 1] is ' ' or '\t') return i;
        }
        return -1;
    }

    /// <summary>What follows the quoted text that begins at a position.</summary>
    /// <exception cref="UnclearException">It has no end.</exception>
    public int EndOfQuote(int position)
    {
        char quote = text[position];
        for (int i = position + 1; i < text.Length; i++)
        {
            if (quote == '"' && text[i] == '\\') i++;
            else if (text[i] != quote) continue;
            else if (quote == '\'' && i + 1 < text.Length && text[i + 1] == quote) i++;
            else return i + 1;
        }
        throw new UnclearException();
    }

    /// <summary>What follows the brackets that open at a position, and how many of them are opening braces.</summary>
    /// <exception cref="UnclearException">They do not close, or hold an anchor, an alias, a tag, a comment or a tab.</exception>
    public int EndOfFlow(int position, out int braces)
    {
        int depth = 0;
        braces = 0;
        char before = '[';
        for (int i = position; i < text.Length; i++)
        {
            char c = text[i];
            if (c is ' ' or '\n' or '\r') continue;
            // A quote is one only where a value can begin, which is not in don't.
            bool begins = before is '[' or '{' or ',' or ':';
            if (begins && c is '"' or '\'') i = EndOfQuote(i) - 1;
            else if (c is '&' or '*' or '!' or '#' or '\t') throw new UnclearException();
            else if (c is '[' or '{')
            {
                depth++;
                if (c == '{') braces++;
            }
            else if (c is ']' or '}' && --depth == 0)
            {
                return i + 1;
            }
            before = c;
        }
        throw new UnclearException();
    }
}

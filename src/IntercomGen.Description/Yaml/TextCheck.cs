using System.Text;

namespace IntercomGen.Description.Yaml;

/// <summary>What is looked at before a parser sees the text.</summary>
internal static class TextCheck
{
    private const int MaximumLength = 128 * 1024 * 1024;

    /// <summary>The text without byte order mark and halves of surrogate pairs, which no output could be written with.</summary>
    /// <exception cref="UnreadableException">The text is empty, too long, or not text.</exception>
    public static string Clean(string text, FindingList findings)
    {
        if (text.Length > 0 && text[0] == '\uFEFF') text = text.Substring(1);
        if (string.IsNullOrWhiteSpace(text)) throw new UnreadableException("The file is empty.", new Mark(1, 1));
        if (text.Length > MaximumLength) throw new UnreadableException("The file is longer than 128 million characters.", new Mark(1, 1));
        int zero = text.IndexOf('\0');
        if (zero >= 0) throw new UnreadableException("This is not text: it has a NUL character.", MarkAt(text, zero));
        int half = NextHalf(text, 0);
        if (half < 0) return text;
        findings.Add(FindingKind.Quality, "The text has half of a surrogate pair; it is read as U+FFFD.", MarkAt(text, half));
        var clean = new StringBuilder(text);
        for (; half >= 0; half = NextHalf(text, half + 1)) clean[half] = '\uFFFD';
        return clean.ToString();
    }

    /// <summary>Whether the text begins as a JSON object does.</summary>
    public static bool LooksLikeJson(string text)
    {
        int brace = SkipSpace(text, 0);
        if (brace == text.Length || text[brace] is not ('{' or '[')) return false;
        int next = SkipSpace(text, brace + 1);
        return next == text.Length || text[next] is '"' or '}' or ']' or '{' or '[';
    }

    /// <summary>The first character from a position on that is a surrogate without its other half; -1 when there is none.</summary>
    public static int NextHalf(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            char c = text[i];
            if (c < '\uD800' || c > '\uDFFF') continue;
            if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1])) return i;
            i++;
        }
        return -1;
    }

    /// <summary>The line and column of a character.</summary>
    public static Mark MarkAt(string text, int index)
    {
        int line = 1;
        int lineStart = 0;
        for (int i = text.IndexOf('\n'); i >= 0 && i < index; i = text.IndexOf('\n', i + 1))
        {
            line++;
            lineStart = i + 1;
        }
        return new Mark(line, index - lineStart + 1);
    }

    private static int SkipSpace(string text, int i)
    {
        while (i < text.Length && text[i] is (' ' or '\t' or '\r' or '\n')) i++;
        return i;
    }
}

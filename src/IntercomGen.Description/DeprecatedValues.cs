namespace IntercomGen.Description;

/// <summary>What the prose of an enum says of one of its values: <c>- value: Legacy status; use ...</c> or <c>`value` is deprecated</c>.</summary>
/// <remarks>By hand, because every value would need regular expressions of its own.</remarks>
internal static class DeprecatedValues
{
    private static readonly string[] s_words = ["deprecated", "legacy"];

    /// <summary>The reason as it is written; null when the prose says nothing of the kind.</summary>
    public static string? Reason(string prose, string value)
    {
        string? said = null;
        foreach (string line in prose.Split('\n'))
        {
            if (Listed(line.Trim(), value) is { } listed) return listed;
            said ??= Said(line, value);
        }
        return said;
    }

    // - `value`: Legacy status
    private static string? Listed(string line, string value)
    {
        if (line.Length < 2 || line[0] is not ('-' or '*') || !char.IsWhiteSpace(line[1])) return null;
        string item = line.Substring(2).TrimStart();
        int start = item.Length > 0 && IsQuote(item[0]) ? 1 : 0;
        if (!item.HasAt(start, value)) return null;
        int end = start + value.Length;
        if (end < item.Length && IsQuote(item[end])) end++;
        string rest = item.Substring(end).TrimStart();
        if (rest.Length == 0 || rest[0] is not (':' or '-' or '\u2013' or '\u2014')) return null;
        string reason = rest.Substring(1).TrimStart();
        return StartsWithWord(reason) ? reason : null;
    }

    // `value` is now deprecated.
    private static string? Said(string line, string value)
    {
        string quoted = "`" + value + "`";
        for (int at = Find(line, quoted, 0); at >= 0; at = Find(line, quoted, at + 1))
        {
            string rest = line.Substring(at + quoted.Length);
            if ((After(rest, "is") ?? After(rest, "are") ?? After(rest, "was")) is not { } verdict) continue;
            if (!StartsWithWord((After(verdict, "now") ?? verdict).TrimStart())) continue;
            int stop = line.IndexOf('.', at);
            return line.Substring(at, (stop < 0 ? line.Length : stop + 1) - at);
        }
        return null;
    }

    // What comes after a word that stands between spaces.
    private static string? After(string text, string word)
    {
        string trimmed = text.TrimStart();
        bool stands = trimmed.Length < text.Length && trimmed.Length > word.Length && trimmed.HasAt(0, word) && char.IsWhiteSpace(trimmed[word.Length]);
        return stands ? trimmed.Substring(word.Length) : null;
    }

    private static bool StartsWithWord(string text) =>
        Array.Exists(s_words, word => text.HasAt(0, word) && (text.Length == word.Length || !IsWord(text[word.Length])));

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static int Find(string text, string part, int from) => text.IndexOf(part, from, StringComparison.OrdinalIgnoreCase);

    private static bool IsQuote(char c) => c is '`' or '"' or '\'';
}

namespace IntercomGen.Description.Yaml;

/// <summary>
/// Prose that lacks the quotes it needs: <c>description: Send `in_stock: true`</c> is no YAML, for the colon, nor is one that begins with a brace. What such a
/// text says steers nothing, so it must not cost the whole description.
/// </summary>
internal static class LooseProse
{
    // Errors are found where the text goes wrong, which may be some lines below its key.
    private const int Reach = 40;

    private static readonly HashSet<string> s_keys = new(StringComparer.Ordinal) { "description", "summary", "title", "example" };

    /// <summary>Puts quotes around the prose that a line belongs to; line numbers stay.</summary>
    /// <returns>The text with the quotes and the place of the prose; null when the line belongs to none, or to one that has quotes.</returns>
    public static (string Text, string Key, Mark Mark)? Quote(string text, int line)
    {
        string[] lines = text.Split('\n');
        for (int first = Math.Min(line, lines.Length) - 1; first >= 0 && first > line - Reach; first--)
        {
            if (Read(lines[first]) is not var (key, column, value)) continue;
            int last = Last(lines, first, column);
            // A key that is indented too deep is no prose, and must not be lost in it.
            if (last < line - 1 || lines.Skip(first + 1).Take(last - first).Any(IsKey)) return null;
            for (int i = first; i <= last; i++)
            {
                int start = i == first ? value : 0;
                string end = lines[i].EndsWith("\r", StringComparison.Ordinal) ? "\r" : "";
                string prose = lines[i].Substring(start).TrimEnd().Replace("'", "''");
                lines[i] = lines[i].Substring(0, start) + (i == first ? "'" : "") + prose + (i == last ? "'" : "") + end;
            }
            return (string.Join("\n", lines), key, new Mark(first + 1, column + 1));
        }
        return null;
    }

    // "  - description: text" has the key in column 4, where its value goes on below as long as it is indented deeper.
    private static (string Key, int Column, int Value)? Read(string line)
    {
        int column = 0;
        while (column < line.Length && (line[column] == ' ' || (line[column] == '-' && column + 1 < line.Length && line[column + 1] == ' '))) column++;
        int colon = line.IndexOf(": ", column, StringComparison.Ordinal);
        if (colon < 0) return null;
        string key = line.Substring(column, colon - column).Trim('"', '\'');
        if (!s_keys.Contains(key)) return null;
        int value = colon + 1;
        while (value < line.Length && line[value] == ' ') value++;
        return value < line.Length && line[value] is not ('\'' or '"' or '|' or '>' or '\r') ? (key, column, value) : null;
    }

    private static bool IsKey(string line)
    {
        string words = line.Trim();
        int colon = words.IndexOf(':');
        return colon > 0 && (colon == words.Length - 1 || words[colon + 1] == ' ')
            && words.Take(colon).All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '$' or '"' or '\'');
    }

    private static int Last(string[] lines, int first, int column)
    {
        int last = first;
        for (int i = first + 1; i < lines.Length; i++)
        {
            string words = lines[i].TrimStart(' ');
            if (words.Trim().Length == 0) continue;
            if (lines[i].Length - words.Length <= column) break;
            last = i;
        }
        return last;
    }
}

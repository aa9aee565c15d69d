namespace IntercomGen.Description.Yaml;

/// <summary>
/// Knows what is in a file that cannot be read, where it is something that happens to files. What a parser trips over first says little then.
/// </summary>
internal static class OtherText
{
    private const int LongestTitle = 60;

    private const string Conflict =
        "Here stands the mark of a merge conflict; keep one of the two sides, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.";

    /// <summary>The problem as it should be told.</summary>
    public static UnreadableException Explain(string text, UnreadableException problem)
    {
        int start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF')) start++;
        if (text.HasAt(start, "<!doctype html") || text.HasAt(start, "<html"))
        {
            string title = Title(text) is { } said ? $" ('{said}')" : "";
            return At(text, start, $"This is a web page{title}, not a description; download the file itself, not the page that shows it.");
        }
        if (start < text.Length && text[start] == '<' && !text.HasAt(start, "<<")) return At(text, start, "This is XML, not YAML or JSON.");
        if (text.HasAt(start, "version https://git-lfs."))
        {
            return At(text, start, "This is a pointer of Git LFS, not the file that it stands for; fetch it with 'git lfs pull'.");
        }
        int mark = ConflictMark(text);
        return mark < 0 ? problem : At(text, mark, Conflict);
    }

    private static UnreadableException At(string text, int index, string message) => new(message, TextCheck.MarkAt(text, index));

    private static string? Title(string text)
    {
        const string Tag = "<title>";
        int start = text.IndexOf(Tag, StringComparison.OrdinalIgnoreCase);
        int end = start < 0 ? -1 : text.IndexOf('<', start + Tag.Length);
        if (end < 0) return null;
        string[] words = text.Substring(start + Tag.Length, end - start - Tag.Length).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        string title = string.Join(" ", words);
        return title.Length is 0 or > LongestTitle ? null : title;
    }

    private static int ConflictMark(string text)
    {
        foreach (string mark in new[] { "<<<<<<< ", ">>>>>>> " })
        {
            if (text.StartsWith(mark, StringComparison.Ordinal)) return 0;
            int index = text.IndexOf("\n" + mark, StringComparison.Ordinal);
            if (index >= 0) return index + 1;
        }
        return -1;
    }
}

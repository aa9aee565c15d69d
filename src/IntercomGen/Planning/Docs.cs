using System.Text;

namespace IntercomGen.Planning;

/// <summary>Turns the Markdown and HTML of a description into plain sentences for tool tips.</summary>
internal static class Docs
{
    /// <summary>The first paragraph, as one line of plain text without control characters; cut at a sentence where it is long.</summary>
    /// <param name="text">Text of the description.</param>
    /// <param name="limit">The longest it may get, in characters.</param>
    public static string Summary(string? text, int limit = 400)
    {
        foreach (string paragraph in Paragraphs(text)) return Cut(paragraph, limit);
        return "";
    }

    /// <summary>All paragraphs but headings, tables and code, cut to a limit.</summary>
    public static string Remarks(string? text, int limit = 700)
    {
        var result = new StringBuilder();
        foreach (string paragraph in Paragraphs(text))
        {
            if (result.Length > 0 && result.Length + paragraph.Length > limit) break;
            if (result.Length > 0) result.Append(' ');
            result.Append(Cut(paragraph, limit));
        }
        return result.ToString();
    }

    /// <summary>The first of the texts that has any.</summary>
    public static string First(params string?[] texts)
    {
        foreach (string? text in texts)
        {
            string summary = Summary(text);
            if (summary.Length > 0) return summary;
        }
        return "";
    }

    /// <summary>The text with a full stop at its end.</summary>
    public static string Sentence(string text) => text.EndsWith(".", StringComparison.Ordinal) ? text : text + ".";

    /// <summary>An address of the web that a tool tip can open, or null.</summary>
    public static string? Link(string? url) =>
        Uri.TryCreate(url?.Trim(), UriKind.Absolute, out Uri? address) && address.Scheme is "https" or "http" ? address.AbsoluteUri : null;

    private static IEnumerable<string> Paragraphs(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) yield break;
        var paragraph = new List<string>();
        bool code = false;
        for (int start = 0; start <= text!.Length;)
        {
            int end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            string line = text.Substring(start, end - start).Trim().TrimStart('>').Trim();
            start = end + 1;
            bool fence = line.StartsWith("```", StringComparison.Ordinal);
            if (fence) code = !code;
            bool skip = code || fence || line.Length == 0 || line[0] is '#' or '|' || line.StartsWith("---", StringComparison.Ordinal);
            if (!skip) paragraph.Add(line);
            if ((skip || start > text.Length) && paragraph.Count > 0)
            {
                string done = Plain(paragraph.Count == 1 ? paragraph[0] : string.Join(" ", paragraph));
                paragraph.Clear();
                if (done.Length > 0) yield return done;
            }
        }
    }

    // Links keep their text, tags vanish, emphasis marks go; the rest is left to the emitter to escape.
    private static string Plain(string markdown)
    {
        string text = WithoutTemplates(markdown);
        int plain = 0;
        while (plain < text.Length && IsPlain(text[plain]) && !(text[plain] == ' ' && plain > 0 && text[plain - 1] == ' ')) plain++;
        if (plain == text.Length) return text.Trim();
        var result = new StringBuilder(text, 0, plain, text.Length);
        // Behind these, nothing closes: to look for an end at each start would take the square of a hostile text.
        int lastTag = text.LastIndexOf('>'), lastLink = text.LastIndexOf(')');
        for (int i = plain; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '`' && text.IndexOf('`', i + 1) is > 0 and int last)
            {
                AppendCode(result, text, i, last);
                i = last;
            }
            else if (c == '<' && i + 1 < lastTag && (char.IsLetter(text[i + 1]) || text[i + 1] == '/'))
            {
                Space(result);
                i = text.IndexOf('>', i);
            }
            else if (c == ']' && i + 1 < lastLink && text[i + 1] == '(') i = text.IndexOf(')', i);
            else if (c is '[' or ']') continue;
            else if (c == '*' || (c == '\\' && i + 1 < text.Length && char.IsPunctuation(text[i + 1]))) continue;
            else if (char.IsWhiteSpace(c) || char.IsControl(c)) Space(result);
            else if (!IsUnprintable(c)) result.Append(c);
        }
        return result.ToString().Trim();
    }

    // Brackets and stars between back ticks are what is meant.
    private static void AppendCode(StringBuilder result, string text, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (char.IsWhiteSpace(text[i]) || char.IsControl(text[i])) Space(result);
            else if (!IsUnprintable(text[i])) result.Append(text[i]);
        }
    }

    // Emoji say nothing in a tool tip, and a lone half breaks the file.
    private static bool IsUnprintable(char c) => char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF';

    // {% admonition type="warning" %} and its like.
    private static string WithoutTemplates(string markdown)
    {
        int start = markdown.IndexOf("{%", StringComparison.Ordinal);
        if (start < 0) return markdown;
        var result = new StringBuilder();
        int from = 0;
        while (start >= 0 && markdown.IndexOf("%}", start + 2, StringComparison.Ordinal) is >= 0 and int end)
        {
            result.Append(markdown, from, start - from);
            from = end + 2;
            start = markdown.IndexOf("{%", from, StringComparison.Ordinal);
        }
        return result.Append(markdown, from, markdown.Length - from).ToString();
    }

    // What is left as it is: most prose is nothing else, and is not copied.
    private static bool IsPlain(char c) => c is >= ' ' and < '\x7F' and not ('<' or '[' or ']' or '*' or '\\' or '`');

    private static void Space(StringBuilder text)
    {
        if (text.Length > 0 && text[text.Length - 1] != ' ') text.Append(' ');
    }

    private static string Cut(string text, int limit)
    {
        if (text.Length <= limit) return text;
        int stop = text.LastIndexOf(". ", limit, StringComparison.Ordinal);
        if (stop > limit / 3) return text.Substring(0, stop + 1);
        int space = text.LastIndexOf(' ', limit);
        return text.Substring(0, space > 0 ? space : limit) + "...";
    }
}

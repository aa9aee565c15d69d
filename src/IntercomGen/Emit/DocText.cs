using System.Text;

namespace IntercomGen.Emit;

/// <summary>Makes plain text safe and readable inside a documentation comment.</summary>
internal static class DocText
{
    /// <summary>Escapes for XML; text between back ticks becomes <c>&lt;c&gt;</c>.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        int ticks = 0;
        foreach (char c in text)
        {
            if (c == '`') ticks++;
        }
        bool code = false;
        int left = ticks - (ticks % 2);
        foreach (char c in text)
        {
            switch (c)
            {
                case '&':
                    result.Append("&amp;");
                    break;
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '`' when left > 0:
                    result.Append(code ? "</c>" : "<c>");
                    code = !code;
                    left--;
                    break;
                // The compiler ends a comment at these as well as at a line feed.
                case '\r' or '\n' or '\u0085' or '\u2028' or '\u2029':
                    result.Append(' ');
                    break;
                default:
                    if (c >= ' ' && !char.IsSurrogate(c) && c is not ('\uFFFE' or '\uFFFF')) result.Append(c);
                    break;
            }
        }
        return result.ToString();
    }

    /// <summary>Breaks text at spaces.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        int start = 0;
        while (text.Length - start > width)
        {
            int space = text.LastIndexOf(' ', start + width, width);
            if (space <= start) space = text.IndexOf(' ', start + width);
            if (space < 0) break;
            yield return text.Substring(start, space - start).TrimEnd();
            start = space + 1;
        }
        string rest = text.Substring(start).Trim();
        if (rest.Length > 0) yield return rest;
    }
}

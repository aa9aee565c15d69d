using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Analyzers.Tests;

/// <summary>A source in which <c>[|...|]</c> marks where diagnostics are expected.</summary>
internal sealed record Markup(string Source, IReadOnlyList<TextSpan> Spans)
{
    public static Markup Parse(string text)
    {
        var source = new StringBuilder();
        var spans = new List<TextSpan>();
        int start = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if (At("[|")) start = source.Length;
            else if (At("|]")) spans.Add(TextSpan.FromBounds(start, source.Length));
            else
            {
                source.Append(text[i]);
                continue;
            }
            i++;

            bool At(string mark) => string.CompareOrdinal(text, i, mark, 0, 2) == 0;
        }
        return new Markup(source.ToString(), spans);
    }

    /// <summary>The source with spans marked, for comparing and for messages that people can read.</summary>
    public static string Mark(string source, IEnumerable<TextSpan> spans)
    {
        foreach (TextSpan span in spans.OrderByDescending(static span => span.Start)) source = source.Insert(span.End, "|]").Insert(span.Start, "[|");
        return source;
    }
}

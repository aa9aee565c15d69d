using System.Text;

namespace IntercomGen.Build.Report;

/// <summary>The report as Markdown.</summary>
internal static class MarkdownPage
{
    public static string Print(UpgradeReport report, SourceLinks links)
    {
        var page = new StringBuilder();
        page.Append($"# {Plain(report.Project)}: Intercom {Plain(report.From)} to {Plain(report.To)}\n\n{Plain(report.Summary)}\n");
        page.Append("\n## What this project uses\n\n");
        if (report.Used.Count == 0) page.Append("Nothing that changes.\n");
        foreach (ReportLine line in report.Used) page.Append($"- {Text(line.Text)}: {Links(line, links)}\n");
        foreach (ReportPart part in report.Parts)
        {
            page.Append($"\n## {Plain(part.Title)} ({part.Count})\n\n{Plain(part.Note)}\n");
            foreach (ReportGroup group in part.Groups)
            {
                page.Append($"\n### {Plain(group.Name)}\n");
                foreach (ReportItem item in group.Items) Item(page, item, links);
            }
        }
        return page.ToString();
    }

    private static void Item(StringBuilder page, ReportItem item, SourceLinks links)
    {
        page.Append($"\n**`{Code(item.Title)}`**{(item.Note.Length > 0 ? ", " + Text(item.Note) : "")}\n\n");
        foreach (ReportLine line in item.Lines) page.Append($"- {Text(line.Text)}{(line.Uses.Count > 0 ? $". **Used here:** {Links(line, links)}" : "")}\n");
    }

    private static string Links(ReportLine line, SourceLinks links) =>
        string.Join(", ", line.Uses.Select(use => $"[{Plain(links.Display(use))}]({links.Link(use)})"));

    // What stands between backticks is code already.
    private static string Text(string text) => string.Concat(text.Split('`').Select(static (part, index) => index % 2 == 1 ? $"`{part}`" : Plain(part)));

    private static string Plain(string text)
    {
        var escaped = new StringBuilder();
        foreach (char c in text)
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#') escaped.Append('\\');
            escaped.Append(c is '\r' or '\n' ? ' ' : c);
        }
        return escaped.ToString();
    }

    private static string Code(string text) => text.Replace('`', '\'').Replace('\n', ' ');
}

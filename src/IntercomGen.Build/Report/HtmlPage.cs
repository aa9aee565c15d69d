using System.Net;
using System.Text;
using IntercomGen.Description.Comparison;

namespace IntercomGen.Build.Report;

/// <summary>The report as one HTML file that needs nothing else.</summary>
internal static class HtmlPage
{
    private const string Style = """
        :root { color-scheme: light dark; --line: #8884; --break: #c62828; --maybe: #b26a00; --fine: #2e7d32; }
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
        h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; border-bottom: 2px solid var(--line); } h3 { margin-bottom: .2rem; }
        h2.breaking { border-color: var(--break); } h2.maybe { border-color: var(--maybe); } h2.compatible { border-color: var(--fine); }
        code { font: .9em ui-monospace, monospace; background: #8882; padding: .1em .3em; border-radius: 3px; overflow-wrap: anywhere; }
        .item { margin: .8rem 0 0; } .note { opacity: .75; } ul { margin: .2rem 0; padding-left: 1.3rem; }
        .used { border-left: 3px solid var(--break); padding-left: .6rem; margin-left: -.8rem; } .summary { font-size: 1.1rem; }
        summary { cursor: pointer; }
        """;

    public static string Print(UpgradeReport report, SourceLinks links)
    {
        var page = new StringBuilder();
        string title = $"{report.Project}: Intercom {report.From} to {report.To}";
        page.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        page.Append($"<title>{Plain(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n");
        page.Append($"<h1>{Plain(title)}</h1>\n<p class=\"summary\">{Plain(report.Summary)}</p>\n<h2>What this project uses</h2>\n");
        if (report.Used.Count == 0) page.Append("<p>Nothing that changes.</p>\n");
        else List(page, report.Used, line => $"{Text(line.Text)}: {Links(line, links)}", isUse: true);
        foreach (ReportPart part in report.Parts) Part(page, part, links);
        return page.Append("</body>\n</html>\n").ToString();
    }

    private static void Part(StringBuilder page, ReportPart part, SourceLinks links)
    {
        page.Append($"<h2 class=\"{part.Severity.ToString().ToLowerInvariant()}\">{Plain(part.Title)} ({part.Count})</h2>\n<p>{Plain(part.Note)}</p>\n");
        bool folded = part.Severity == Severity.Compatible;
        foreach (ReportGroup group in part.Groups)
        {
            page.Append(folded ? $"<details>\n<summary>{Plain(group.Name)}</summary>\n" : $"<h3>{Plain(group.Name)}</h3>\n");
            foreach (ReportItem item in group.Items)
            {
                string note = item.Note.Length > 0 ? $"<span class=\"note\">, {Text(item.Note)}</span>" : "";
                page.Append($"<p class=\"item\"><code>{Plain(item.Title)}</code>{note}</p>\n");
                List(page, item.Lines, line => Text(line.Text) + Used(line, links), isUse: false);
            }
            if (folded) page.Append("</details>\n");
        }
    }

    private static string Used(ReportLine line, SourceLinks links) =>
        line.Uses.Count > 0 ? $". <strong>Used here:</strong> {Links(line, links)}" : "";

    private static void List(StringBuilder page, IEnumerable<ReportLine> lines, Func<ReportLine, string> print, bool isUse)
    {
        page.Append("<ul>\n");
        foreach (ReportLine line in lines) page.Append($"<li{(line.Uses.Count > 0 && !isUse ? " class=\"used\"" : "")}>{print(line)}</li>\n");
        page.Append("</ul>\n");
    }

    private static string Links(ReportLine line, SourceLinks links) =>
        string.Join(", ", line.Uses.Select(use => $"<a href=\"{Plain(links.Link(use))}\">{Plain(links.Display(use))}</a>"));

    // What stands between backticks is code.
    private static string Text(string text) =>
        string.Concat(text.Split('`').Select(static (part, index) => index % 2 == 1 ? $"<code>{Plain(part)}</code>" : Plain(part)));

    private static string Plain(string text) => WebUtility.HtmlEncode(text);
}

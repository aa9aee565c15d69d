using System.Reflection;
using IntercomGen.Build.Report;

namespace IntercomGen.Build.Tests;

/// <summary>What people read: both pages, word for word.</summary>
public class ReportTests
{
    private static readonly SourceLinks s_links = new("/home/ada/Desk", "/home/ada/Desk/reports");

    [Theory]
    [InlineData("report.md")]
    [InlineData("report.html")]
    public void A_page_reads_like_this(string name)
    {
        UpgradeReport report = Sample.Report(Sample.Log);
        string page = name.EndsWith(".md", StringComparison.Ordinal) ? MarkdownPage.Print(report, s_links) : HtmlPage.Print(report, s_links);
        string path = Path.Combine(
            typeof(ReportTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "TestFolder").Value!,
            name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, page);
        Assert.Equal(File.ReadAllText(path), page);
    }

    [Fact]
    public void A_project_that_uses_nothing_is_told_so()
    {
        UpgradeReport report = Sample.Report(Sample.Sarif());
        Assert.Contains("This project uses nothing that changes.", report.Summary, StringComparison.Ordinal);
        Assert.Contains("Nothing that changes.", MarkdownPage.Print(report, s_links), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_others_are_escaped()
    {
        string log = Sample.Sarif(Sample.Result("IGEN1004", "x", "<script>alert(1)</script> [x](y) *z*", "file:///home/ada/Desk/%3Cb%3E%22.cs", 1));
        UpgradeReport report = Sample.Report(log);
        string html = HtmlPage.Print(report, s_links);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Cages & <more>", html, StringComparison.Ordinal);
        string markdown = MarkdownPage.Print(report, s_links);
        Assert.Contains(@"\<script\>alert(1)\</script\> \[x\](y) \*z\*", markdown, StringComparison.Ordinal);
        Assert.Contains("(../%3Cb%3E%22.cs#L1)", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Uses_of_another_target_are_anothers_report() =>
        Assert.Empty(Sample.Report(Sample.Log.Replace("\"Version\": \"2.0\"", "\"Version\": \"3.0\"", StringComparison.Ordinal)).Used);

    [Fact]
    public void A_log_is_read_once_a_place_and_without_what_is_suppressed()
    {
        List<Use> uses = UseReader.Read(Sample.Log);
        Assert.Equal(
            ["/home/ada/Desk/Desk.cs:12", "/home/ada/Desk/Desk.cs:30", "/home/ada/Desk/Pages/A b.cs:7", "/home/ada/Shared/Cages.cs:3"],
            uses.Select(static use => $"{use.File}:{use.Line}"));
    }
}

using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

/// <summary>A description that comes next, in a fresh project: the rule in the build, and the report.</summary>
[Collection(OneBuild.Name)]
public sealed class UpgradeReportTests(ConsumerBuild consumers)
{
    private readonly SolutionBuild _build = consumers.Solution;

    [Fact]
    public void TheBuildTellsWhatIsUsedAndChanges()
    {
        IReadOnlyList<string> findings = _build.Findings("Upgrading");

        Assert.Equal(2, findings.Count);
        Assert.Contains(findings, static finding =>
            finding.Contains("Keeper.cs(9,20): error IGEN1004: In Intercom 2.0, 'Pet.OwnerId' is 'string' instead of 'long'", StringComparison.Ordinal));
        Assert.Contains(
            findings,
            static finding =>
                finding.Contains(
                    "Keeper.cs(12,81): error IGEN1004: In Intercom 2.0, 'Pets.DeleteAsync' is gone: there is no 'DELETE /pets/{id}'",
                    StringComparison.Ordinal));
    }

    [Fact]
    public void TheReportIsWrittenAndTheSameEachTime()
    {
        string folder = _build.FolderOf("Upgrading");
        string page = Path.Combine(folder, "intercom-upgrade-1.0-to-2.0.md");

        Cli.Dotnet(folder, "build", "-t:IntercomUpgradeReport", "--no-restore", "-v", "q").Succeeded();
        string first = File.ReadAllText(page);
        Cli.Dotnet(folder, "build", "-t:IntercomUpgradeReport", "--no-restore", "-v", "q").Succeeded();

        Assert.Equal(first, File.ReadAllText(page));
        Assert.Contains(
            "# Upgrading: Intercom 1.0 to 2.0\n\nFrom 1.0 to 2.0, 2 changes break what uses them, and 0 more may matter. "
                + "This project uses what changes in 2 places.\n",
            first,
            StringComparison.Ordinal);
        Assert.Contains("- `owner_id` is a text instead of a number. **Used here:** [Keeper.cs:9](Keeper.cs#L9)\n", first, StringComparison.Ordinal);
        Assert.Contains("- is gone. **Used here:** [Keeper.cs:12](Keeper.cs#L12)\n", first, StringComparison.Ordinal);
        Assert.Contains("<a href=\"Keeper.cs#L9\">Keeper.cs:9</a>", File.ReadAllText(Path.ChangeExtension(page, ".html")), StringComparison.Ordinal);
        Assert.DoesNotContain(folder, first, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutATargetItSaysWhatIsMissing()
    {
        CliResult result = Cli.Dotnet(_build.FolderOf("Console"), "build", "-t:IntercomUpgradeReport", "--no-restore", "-v", "q", "-clp:NoSummary");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(
            "error IGEN0005: There is nothing to report on: the project has not <IntercomDescription Include=\"...\" Role=\"Target\" />",
            result.Output,
            StringComparison.Ordinal);
    }
}

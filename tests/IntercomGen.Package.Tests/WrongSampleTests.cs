using System.Text.RegularExpressions;
using IntercomGen.Package.Tests.Support;

namespace IntercomGen.Package.Tests;

/// <summary>The sample that is wrong on purpose, built as its reader builds it: a line's comment names what is reported there.</summary>
public sealed partial class WrongSampleTests : IDisposable
{
    private static readonly string s_sample = Path.Combine(TestFolders.Repository, "samples", "RawHttp");

    private readonly string _artifacts = Directory.CreateTempSubdirectory("intercomgen-sample-").FullName;

    [Fact]
    public void EveryLineReportsWhatItsCommentSaysAndNoOtherDoes()
    {
        CliResult build = Cli.Dotnet(
            TestFolders.Repository, "build", Path.Combine("samples", "RawHttp"), "-v", "q", "-clp:NoSummary", "-p:ArtifactsPath=" + _artifacts).Succeeded();

        IEnumerable<string> printed = build.Lines.Select(static line => Finding().Match(line)).Where(static match => match.Success)
            .Select(static match => $"{Path.GetRelativePath(s_sample, match.Groups["file"].Value)}({match.Groups["line"].Value}): {match.Groups["id"].Value}");
        Assert.Equal(Said().Order(StringComparer.Ordinal), printed.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRuleIsShownButTheOneThatEndsTheBuild()
    {
        IEnumerable<string> rules = Directory.GetFiles(Path.Combine(TestFolders.Repository, "analyzers", "rules"), "IGEN*.md")
            .Select(static page => Path.GetFileNameWithoutExtension(page));

        Assert.Equal(["IGEN0004"], rules.Except(Said().Select(static line => line[^8..])));
    }

    public void Dispose() => Directory.Delete(_artifacts, recursive: true);

    private static IEnumerable<string> Said() =>
        from file in Directory.GetFiles(s_sample, "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".cs" or ".yaml"
        let name = Path.GetRelativePath(s_sample, file)
        where name.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")
        from line in File.ReadAllLines(file).Index()
        from Match comment in Comment().Matches(line.Item)
        select $"{name}({line.Index + 1}): {comment.Value}";

    [GeneratedRegex(@"(?<=(//|#) )IGEN[0-9]{4}\s*$")]
    private static partial Regex Comment();

    // Warnings of the SDK count too: the sample shows the rules alone.
    [GeneratedRegex(@"^\s*(?<file>\S.*?)\((?<line>\d+),\d+\): (error|warning) (?<id>\w+):")]
    private static partial Regex Finding();
}

using System.Text.RegularExpressions;

namespace IntercomGen.Package.Tests.Support;

/// <summary>Consumers built in one go, as a solution: one restore, and one compiler that is warm after the first.</summary>
public sealed partial class SolutionBuild
{
    private readonly Dictionary<string, string> _folders;
    private readonly CliResult _result;

    /// <param name="name">Names the solution.</param>
    /// <param name="folders">The consumers, already copied.</param>
    public SolutionBuild(string name, IEnumerable<string> folders)
    {
        string root = Workbench.Shared.Folder;
        List<string> projects = [.. folders.SelectMany(static folder => Directory.GetFiles(folder, "*.*proj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)];
        _folders = projects.ToDictionary(static project => Path.GetFileNameWithoutExtension(project), static project => Path.GetDirectoryName(project)!);
        File.WriteAllLines(
            Path.Combine(root, name + ".slnx"),
            ["<Solution>", .. projects.Select(project => $"""  <Project Path="{Path.GetRelativePath(root, project)}" />"""), "</Solution>"]);
        _result = Cli.Dotnet(root, "build", name + ".slnx", "-m:1", "-v", "q", "-clp:NoSummary");
    }

    public string FolderOf(string project) => _folders[project];

    /// <summary>The errors and warnings of a project, without the project that MSBuild names at their end.</summary>
    public IReadOnlyList<string> Findings(string project) =>
        [.. _result.Lines.Select(static line => FindingLine().Match(line))
            .Where(match => match.Success && Path.GetFileNameWithoutExtension(match.Groups["project"].Value) == project)
            .Select(static match => match.Groups["finding"].Value.Trim()).Distinct(StringComparer.Ordinal)];

    /// <summary>The assembly of a project that builds without a word.</summary>
    public string Built(string project, string framework = "net10.0")
    {
        Assert.True(Findings(project).Count == 0, string.Join('\n', Findings(project)));
        string assembly = Path.Combine(FolderOf(project), "bin", "Debug", framework, project + ".dll");
        Assert.True(File.Exists(assembly), _result.Output);
        return assembly;
    }

    [GeneratedRegex(
        @"^(?<finding>.*(error|warning) \w+:.*?)\[(?<project>[^\]]+?\.\w+proj)(::TargetFramework=[^\]]+)?\]$"
            + @"|^(?<project>[^\(\[]+?\.\w+proj) : (?<finding>(error|warning) \w+:.*)$"
            + @"|^(?<finding>(?<project>[^\(\[]+?\.\w+proj)\(\d+,\d+\): (error|warning) \w+:.*)$")]
    private static partial Regex FindingLine();
}

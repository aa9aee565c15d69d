using System.Text.RegularExpressions;

namespace IntercomGen.Package.Tests.Support;

/// <summary>Builds all consumers in one go, as a solution: one restore, and as many at a time as there are cores to share.</summary>
public sealed partial class ConsumerBuild
{
    private readonly CliResult _result;
    private readonly Dictionary<string, string> _folders;

    public ConsumerBuild()
    {
        foreach (string folder in Directory.GetDirectories(TestFolders.Consumers))
        {
            string name = Path.GetFileName(folder);
            if (name is not ("Published" or "Native")) Workbench.Shared.Copy(name);
        }
        foreach (string version in TestFolders.PublishedVersions)
        {
            string folder = Workbench.Shared.Copy("Published", "Published." + version);
            File.Move(Path.Combine(folder, "Published.csproj"), Path.Combine(folder, $"Published.{version}.csproj"));
        }
        List<string> projects = [.. Directory.GetFiles(Folder, "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        _folders = projects.ToDictionary(static project => Path.GetFileNameWithoutExtension(project), static project => Path.GetDirectoryName(project)!);
        File.WriteAllLines(
            Path.Combine(Folder, "Consumers.slnx"),
            ["<Solution>", .. projects.Select(project => $"""  <Project Path="{Path.GetRelativePath(Folder, project)}" />"""), "</Solution>"]);
        _result = Cli.Dotnet(Folder, "build", "Consumers.slnx", "-m:2", "-v", "q", "-clp:NoSummary");
    }

    private static string Folder => Workbench.Shared.Folder;

    public string FolderOf(string project) => _folders[project];

    /// <summary>The errors and warnings of a consumer, without the project that MSBuild names at their end.</summary>
    public IReadOnlyList<string> Findings(string project) =>
        [.. _result.Lines.Select(static line => FindingLine().Match(line))
            .Where(match => match.Success && Path.GetFileNameWithoutExtension(match.Groups["project"].Value) == project)
            .Select(static match => match.Groups["finding"].Value.Trim()).Distinct(StringComparer.Ordinal)];

    /// <summary>The assembly of a consumer that builds without a word.</summary>
    public string Built(string project, string framework = "net10.0")
    {
        Assert.Equal([], Findings(project));
        string assembly = Path.Combine(FolderOf(project), "bin", "Debug", framework, project + ".dll");
        Assert.True(File.Exists(assembly), _result.Output);
        return assembly;
    }

    [GeneratedRegex(@"^(?<finding>.*(error|warning) \w+:.*?)\[(?<project>[^\]]+?\.csproj)(::TargetFramework=[^\]]+)?\]$|^(?<project>[^\(\[]+?\.csproj) : (?<finding>(error|warning) \w+:.*)$")]
    private static partial Regex FindingLine();
}

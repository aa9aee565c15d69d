using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Quickstart.Tests.Documentation;

/// <summary>What the package reads of a project, taken from its own props, targets and rules.</summary>
internal static partial class PackageFacts
{
    private static readonly string s_build = string.Concat(
        Directory.GetFiles(Repository.PathOf("src/IntercomGen.Package"), "IntercomGen.*", SearchOption.AllDirectories)
            .Where(static path => Path.GetExtension(path) is ".props" or ".targets").Select(File.ReadAllText));

    /// <summary>Metadata of an <c>IntercomDescription</c> item.</summary>
    public static IReadOnlySet<string> Metadata { get; } =
        XElement.Load(Repository.PathOf("src/IntercomGen.Package/buildTransitive/IntercomGen.targets")).Descendants("AdditionalFiles")
            .SelectMany(static item => item.Elements()).SelectMany(static element => ItemMetadata().Matches(element.Value))
            .Select(static match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> Properties { get; } = OwnProperty().Matches(s_build).Select(static match => match.Groups[1].Value)
        .Concat(VisibleProperty().Matches(s_build).Select(static match => match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> Targets { get; } = TargetName().Matches(s_build).Select(static match => match.Groups[1].Value)
        .ToHashSet(StringComparer.Ordinal);

    public static IReadOnlySet<string> Tags { get; } = Directory.GetFiles(Repository.PathOf("spec"), "*.yaml")
        .SelectMany(static path => TagName().Matches(File.ReadAllText(path))).Select(static match => match.Groups[1].Value.Trim())
        .ToHashSet(StringComparer.Ordinal);

    public static string Version { get; } = XElement.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The version whose description is taken when nothing else is said.</summary>
    public static string DefaultVersion { get; } = DefaultVersionValue().Match(s_build).Groups[1].Value;

    /// <summary>Keys of <c>.editorconfig</c> that the rules read.</summary>
    public static IReadOnlySet<string> EditorConfigKeys { get; } =
        SettingKey().Matches(File.ReadAllText(Repository.PathOf("analyzers/IntercomGen.Analyzers/Project/AnalyzerSettings.cs")))
            .Select(static match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>Categories of the rules.</summary>
    public static IReadOnlySet<string> Categories { get; } =
        Category().Matches(
            File.ReadAllText(Repository.PathOf("analyzers/IntercomGen.Analyzers/AnalyzerReleases.Unshipped.md"))
                + File.ReadAllText(Repository.PathOf("analyzers/IntercomGen.Analyzers/AnalyzerReleases.Shipped.md")))
            .Select(static match => match.Value).ToHashSet(StringComparer.Ordinal);

    public static bool HasRule(string id) => File.Exists(Repository.PathOf($"analyzers/rules/{id}.md"));

    [GeneratedRegex(@">([\d.]+)</_IntercomVersion>")]
    private static partial Regex DefaultVersionValue();

    [GeneratedRegex(@"%\((\w+)\)")]
    private static partial Regex ItemMetadata();

    [GeneratedRegex(@"\$\((Intercom\w+)")]
    private static partial Regex OwnProperty();

    [GeneratedRegex(@"CompilerVisibleProperty Include=""(\w+)""")]
    private static partial Regex VisibleProperty();

    [GeneratedRegex(@"<Target Name=""(\w+)""")]
    private static partial Regex TargetName();

    [GeneratedRegex(@"^      tags: \[(.+)\]$", RegexOptions.Multiline)]
    private static partial Regex TagName();

    [GeneratedRegex(@"const string \w+ = ""(\w+)""")]
    private static partial Regex SettingKey();

    [GeneratedRegex(@"\bIntercom\.\w+")]
    private static partial Regex Category();
}

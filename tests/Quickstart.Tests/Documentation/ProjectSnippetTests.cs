using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Intercom;

namespace Quickstart.Tests.Documentation;

/// <summary>Project files, commands and settings on the pages name what there is.</summary>
public partial class ProjectSnippetTests
{
    private static readonly string[] s_severities = ["error", "warning", "suggestion", "silent", "none"];

    /// <summary>Where the webhook's secret stands in a configuration: beside the options of the client, though none of them.</summary>
    private const string SecretKey = "ClientSecret";

    public static TheoryData<string, string> Xml => Pages.Snippets("xml");

    public static TheoryData<string, string> Shell => Pages.Snippets("sh");

    public static TheoryData<string, string> Settings => Pages.Snippets("ini");

    public static TheoryData<string, string> Json => Pages.Snippets("json");

    [Theory]
    [MemberData(nameof(Xml))]
    public void Project_files(string place, string snippet)
    {
        _ = place;
        List<XElement> elements = [.. XElement.Parse($"<Snippet>{snippet}</Snippet>").Descendants()];
        Assert.NotEmpty(elements);
        foreach (XElement element in elements)
        {
            string name = element.Name.LocalName;
            if (name == "IntercomDescription" || element.Attribute("IntercomDescription") is not null) Description(element);
            else if (name.StartsWith("Intercom", StringComparison.Ordinal)) Assert.Contains(name, PackageFacts.Properties);
            if (name == "IntercomVersion")
            {
                Assert.True(File.Exists(Repository.PathOf($"spec/intercom-{element.Value.ToLowerInvariant()}.yaml")), element.ToString());
            }
            if ((string?)element.Attribute("Include") == "IntercomGen" && element.Attribute("Version") is { } version)
            {
                Assert.Equal(PackageFacts.Version, version.Value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shell))]
    public void Commands(string place, string snippet)
    {
        _ = place;
        Assert.Equal(
            [], FileArgument().Matches(snippet).Select(static match => match.Groups[1].Value).Where(static path => !Path.Exists(Repository.PathOf(path))));
        Assert.Equal([], TestFilter().Matches(snippet).Select(static match => match.Groups[1].Value).Where(static name =>
            !Directory.EnumerateFileSystemEntries(Repository.PathOf("tests"), $"*{name}*", SearchOption.AllDirectories).Any()));
        Assert.Equal(
            [],
            TargetArgument().Matches(snippet).Select(static match => match.Groups[1].Value).Where(static target => !PackageFacts.Targets.Contains(target)));
        Assert.Equal(
            [],
            PropertyArgument().Matches(snippet).Select(static match => match.Groups[1].Value)
                .Where(static property => !PackageFacts.Properties.Contains(property)));
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Editor_config(string place, string snippet)
    {
        _ = place;
        foreach (string line in snippet.Split('\n').Select(static line => line.Split('#')[0].Trim())
            .Where(static line => line.Contains('=', StringComparison.Ordinal) && line[0] != '['))
        {
            string[] parts = line.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts[0].EndsWith(".severity", StringComparison.Ordinal)) Assert.Contains(parts[1], s_severities);
            if (RuleKey().Match(parts[0]) is { Success: true } rule) Assert.True(PackageFacts.HasRule(rule.Groups[1].Value), line);
            else if (CategoryKey().Match(parts[0]) is { Success: true } category) Assert.Contains(category.Groups[1].Value, PackageFacts.Categories);
            else if (parts[0] != "is_global") Assert.Contains(parts[0], PackageFacts.EditorConfigKeys);
        }
    }

    [Theory]
    [MemberData(nameof(Json))]
    public void Configuration(string place, string snippet)
    {
        _ = place;
        using JsonDocument document = JsonDocument.Parse(snippet, new() { CommentHandling = JsonCommentHandling.Skip });
        if (document.RootElement.TryGetProperty("Intercom", out JsonElement section)) Options(section);
    }

    private static void Options(JsonElement section)
    {
        foreach (JsonProperty property in section.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object) Options(property.Value);
            else Assert.True(property.Name == SecretKey || typeof(IntercomClientOptions).GetProperty(property.Name) is { CanWrite: true }, property.Name);
        }
    }

    private static void Description(XElement item)
    {
        string[] plain = ["Include", "Update", "Remove", "Condition", "IntercomDescription"];
        Assert.Equal(
            [],
            item.Attributes().Select(static attribute => attribute.Name.LocalName)
                .Where(name => !plain.Contains(name) && !PackageFacts.Metadata.Contains(name)));
        Assert.Contains((string?)item.Attribute("Role") ?? "Client", new[] { "Client", "Target" });
        Assert.Contains((string?)item.Attribute("Accessibility") ?? "public", new[] { "public", "internal" });
        Assert.Equal(
            [],
            ((string?)item.Attribute("Tags") ?? "").Split([';', ','], StringSplitOptions.RemoveEmptyEntries)
                .Where(static tag => !PackageFacts.Tags.Contains(tag)));
    }

    [GeneratedRegex(@"(?:--project |dotnet test |--description )([\w./-]*/[\w./-]+)")]
    private static partial Regex FileArgument();

    [GeneratedRegex(@"--filter (\w+)")]
    private static partial Regex TestFilter();

    [GeneratedRegex(@"-t:(\w+)")]
    private static partial Regex TargetArgument();

    [GeneratedRegex(@"-p:(Intercom\w+)=")]
    private static partial Regex PropertyArgument();

    [GeneratedRegex(@"^dotnet_diagnostic\.(\w+)\.severity$")]
    private static partial Regex RuleKey();

    [GeneratedRegex(@"^dotnet_analyzer_diagnostic\.category-(.+)\.severity$")]
    private static partial Regex CategoryKey();
}

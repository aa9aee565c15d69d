using System.Text.RegularExpressions;

namespace Quickstart.Tests.Documentation;

/// <summary>The pages that people read, and the snippets in them.</summary>
internal static partial class Pages
{
    public const string PackageReadme = "src/IntercomGen.Package/README.md";

    private const string GuideFolder = "samples/guide";

    /// <summary>The guide's pages.</summary>
    public static IReadOnlyList<string> Guide { get; } =
        [.. Directory.GetFiles(Repository.PathOf(GuideFolder), "*.md").Select(static path => $"{GuideFolder}/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal)];

    /// <summary>Those whose snippets are checked.</summary>
    public static IReadOnlyList<string> WithSnippets { get; } = ["README.md", "CONTRIBUTING.md", PackageReadme, .. Guide];

    /// <summary>Those whose links are checked.</summary>
    public static IReadOnlyList<string> WithLinks { get; } =
        [
            .. WithSnippets, "analyzers/rules/README.md", "samples/FakeIntercom/README.md", "samples/RawHttp/README.md", "samples/WebApp/README.md",
            "spec/README.md",
        ];

    public static string TextOf(string page) => File.ReadAllText(Repository.PathOf(page)).ReplaceLineEndings("\n");

    /// <summary>The snippets of one language, each with its page and line, for a test each.</summary>
    public static TheoryData<string, string> Snippets(string language)
    {
        var data = new TheoryData<string, string>();
        foreach (string page in WithSnippets)
        {
            string text = TextOf(page);
            foreach (Match block in Block().Matches(text))
            {
                if (block.Groups[1].Value == language) data.Add($"{page}:{text.AsSpan(0, block.Index).Count('\n') + 1}", block.Groups[2].Value);
            }
        }
        return data;
    }

    [GeneratedRegex(@"^```(\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}

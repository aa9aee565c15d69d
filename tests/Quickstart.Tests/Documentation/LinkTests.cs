using System.Text.RegularExpressions;

namespace Quickstart.Tests.Documentation;

/// <summary>Links lead somewhere, and names on the pages are names of something.</summary>
public partial class LinkTests
{
    public static TheoryData<string> Linked => [.. Pages.WithLinks];

    public static TheoryData<string> Guide => [.. Pages.Guide];

    [Theory]
    [MemberData(nameof(Linked))]
    public void Links_lead_somewhere(string page)
    {
        string folder = Path.GetDirectoryName(page)!;
        Assert.Equal([], Links(page).Where(link => !IsAbsolute(link) && !Leads(folder, page, link)));
    }

    [Fact]
    public void Links_of_the_package_are_absolute() => Assert.Equal([], Links(Pages.PackageReadme).Where(static link => !IsAbsolute(link)));

    [Theory]
    [MemberData(nameof(Guide))]
    public void Rules_and_types_that_are_named_exist(string page)
    {
        string text = Pages.TextOf(page);
        Assert.Equal([], RuleId().Matches(text).Select(static match => match.Value).Where(static id => !PackageFacts.HasRule(id)).Distinct());

        HashSet<string> types = [.. typeof(Intercom.IntercomClient).Assembly.GetTypes().Select(static type => type.Name.Split('`')[0])];
        Assert.Equal([], TypeName().Matches(text).Select(static match => match.Groups[1].Value).Where(name =>
            !types.Contains(name) && !PackageFacts.Properties.Contains(name) && !PackageFacts.Targets.Contains(name)
                && name is not ("IntercomDescription" or "IntercomGen")));
    }

    [Theory]
    [MemberData(nameof(Guide))]
    public void The_guide_lists_each_of_its_pages(string page)
    {
        const string contents = "samples/guide/README.md";
        if (page != contents) Assert.Contains(Path.GetFileName(page), Links(contents));
    }

    private static IEnumerable<string> Links(string page) => Link().Matches(Pages.TextOf(page)).Select(static match => match.Groups[1].Value);

    private static bool IsAbsolute(string link) => link.StartsWith("https://", StringComparison.Ordinal);

    private static bool Leads(string folder, string page, string link)
    {
        string[] parts = link.Split('#', 2);
        string target = parts[0].Length == 0 ? page : Path.Combine(folder, parts[0]);
        if (!Path.Exists(Repository.PathOf(target))) return false;
        return parts.Length == 1 || Pages.TextOf(target).Split('\n').Where(static line => line.StartsWith('#')).Any(line => Anchor(line) == parts[1]);
    }

    // As GitHub and nuget.org make them.
    private static string Anchor(string heading) => NoAnchor().Replace(heading.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\bIGEN\d{4}\b")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"`(Intercom[A-Z]\w*)`")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NoAnchor();
}

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Tests;

/// <summary>The guide's page of fixes: it has every rule with a fix, and each of its examples is what a fix, or the light bulb, makes of the code.</summary>
public sealed partial class GuideTests
{
    private const string LightBulb = "## From a hand-written call to the client's";

    private static readonly string s_page = File.ReadAllText(Path.Combine(Folders.Guide, "fixes.md")).ReplaceLineEndings("\n");

    /// <summary>The examples of fixes, each with the rules of its heading.</summary>
    public static TheoryData<string[], string> Fixed
    {
        get
        {
            var examples = new TheoryData<string[], string>();
            foreach (string section in s_page[..s_page.IndexOf(LightBulb, StringComparison.Ordinal)].Split("\n### ").Skip(1))
            {
                foreach (Match example in Diff().Matches(section)) examples.Add([.. Ids(section.Split('\n')[0])], example.Groups[1].Value);
            }
            return examples;
        }
    }

    public static TheoryData<string> Refactored =>
        [.. Diff().Matches(s_page[s_page.IndexOf(LightBulb, StringComparison.Ordinal)..]).Select(static example => example.Groups[1].Value)];

    [Fact]
    public void The_page_names_the_rules_that_have_a_fix() => Assert.Equal(
        Shipped.Fixes.SelectMany(static fix => fix.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal),
        s_page.Split('\n').Where(static line => line.StartsWith("### ", StringComparison.Ordinal)).SelectMany(Ids));

    [Theory]
    [MemberData(nameof(Fixed))]
    public async Task A_fix_writes_what_the_page_shows(string[] ids, string example)
    {
        string before = Source(Side(example, '-'));
        IEnumerable<Diagnostic> found = await Verify.Run(Consumer.Compile(before), null, [.. Shipped.Analyzers]);

        // A heading of two rules has an example that shows one of them.
        string id = Assert.Single(found.Select(static diagnostic => diagnostic.Id).Intersect(ids));
        await VerifyFix.All(
            Shipped.Analyzers.Single(analyzer => analyzer.SupportedDiagnostics.Any(rule => rule.Id == id)),
            Shipped.Fixes.First(fix => fix.FixableDiagnosticIds.Contains(id)),
            id,
            before,
            Source(Side(example, '+')));
    }

    [Theory]
    [MemberData(nameof(Refactored))]
    public Task The_light_bulb_writes_what_the_page_shows(string example)
    {
        string removed = example.Split('\n').First(static line => line.StartsWith("- ", StringComparison.Ordinal))[2..];
        string marked = Call().Replace(removed, "$0[||]", 1);
        Assert.NotEqual(removed, marked);
        return VerifyRefactoring.Gives(
            Source(Side(example, '-'), example).Replace(removed, marked, StringComparison.Ordinal), Source(Side(example, '+'), example));
    }

    // A client that is made is made because none is there.
    private static string Source(string code, string? example = null)
    {
        if (code.StartsWith("class ", StringComparison.Ordinal)) return "using Intercom;\n" + code;
        string client = example?.Contains("new IntercomClient(", StringComparison.Ordinal) == true ? "string token" : "IntercomClient intercom";
        string indented = string.Join("\n", code.Split('\n').Select(static line => line.Length == 0 ? line : "        " + line));
        return $$"""
            using Intercom;
            class C(HttpClient http, {{client}})
            {
                public const string Address = "https://api.intercom.io/";
                public async Task M(string id, string email, HttpContent content, ContactRole role)
                {
            {{indented}}
                    await Task.Yield();
                }
            }
            """;
    }

    private static string Side(string example, char side) =>
        string.Join("\n", example.TrimEnd('\n').Split('\n').Where(line => line[0] == ' ' || line[0] == side).Select(static line => line[2..]));

    private static IEnumerable<string> Ids(string heading) => Rule().Matches(heading).Select(static match => match.Groups[1].Value);

    [GeneratedRegex("```diff\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Diff();

    [GeneratedRegex(@"\[(IGEN\d{4})\]")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\bhttp\.(?=[A-Z])")]
    private static partial Regex Call();
}

using System.Reflection;
using IntercomGen.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Tests.Diagnostics;

/// <summary>Every diagnostic of the generator has a page that says what it is about.</summary>
public class RulePageTests
{
    private static readonly string s_pages = Path.Combine(Descriptions.SpecFolder, "..", "analyzers", "rules");

    public static TheoryData<string> Ids
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (DiagnosticDescriptor descriptor in All()) data.Add(descriptor.Id);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Has_a_page(string id)
    {
        DiagnosticDescriptor descriptor = All().Single(candidate => candidate.Id == id);
        string[] lines = File.ReadAllLines(Path.Combine(s_pages, id + ".md"));

        Assert.Equal($"# {id}: {descriptor.Title}", lines[0]);
        Assert.StartsWith($"*{descriptor.DefaultSeverity}", lines[1], StringComparison.Ordinal);
        Assert.Equal(["## What", "## Why", "## Bad", "## Good", "## Configure"], lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.EndsWith($"/analyzers/rules/{id}.md", descriptor.HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_given_once() => Assert.Equal(All().Select(static descriptor => descriptor.Id).Distinct(), All().Select(static descriptor => descriptor.Id));

    private static IEnumerable<DiagnosticDescriptor> All() =>
        typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => field.GetValue(null)).OfType<DiagnosticDescriptor>();
}

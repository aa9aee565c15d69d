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

    [Theory]
    [InlineData("IGEN0001", "api.yaml", "swagger: \"2.0\"\n")]
    [InlineData(
        "IGEN0002",
        "api.yaml",
        "components:\n  schemas:\n    contact:\n      type: object\n      properties:\n        location: { $ref: '#/components/schemas/loction' }\n"
            + "    location: { type: object }\nopenapi: 3.0.1\ninfo: { title: t, version: '2.16' }\npaths: {}\n")]
    [InlineData(
        "IGEN0006",
        "api.yaml",
        "paths:\n  /contacts/{id}:\n    get:\n      operationId: ShowContact\n      responses: {}\nopenapi: 3.0.1\ninfo: { title: t, version: '2.16' }\n")]
    [InlineData(
        "IGEN0005",
        "api.yaml",
        "openapi: 3.0.1\ninfo: { title: t, version: '2.16' }\npaths: { /a: { get: { tags: [Conversations], operationId: a, responses: {} } } }\n",
        "Tags",
        "Conversation")]
    [InlineData(
        "IGEN0005",
        "api.yaml",
        "openapi: 3.0.1\ninfo: { title: t, version: '2.16' }\npaths: { /a: { get: { tags: [Conversations], operationId: a, responses: {} } } }\n",
        "Accessibility",
        "private")]
    [InlineData(
        "IGEN0007",
        "api.yaml",
        "openapi: 3.0.1\ninfo: { title: Swagger Petstore, version: '1.0' }\nservers: [{ url: 'https://petstore.example.org/v1' }]\n"
            + "paths: { /a: { get: { tags: [A], operationId: a, responses: {} } } }\n")]
    [InlineData(
        "IGEN0005",
        "api.yaml",
        "openapi: 3.0.1\ninfo: { title: t, version: '2.16' }\npaths: { /a: { get: { tags: [A], operationId: a, responses: {} } } }\n",
        "Namespace",
        "My-Own.Intercom")]
    [InlineData(
        "IGEN0003",
        "2.16.yaml",
        "openapi: 3.0.1\ninfo: { title: t, version: '2.16' }\npaths: { /a: { get: { tags: [A], operationId: a, responses: {} } } }\n",
        "Namespace",
        "Intercom")]
    public void A_page_shows_what_a_build_prints(string id, string file, string description, params string[] metadata)
    {
        (string, string)[] said = metadata.Length == 0 ? [] : [(metadata[0], metadata[1])];
        TestText[] texts = id == "IGEN0003"
            ? [new TestText("2.14.yaml", description, said), new TestText(file, description, said)]
            : [new TestText(file, description, said)];

        Diagnostic found = Generation.Run(texts).Diagnostics.Single(diagnostic => diagnostic.Id == id);

        Assert.Contains($"    {found.ToString()}\n", File.ReadAllText(Path.Combine(s_pages, id + ".md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_are_given_once() =>
        Assert.Equal(All().Select(static descriptor => descriptor.Id).Distinct(), All().Select(static descriptor => descriptor.Id));

    private static IEnumerable<DiagnosticDescriptor> All() =>
        typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => field.GetValue(null)).OfType<DiagnosticDescriptor>();
}

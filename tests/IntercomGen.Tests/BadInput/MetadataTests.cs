using System.Globalization;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Tests.BadInput;

/// <summary>What is asked of a description and cannot be had.</summary>
public class MetadataTests
{
    private const string Paths = """
        /tags:
          get:
            tags: [Tags]
            operationId: listTags
            responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/tag" } } } } }
        """;

    private static readonly string s_description = Tiny.Yaml("tag: { type: object, properties: { id: { type: string } } }", Paths);

    [Theory]
    [InlineData("Tags", "Tgas", "did you mean 'Tags'")]
    [InlineData("Tags", "Zebras", "is ignored; it has 'Tags'")]
    [InlineData("Accessibility", "private", "write 'public' or 'internal'")]
    [InlineData("Role", "Server", "write 'Client' or 'Target'")]
    [InlineData("Namespace", "My-Own.2nd", "Namespace=\"My-Own.2nd\" of 'api.yaml' is no namespace of C#, and 'MyOwn._2nd' is taken")]
    public void An_unknown_value_is_told(string name, string value, string hint)
    {
        Outcome outcome = Outcome.Of(s_description, (name, value));

        string report = Assert.Single(outcome.Reports);
        Assert.StartsWith("IGEN0005", report, StringComparison.Ordinal);
        Assert.Contains(hint, report, StringComparison.Ordinal);
        Assert.Contains(outcome.Result.GeneratedTrees, static tree => Path.GetFileName(tree.FilePath) == "IntercomClient.g.cs");
    }

    [Theory]
    [InlineData("Tags", "Tgas", "IntercomTags=\"Tgas\" names no group of 'api.yaml' and is ignored; did you mean 'Tags'?")]
    [InlineData("Accessibility", "private", "IntercomAccessibility=\"private\" is not known, and 'public' is taken; write 'public' or 'internal'")]
    public void Of_a_description_of_the_package_the_property_is_named(string name, string value, string message)
    {
        Diagnostic diagnostic = Assert.Single(Outcome.Of(s_description, ("IntercomBundled", "true"), (name, value)).Result.Diagnostics);

        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(Location.None, diagnostic.Location);
    }

    [Theory]
    [InlineData("Acme", 0)]
    [InlineData("acme", 1)]
    [InlineData("", 0)]
    public void A_target_names_a_client_that_there_is(string name, int reports)
    {
        Outcome outcome = Outcome.Of(
            new TestText("a.yaml", s_description, ("Namespace", "Acme")), new TestText("b.yaml", s_description, ("Role", "Target"), ("Namespace", name)));

        Assert.Equal(
            Enumerable.Repeat("Namespace=\"acme\" of 'b.yaml' names no client to compare with; there is 'Acme'", reports),
            outcome.Result.Diagnostics.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("Swagger Petstore", "http://petstore.swagger.io/v1", true)]
    [InlineData("Intercom API", "https://gateway.example.org", false)]
    [InlineData("Ours", "https://intercom.example.org", false)]
    [InlineData("Ours", null, false)]
    public void A_description_of_another_API_is_told(string title, string? server, bool told)
    {
        string description = s_description.Replace("title: Tiny", "title: " + title, StringComparison.Ordinal)
            .Replace("[{ url: \"https://api.intercom.io\" }]", server is null ? "[]" : $"[{{ url: \"{server}\" }}]", StringComparison.Ordinal);

        Assert.Equal(
            told ? [$"This describes '{title}' at {server}, and nothing in it speaks of Intercom; is it the right file?"] : [],
            Outcome.Of(description).Result.Diagnostics.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_header_of_Intercom_is_enough()
    {
        string description = s_description.Replace("https://api.intercom.io", "https://gateway.example.org", StringComparison.Ordinal)
            .Replace(
                "operationId: listTags",
                "operationId: listTags\n      parameters: [{ name: Intercom-Version, in: header, schema: { type: string } }]",
                StringComparison.Ordinal);

        Assert.Empty(Outcome.Of(description).Result.Diagnostics);
    }

    [Theory]
    [InlineData("My Company.2nd;evil{}")]
    [InlineData("class.event")]
    [InlineData("..")]
    [InlineData("Intercom.Tags")]
    [InlineData("System.Intercom")]
    [InlineData("Tag")]
    [InlineData("Task.Intercom")]
    public void Any_namespace_compiles(string name) => Assert.NotEmpty(Outcome.Of(s_description, ("Namespace", name)).Result.GeneratedTrees);

    [Fact]
    public void Of_several_any_namespace_compiles_too()
    {
        Outcome outcome = Outcome.Of(
            new TestText("a.yaml", s_description, ("Namespace", "Acme.event")), new TestText("b.yaml", s_description, ("Namespace", "Åcme.Évents")));

        Assert.NotNull(outcome.Compilation.GetTypeByMetadataName("Acme.event.IntercomClient"));
        Assert.NotNull(outcome.Compilation.GetTypeByMetadataName("Åcme.Évents.IntercomClient"));
    }

    [Theory]
    [InlineData("/", "https://api.intercom.io")]
    [InlineData("//api.intercom.io", "https://api.intercom.io")]
    [InlineData("http://api.intercom.io", "https://api.intercom.io")]
    [InlineData("http://localhost:5000", "http://localhost:5000")]
    [InlineData("https://intercom.example.org/v2", "https://intercom.example.org/v2")]
    public void A_token_goes_where_nobody_else_can_read_it(string server, string taken)
    {
        Outcome outcome = Outcome.Of(s_description.Replace("https://api.intercom.io", server, StringComparison.Ordinal));

        Assert.Contains(
            $"\"{taken}\", \"https://api.eu.intercom.io\"", Generation.Text(outcome.Result, "IntercomClient.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_the_consumer_do_not_hide_those_of_the_framework()
    {
        GeneratorDriverRunResult result = Generation.Run(s_description, ("Namespace", "Acme.Intercom"));
        string[] names =
        [
            "Task", "List", "String", "Exception", "Type", "Func", "Lazy", "Uri", "HttpClient", "Encoding", "Math", "JsonElement", "Stream", "Attribute",
            "Obsolete",
        ];

        string types = string.Concat(names.Select(static name => $"internal class {name};\n"));

        Assert.Equal("", Generation.Complaints(Generation.Compile(result, "namespace Acme;\n" + types)));
    }

    [Fact]
    public void Of_two_descriptions_in_one_namespace_the_first_is_emitted()
    {
        Outcome outcome =
            Outcome.Of(new TestText("a.yaml", s_description, ("Namespace", "Acme")), new TestText("b.yaml", s_description, ("Namespace", "acme")));

        Diagnostic diagnostic = Assert.Single(outcome.Result.Diagnostics);
        Assert.Equal("IGEN0003", diagnostic.Id);
        Assert.Equal("b.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.StartsWith(
            "Nothing is emitted of 'b.yaml': the client of 'a.yaml' is in namespace 'acme' already",
            diagnostic.GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
        Assert.NotNull(outcome.Compilation.GetTypeByMetadataName("Acme.IntercomClient"));
    }

    [Fact]
    public void Two_descriptions_of_one_version_ask_for_namespaces_too()
    {
        Outcome outcome = Outcome.Of(new TestText("a.yaml", s_description), new TestText("b.yaml", s_description));

        Assert.Equal("IGEN0003", Assert.Single(outcome.Result.Diagnostics).Id);
    }

    [Fact]
    public void Two_descriptions_of_two_versions_live_side_by_side()
    {
        Outcome outcome =
            Outcome.Of(new TestText("a.yaml", s_description), new TestText("b.yaml", s_description.Replace("2.14", "Preview", StringComparison.Ordinal)));

        Assert.Empty(outcome.Reports);
        Assert.NotNull(outcome.Compilation.GetTypeByMetadataName("Intercom.V2_14.IntercomClient"));
        Assert.NotNull(outcome.Compilation.GetTypeByMetadataName("Intercom.Preview.IntercomClient"));
    }

    [Fact]
    public void A_broken_description_costs_its_own_client_only()
    {
        Outcome outcome = Outcome.Of(new TestText("a.yaml", "[", ("Namespace", "A")), new TestText("b.yaml", s_description, ("Namespace", "B")));

        Assert.Equal("IGEN0001", Assert.Single(outcome.Result.Diagnostics).Id);
        Assert.NotNull(outcome.Compilation.GetTypeByMetadataName("B.IntercomClient"));
    }

    [Fact]
    public void A_target_is_not_emitted() => Assert.Empty(Outcome.Of(s_description, ("Role", "Target")).Result.GeneratedTrees);
}

using Microsoft.CodeAnalysis;

namespace IntercomGen.Tests.BadInput;

/// <summary>Files that are no description, or not quite one.</summary>
public class DocumentTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("# only a comment\n")]
    [InlineData("\t\tnot: [yaml")]
    [InlineData("{\"openapi\": \"3.0.1\", ")]
    [InlineData("just a sentence")]
    [InlineData("- a\n- list\n")]
    [InlineData("null")]
    [InlineData("openapi: 3.0.1\n")]
    [InlineData("swagger: \"2.0\"\ninfo: { title: Old, version: \"1\" }\npaths: {}\n")]
    [InlineData("title: Something else\nsteps: []\n")]
    [InlineData("openapi: 4.0.0\ninfo: {}\npaths: {}\n")]
    [InlineData("openapi: [3]\npaths: {}\n")]
    [InlineData("a: &a [*a]\n")]
    [InlineData("<html><body>404</body></html>")]
    [InlineData("\0\0\0\u0001")]
    public void What_cannot_be_read_costs_one_error_and_no_client(string text)
    {
        Outcome outcome = Outcome.Of(text);

        Diagnostic diagnostic = Assert.Single(outcome.Result.Diagnostics);
        Assert.Equal("IGEN0001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("api.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Empty(outcome.Result.GeneratedTrees);
    }

    [Fact]
    public void An_error_of_syntax_is_placed_where_it_is()
    {
        Outcome outcome = Outcome.Of("openapi: 3.0.1\ninfo:\n  title: x\n   bad: indent\npaths: {}\n");

        Assert.StartsWith("IGEN0001(4)", Assert.Single(outcome.Reports), StringComparison.Ordinal);
    }

    [Fact]
    public void A_description_without_schemas_gives_a_client_without_models()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("", "/ping:\n  get: { responses: { \"200\": { description: ok } } }"));

        Assert.NotNull(outcome.Type("IntercomClient"));
        Assert.Single(outcome.Type("OtherClient").GetMembers("GetPingAsync"));
    }

    [Fact]
    public void Of_duplicate_keys_one_counts_and_the_other_is_told()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("""
            tag:
              type: object
              properties:
                id: { type: string }
                id: { type: integer }
            tag:
              type: object
              properties:
                name: { type: string }
            """));

        Assert.NotNull(outcome.Type("Tag"));
        Assert.Contains(outcome.Reports, static report =>
            report.Contains("IGEN000", StringComparison.Ordinal) && report.Contains("tag", StringComparison.Ordinal));
    }
}

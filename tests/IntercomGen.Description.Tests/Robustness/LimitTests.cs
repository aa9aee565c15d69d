using System.Globalization;
using System.Text;

namespace IntercomGen.Description.Tests.Robustness;

/// <summary>Sizes that no honest description has: a finding, in bounded time, on any stack.</summary>
public class LimitTests
{
    [Fact]
    public void A_hundred_levels_of_schemas_are_cut_at_64()
    {
        ApiDescription description = Yaml.WithSchemas($"a: {Repeat("{ items: ", 100)}{{ type: string }}{Repeat(" }", 100)}\nb: {{ type: string }}");
        Finding finding = description.TheOnly(FindingKind.LeftOut);
        Assert.Contains("lies deeper than 64 schemas; it is read as any JSON value", finding.Message, StringComparison.Ordinal);
        Assert.True(finding.Message.Length < 400);
        Assert.Equal(JsonTypes.String, description.Schemas[1].Schema.Types);
    }

    [Fact]
    public void Admonitions_without_an_end_call_nothing_deprecated() =>
        Assert.Null(Deprecations.Of(false, Repeat("{% admonition type=\"warning\" name=\"deprecated\" %} ", 20_000)));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{ a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    [InlineData("\"a\": [", "]")]
    public void Ten_thousand_levels_of_YAML_are_refused(string open, string close) =>
        AssertUnreadable($"openapi: 3.0.0\nx-deep:\n  {Repeat(open, 10_000)}1{Repeat(close, 10_000)}\n");

    [Fact]
    public void Ten_thousand_levels_of_JSON_are_refused() =>
        AssertUnreadable($"{{\"openapi\":\"3.0.0\",\"x-deep\":{Repeat("[", 10_000)}{Repeat("]", 10_000)}}}");

    [Fact]
    public void Aliases_that_multiply_are_refused()
    {
        var schemas = new StringBuilder("a0: &a0 { type: string }");
        for (int i = 1; i < 40; i++)
        {
            schemas.Append(CultureInfo.InvariantCulture, $"\na{i}: &a{i} {{ oneOf: [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}] }}");
        }
        Finding finding = Assert.Single(Yaml.WithSchemas(schemas.ToString()).Findings);
        Assert.Equal((FindingKind.Unreadable, "The aliases of this file expand to more than 500000 nodes."), (finding.Kind, finding.Message));
    }

    [Fact]
    public void Aliases_in_examples_cost_nothing()
    {
        var text = new StringBuilder("a: { type: string }\nexample:\n- &a0 [x]");
        for (int i = 1; i < 40; i++) text.Append(CultureInfo.InvariantCulture, $"\n- &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]");
        ApiDescription description = DescriptionReader.Read($"openapi: 3.0.0\npaths: {{ /a: {{ get: {{}} }} }}\n{text}\n");
        Assert.Single(description.Operations);
        Assert.Empty(description.Findings);
    }

    [Fact]
    public void Fifty_megabytes_are_read()
    {
        string block = $"      type: object\n      description: {new string('d', 20_000)}\n      properties: {{ id: {{ type: string }} }}\n"
            + $"      example: {new string('e', 30_000)}\n";
        var text = new StringBuilder("openapi: 3.0.0\npaths: {}\ncomponents:\n  schemas:\n");
        for (int i = 0; i < 1_048; i++) text.Append(CultureInfo.InvariantCulture, $"    s{i}:\n").Append(block);
        Assert.True(text.Length > 50 * 1024 * 1024);
        Assert.Equal(1_048, DescriptionReader.Read(text.ToString()).Schemas.Count);
    }

    [Fact]
    public void Findings_are_counted_when_they_become_too_many()
    {
        string schemas = string.Join('\n', Enumerable.Range(0, 2_000).Select(i => $"s{i}: {{ type: nothing }}"));
        EquatableArray<Finding> findings = Yaml.WithSchemas(schemas).Findings;
        Assert.Equal(501, findings.Count);
        Assert.Contains("more findings are not listed", findings[500].Message, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static void AssertUnreadable(string text)
    {
        Finding finding = Assert.Single(DescriptionReader.Read(text).Findings);
        Assert.Equal(FindingKind.Unreadable, finding.Kind);
        Assert.True(finding.Line > 0);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace IntercomGen.Tests.BadInput;

/// <summary>Files of a size that no honest description has. They run alone, so that the processor time is theirs.</summary>
[Collection(nameof(SizeTests))]
[CollectionDefinition(nameof(SizeTests), DisableParallelization = true)]
public class SizeTests
{
    private const string Schema = "tag:\n  type: object\n  properties:\n    id: { type: string }\n";

    [Fact]
    public void Fifty_megabytes_of_comments_take_bounded_time() =>
        AssertBounded(Schema, "    # " + new string('x', 94) + "\n", 500_000);

    [Fact]
    public void Many_megabytes_of_examples_take_bounded_time() =>
        AssertBounded(Schema + "  example:\n", "        - { id: 12345, name: \"" + new string('x', 1000) + "\", list: [1, 2, 3] }\n", 12_000);

    [Theory]
    [InlineData("<x ")]
    [InlineData("[x](")]
    [InlineData("{% x ")]
    public void Prose_in_which_nothing_closes_takes_bounded_time(string opening) =>
        AssertBounded(Schema + "  description: |\n", "        " + string.Concat(Enumerable.Repeat(opening, 30)) + "\n", 100_000);

    [Fact]
    public void Ten_thousand_schemas_take_bounded_time_and_memory()
    {
        const int count = 10_000;
        var schemas = new StringBuilder();
        for (int i = 0; i < count; i++)
        {
            schemas.Append(
                CultureInfo.InvariantCulture,
                $"s{i}:\n  type: object\n  properties:\n    id: {{ type: string }}\n    next: {{ $ref: '#/components/schemas/s{(i + 1) % count}' }}\n");
            schemas.Append(
                CultureInfo.InvariantCulture,
                $"    kind{i}: {{ type: string, enum: [a{i}, b{i}] }}\n"
                    + $"    parts: {{ type: array, items: {{ type: object, properties: {{ n: {{ type: integer }} }} }} }}\n");
        }
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;

        Microsoft.CodeAnalysis.GeneratorDriverRunResult result = Generation.Run(Tiny.Yaml(schemas.ToString()));

        Assert.Null(result.Results[0].Exception);
        string[] models = [.. result.Results[0].GeneratedSources.Where(static source => source.HintName.StartsWith("Models/", StringComparison.Ordinal))
            .Select(static source => source.SourceText.ToString())];
        Assert.Equal(count, models.Length);
        Assert.All(models, static file => Assert.Equal(3, file.Split(", JsonConverter(typeof(").Length - 1));
        Assert.InRange((Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds, 0, 30);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) / 1_000_000, 0, 1000);
    }

    [Theory]
    [InlineData("{ type: array, items: ", "}")]
    [InlineData("{ type: object, properties: { inner: ", "} }")]
    [InlineData("{ oneOf: [ { type: string }, ", "] }")]
    [InlineData("{ allOf: [ { properties: { own: { type: string } } }, ", "] }")]
    [InlineData("{ type: object, additionalProperties: ", "}")]
    public void Hundreds_of_levels_are_cut_and_more_than_a_thousand_refused(string open, string close)
    {
        Outcome cut = Outcome.Of(Deep(open, close, 400));
        Assert.Equal(["Id"], cut.Properties("Tag"));
        Assert.NotEmpty(cut.Losses);
        Assert.All(cut.Losses, static loss => Assert.StartsWith("IGEN0002(14): ", loss, StringComparison.Ordinal));

        Assert.Equal(["IGEN0001(14): The nesting is deeper than 1000 levels."], Outcome.Of(Deep(open, close, 1000)).Reports);
    }

    private static string Deep(string open, string close, int levels) => Tiny.Yaml(
        $"{Schema}deep:\n  type: object\n  properties:\n"
            + $"    all: {string.Concat(Enumerable.Repeat(open, levels))}{{ type: string }}{string.Concat(Enumerable.Repeat(close, levels))}\n");

    private static void AssertBounded(string schema, string filler, int count)
    {
        var text = new StringBuilder(Tiny.Yaml(schema));
        for (int i = 0; i < count; i++) text.Append(filler);
        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;

        Outcome outcome = Outcome.Of(text.ToString());

        Assert.Equal(["Id"], outcome.Properties("Tag"));
        Assert.InRange((Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds, 0, 20);
    }
}

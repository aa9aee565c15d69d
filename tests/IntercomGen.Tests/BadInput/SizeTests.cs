using System.Diagnostics;
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

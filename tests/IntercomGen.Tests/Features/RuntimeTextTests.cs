using IntercomGen.Emit;

namespace IntercomGen.Tests.Features;

public class RuntimeTextTests
{
    [Fact]
    public void Consumers_get_the_documentation_of_what_they_can_call()
    {
        const string text = """
            namespace A;

            /// <summary>Said to all.</summary>
            [Some]
            public class One
            {
                // Said to us.
                private int _kept;

                /// <summary>Said to all, too.</summary>
                [Obsolete("// not a comment")]
                public int Two => 2; // at the end

                /// <summary>Said to us.</summary>
                [Obsolete]
                internal int Three => 3;

                /// <summary>Said to us.</summary>
                private int Four => 4;
            }

            /// <summary>Said to us.</summary>
            [Hidden]
            internal class Five
            {
                /// <summary>Said to us.</summary>
                public int Six => 6;
            }

            /// <summary>Said to all.</summary>
            public interface ISeven
            {
                /// <summary>Said to all.</summary>
                int Eight { get; }
            }
            """;

        string kept = RuntimeText.Of(text);

        Assert.DoesNotContain("Said to us", kept, StringComparison.Ordinal);
        Assert.Equal(4, kept.Split("Said to all").Length - 1);
        Assert.Equal(
            ["[Some]", "[Obsolete(\"// not a comment\")]", "[Obsolete]", "[Hidden]"],
            kept.Split('\n').Select(static line => line.Trim()).Where(static line => line.StartsWith('[')));
        Assert.Contains("public int Two => 2; // at the end", kept, StringComparison.Ordinal);
    }
}

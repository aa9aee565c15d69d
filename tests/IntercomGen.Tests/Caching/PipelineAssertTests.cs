using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Tests.Caching;

/// <summary>The assertion of the tests beside it can fail.</summary>
public class PipelineAssertTests
{
    public static TheoryData<string> Planted => new("tree", "node", "location", "compilation", "symbol", "text", "list", "array", "lambda");

    [Theory]
    [MemberData(nameof(Planted))]
    public void Finds_what_does_not_belong_in_a_pipeline(string what)
    {
        SyntaxTree tree = Generation.Parse("class Planted;");
        CSharpCompilation compilation = Generation.Empty.AddSyntaxTrees(tree);
        object planted = what switch
        {
            "tree" => tree,
            "node" => tree.GetRoot(),
            "location" => tree.GetRoot().GetLocation(),
            "compilation" => compilation,
            "symbol" => compilation.GetTypeByMetadataName("Planted")!,
            "text" => tree.GetText(),
            "list" => new List<string>(),
            "array" => new[] { "text" },
            _ => () => 1,
        };

        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => PipelineAssert.Walk(new Holder("name", new Holder("inner", planted)), "Planted", []));
        PipelineAssert.Walk(new Holder("name", 5), "Planted", []);
    }

    private sealed record Holder(string Name, object Value);
}

using IntercomGen.Description;
using IntercomGen.Model;
using IntercomGen.Planning;

namespace IntercomGen.Tests.Fuzz;

/// <summary>The check of the fuzzer sees what is gone; one that sees nothing would pass every mutant.</summary>
public class LossCheckTests
{
    private const string Whole = """
        openapi: 3.0.1
        info: { title: T, version: "2.14" }
        paths:
          /tags:
            get:
              parameters:
              - { name: sort, in: query, schema: { type: string } }
              responses: { "200": { description: ok } }
            post:
              responses: { "200": { description: ok } }
        components:
          schemas:
            tag:
              type: object
              properties:
                id: { type: string }
                name: { type: string }
            color:
              type: string
              enum: ["red", "green", "blue"]
        """;

    [Theory]
    [InlineData("    post:\n      responses: { \"200\": { description: ok } }\n", "POST /tags of line 17 is gone.")]
    [InlineData("      parameters:\n      - { name: sort, in: query, schema: { type: string } }\n", "The parameter 'sort' of GET /tags, line 9, is gone.")]
    [InlineData("        name: { type: string }\n", "The property 'name' of tag, line 28, is gone.")]
    [InlineData(", \"blue\"", "The value 'blue' of color, line 35, is gone.")]
    public void What_was_left_out_silently_is_found(string part, string problem)
    {
        Assert.Contains(part, Whole, StringComparison.Ordinal);

        Assert.Equal([problem], Missing(Whole.Replace(part, "", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_there_is_not_missed() => Assert.Empty(Missing(Whole));

    private static IEnumerable<string> Missing(string planned)
    {
        Node tree = Node.Read(Whole);
        NodePrinter.Yaml(tree); // gives each node its line
        ClientModel plan = ClientPlanner.Plan(DescriptionReader.Read(planned), new ClientSettings("Intercom", "public", default), default);
        return LossCheck.Missing(tree, plan);
    }
}

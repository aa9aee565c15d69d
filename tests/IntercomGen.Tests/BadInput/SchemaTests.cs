using System.Text.Json.Nodes;

namespace IntercomGen.Tests.BadInput;

/// <summary>Schemas that refer to nothing, to themselves, or to too much.</summary>
public class SchemaTests
{
    [Fact]
    public void A_dangling_reference_costs_its_property_only()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("""
            tag:
              type: object
              properties:
                id: { type: string }
                owner: { $ref: "#/components/schemas/nobody" }
            """));

        Assert.StartsWith("IGEN0002(11)", Assert.Single(outcome.Losses), StringComparison.Ordinal);
        Assert.Equal(["Id", "Owner"], outcome.Properties("Tag"));
    }

    [Fact]
    public void An_alias_cycle_costs_its_schemas_only()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("""
            a: { $ref: "#/components/schemas/b" }
            b: { $ref: "#/components/schemas/a" }
            tag: { type: object, properties: { cycle: { $ref: "#/components/schemas/a" }, id: { type: string } } }
            """));

        Assert.Contains(outcome.Reports, static report =>
            report.StartsWith("IGEN0002(7)", StringComparison.Ordinal) || report.StartsWith("IGEN0002(8)", StringComparison.Ordinal));
        Assert.Equal(["Cycle", "Id"], outcome.Properties("Tag"));
    }

    [Theory]
    [InlineData("node: { type: array, items: { $ref: '#/components/schemas/node' } }")]
    [InlineData("node: { type: object, additionalProperties: { $ref: '#/components/schemas/node' } }")]
    [InlineData("node: { allOf: [{ $ref: '#/components/schemas/node' }, { type: object, properties: { id: { type: string } } }] }")]
    [InlineData("node: { oneOf: [{ $ref: '#/components/schemas/node' }, { type: string }, { type: object, properties: { id: { type: string } } }] }")]
    [InlineData("node: { anyOf: [{ $ref: '#/components/schemas/node' }] }")]
    [InlineData(
        "node: { oneOf: [{ $ref: '#/components/schemas/leaf' }, { type: array, items: { $ref: '#/components/schemas/node' } }] }\n"
            + "leaf: { type: object, properties: { up: { $ref: '#/components/schemas/node' } } }")]
    [InlineData(
        "node: { type: object, properties: { child: { $ref: '#/components/schemas/node' }, "
            + "children: { type: array, items: { $ref: '#/components/schemas/node' } } } }")]
    [InlineData(
        "node: { allOf: [{ $ref: '#/components/schemas/a' }, { type: object, properties: { x: { type: string } } }] }\n"
            + "a: { allOf: [{ $ref: '#/components/schemas/node' }, { type: object, properties: { y: { type: string } } }] }")]
    public void A_schema_may_refer_to_itself(string schema)
    {
        const string path = """
            /nodes:
              post:
                operationId: createNode
                requestBody: { content: { application/json: { schema: { $ref: "#/components/schemas/node" } } } }
                responses: { "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/node" } } } } }
            """;

        Outcome outcome = Outcome.Of(Tiny.Yaml(schema, path));

        Assert.Single(outcome.Type("OtherClient").GetMembers("CreateNodeAsync"));
    }

    [Theory]
    [InlineData("type: array", "IntercomValue")]
    [InlineData("type: array, items: {}", "IntercomValue")]
    [InlineData("type: array, items: { type: array }", "IReadOnlyList")]
    [InlineData("type: nonsense", "IntercomValue")]
    [InlineData("oneOf: []", "IntercomValue")]
    [InlineData("allOf: [{}]", "IntercomValue")]
    [InlineData("enum: []", "IntercomValue")]
    [InlineData("enum: [1, 2]", "long")]
    [InlineData("enum: [true, x, null]", "IntercomValue")]
    [InlineData("type: string, enum: [null]", "string")]
    [InlineData("type: integer, format: banana", "long")]
    [InlineData("type: [string, integer]", "IntercomValue")]
    [InlineData("properties: 7", "IntercomValue")]
    public void An_odd_property_still_has_a_type(string schema, string type)
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml($$"""tag: { type: object, properties: { odd: { {{schema}} } } }"""));

        var property = Assert.IsAssignableFrom<Microsoft.CodeAnalysis.IPropertySymbol>(Assert.Single(outcome.Type("Tag").GetMembers("Odd")));
        Assert.Contains(type, property.Type.ToDisplayString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nests_too_deep_is_kept_as_json()
    {
        JsonObject schema = Tiny.Object("leaf");
        for (int i = 0; i < 100; i++) schema = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["n"] = schema } };

        Outcome outcome = Outcome.Of(Tiny.Json(new JsonObject { ["deep"] = schema }));

        Assert.Contains(outcome.Reports, static report => report.StartsWith("IGEN0002", StringComparison.Ordinal));
        Assert.Equal(["N"], outcome.Properties("Deep"));
    }

    [Fact]
    public void A_schema_may_have_many_properties()
    {
        string[] names = [.. Enumerable.Range(0, 200).Select(static i => "field_" + i)];

        Assert.Equal(200, Outcome.Of(Tiny.Json(new JsonObject { ["wide"] = Tiny.Object(names) })).Properties("Wide").Count());
    }

    [Fact]
    public void A_union_may_have_more_cases_than_can_be_told_apart()
    {
        var schemas = new JsonObject();
        var cases = new JsonArray();
        for (int i = 0; i < 100; i++)
        {
            schemas["case" + i] = Tiny.Object("only_" + i);
            cases.Add(new JsonObject { ["$ref"] = "#/components/schemas/case" + i });
        }
        schemas["choice"] = new JsonObject { ["oneOf"] = cases };

        Outcome outcome = Outcome.Of(Tiny.Json(schemas));

        Assert.Contains(outcome.Reports, static report =>
            report.StartsWith("IGEN0002", StringComparison.Ordinal) && report.Contains("choice", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("discriminator: { propertyName: nothing }")]
    [InlineData("discriminator: { propertyName: type, mapping: { x: '#/components/schemas/nobody' } }")]
    [InlineData("discriminator: { propertyName: 'a,b|c:d!\"', mapping: { 'x|y,z': '#/components/schemas/a', '': '#/components/schemas/b' } }")]
    [InlineData("discriminator: 5")]
    [InlineData("discriminator: {}")]
    public void A_discriminator_may_be_nonsense(string discriminator)
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml($$"""
            a: { type: object, properties: { type: { type: string, enum: ["a|b,c:d"] }, "x|y": { type: string } } }
            b: { type: object, properties: { type: { type: string, enum: [""] }, z: { type: string } } }
            choice: { oneOf: [{ $ref: "#/components/schemas/a" }, { $ref: "#/components/schemas/b" }], {{discriminator}} }
            """));

        Assert.Contains(outcome.Type("Choice").GetMembers(), static member => member.Name == "TryGetA");
    }
}

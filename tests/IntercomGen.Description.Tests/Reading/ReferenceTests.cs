namespace IntercomGen.Description.Tests.Reading;

public class ReferenceTests
{
    [Theory]
    [InlineData("a/b", "a~1b")]
    [InlineData("a~b", "a~0b")]
    [InlineData("a b", "a%20b")]
    [InlineData("a~1b", "a~01b")]
    public void Names_are_decoded(string name, string pointer)
    {
        ApiDescription description = Yaml.WithSchemas($"use: {{ $ref: '#/components/schemas/{pointer}' }}\n'{name}': {{ type: string }}");
        Assert.Equal(name, description.Schemas[0].Schema.Reference);
        Assert.DoesNotContain(description.Findings, f => f.Kind == FindingKind.LeftOut);
    }

    [Theory]
    [InlineData("other.yaml#/components/schemas/b")]
    [InlineData("https://example.org/b.json")]
    [InlineData("#/components/schemas/b/properties/x")]
    [InlineData("#/paths/~1a/get/responses/200")]
    [InlineData("#/components/schemas/")]
    [InlineData("#/components/responses/b")]
    [InlineData("b")]
    public void Other_references_are_any_value(string pointer)
    {
        ApiDescription description = Yaml.WithSchemas($"a: {{ $ref: '{pointer}', description: D }}\nb: {{}}");
        Assert.Equal(new Schema { Description = "D" }, description.Schemas[0].Schema);
        Finding finding = description.TheOnly(FindingKind.LeftOut);
        Assert.Contains($"schemas.a '{pointer}' is no reference", finding.Message, StringComparison.Ordinal);
        Assert.Equal((6, 16), (finding.Line, finding.Column));
    }

    [Fact]
    public void A_reference_to_nothing_is_any_value_at_its_place()
    {
        ApiDescription description = Yaml.WithPaths("""
            /a:
              get:
                parameters: [{ name: q, in: query, schema: { $ref: '#/components/schemas/gone' } }]
                responses: { '200': { content: { application/json: { schema: { items: { $ref: '#/components/schemas/gone' } } } } } }
            """, "schemas: { b: { properties: { c: { $ref: '#/components/schemas/gone', description: D } } }, "
                + "d: { discriminator: { propertyName: t, mapping: { x: gone, y: b } } } }");
        Assert.Equal(
            [
                "GET /a parameter q refers to the schema 'gone', which is not there; any JSON value is read there.",
                "GET /a responses.200.application/json.items refers to the schema 'gone', which is not there; any JSON value is read there.",
                "schemas.b.properties.c refers to the schema 'gone', which is not there; any JSON value is read there.",
                "schemas.d.discriminator refers to the schema 'gone', which is not there; this case is left out.",
            ],
            description.Findings.Select(f => f.Message));
        Assert.Equal(new Schema { Description = "D" }, description.Schemas[0].Schema.Properties[0].Schema);
        Assert.Equal(new Schema(), description.Operations[0].Parameters[0].Schema);
    }

    [Fact]
    public void A_file_that_lacks_its_end_is_told_once_and_there()
    {
        string properties = string.Concat(Enumerable.Range(10, 40).Select(static i => $"    p{i}: {{ $ref: '#/components/schemas/gone{i}' }}\n"));
        ApiDescription description = Yaml.WithSchemas("a:\n  properties:\n" + properties + "b: { type: object }");

        Finding finding = description.TheOnly(FindingKind.LeftOut);
        Assert.Equal(
            "40 schemas that are referred to are not there ('gone10', 'gone11', 'gone12', ...), and any JSON value is read where they should be; "
                + "the last that is there is the schema 'b': is the file cut off?",
            finding.Message);
        Assert.Equal(48, finding.Line);
        Assert.Equal(new Schema(), description.Schemas[0].Schema.Properties[0].Schema);
    }

    [Theory]
    [InlineData("a: { $ref: '#/components/schemas/a' }")]
    [InlineData("a: { $ref: '#/components/schemas/b' }\nb: { $ref: '#/components/schemas/a' }")]
    [InlineData("a: { allOf: [{ type: object }, { $ref: '#/components/schemas/b' }] }\nb: { oneOf: [{ $ref: '#/components/schemas/a' }] }")]
    [InlineData("a: { allOf: [{ anyOf: [{ $ref: '#/components/schemas/a' }] }] }")]
    public void A_schema_that_is_defined_by_itself_is_cut_once(string schemas)
    {
        ApiDescription description = Yaml.WithSchemas(schemas);
        Assert.Matches(
            "^schemas\\.. is defined by (itself|'.', which is defined by it); any JSON value is read there\\.$",
            description.TheOnly(FindingKind.LeftOut).Message);
    }

    [Fact]
    public void A_reference_that_is_misspelled_is_told_the_schema_that_was_meant()
    {
        ApiDescription description =
            Yaml.WithSchemas("contact: { properties: { place: { $ref: '#/components/schemas/loction' } } }\nlocation: { type: object }");
        Assert.Equal(
            "schemas.contact.properties.place refers to the schema 'loction', which is not there (did you mean 'location'?); any JSON value is read there.",
            description.TheOnly(FindingKind.LeftOut).Message);
    }

    [Theory]
    [InlineData("a: { properties: { parent: { $ref: '#/components/schemas/a' } } }")]
    [InlineData("a: { anyOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/a' } }] }")]
    [InlineData("a: { additionalProperties: { $ref: '#/components/schemas/a' } }")]
    public void A_schema_that_holds_itself_is_fine(string schemas) =>
        Assert.DoesNotContain(Yaml.WithSchemas(schemas).Findings, f => f.Kind == FindingKind.LeftOut);

    [Fact]
    public void A_chain_of_a_thousand_definitions_is_cut()
    {
        string schemas = string.Join('\n', Enumerable.Range(0, 1_000).Select(i => $"s{i}: {{ $ref: '#/components/schemas/s{(i + 1) % 1_000}' }}"));
        Assert.Contains(Yaml.WithSchemas(schemas).Findings, f => f.Message.Contains("chain", StringComparison.Ordinal));
    }
}

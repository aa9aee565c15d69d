namespace IntercomGen.Description.Tests.Reading;

/// <summary>What YAML has beyond JSON.</summary>
public class YamlTests
{
    [Fact]
    public void Aliases_stand_for_their_anchors()
    {
        ApiDescription description = Yaml.WithSchemas("""
            a: &all { type: object, properties: { x: &x { type: string } } }
            b: *all
            c: { properties: { y: *x, z: *x } }
            """);
        Assert.Equal(description.Schemas[0].Schema, description.Schemas[1].Schema);
        Assert.All(description.Schemas[2].Schema.Properties, p => Assert.Equal(JsonTypes.String, p.Schema.Types));
        Assert.Single(description.Findings);
    }

    [Fact]
    public void Merge_keys_give_what_is_not_given()
    {
        ApiDescription description = Yaml.WithSchemas("""
            a: &a { type: object, description: A }
            b: &b { title: B, description: B }
            c: { <<: *a, description: C }
            d: { <<: [*a, *b] }
            """);
        Schema c = description.Schemas[2].Schema;
        Assert.Equal((JsonTypes.Object, "C"), (c.Types, c.Description));
        Schema d = description.Schemas[3].Schema;
        Assert.Equal((JsonTypes.Object, "A", "B"), (d.Types, d.Description, d.Title));
        Assert.Single(description.Findings);
    }

    [Theory]
    [InlineData("a: *nowhere")]
    [InlineData("a: &a { items: *a }")]
    public void An_alias_of_nothing_is_any_value(string schemas)
    {
        ApiDescription description = Yaml.WithSchemas($"{schemas}\nb: {{ type: string }}");
        Assert.Contains(description.Findings, f =>
            f.Kind == FindingKind.LeftOut && f.Message.Contains("of an anchor that is not there", StringComparison.Ordinal));
        Assert.Equal(JsonTypes.String, description.Schemas[1].Schema.Types);
    }

    [Theory]
    [InlineData("a: { type: string, type: integer }", "schemas.a has the key 'type' twice; the first one counts.", 6, 24)]
    [InlineData("a: { type: string }\na: { type: integer }", "schemas has the key 'a' twice; the first one counts.", 7, 5)]
    public void Of_a_repeated_key_the_first_counts(string schemas, string message, int line, int column)
    {
        ApiDescription description = Yaml.WithSchemas(schemas);
        Assert.Equal(JsonTypes.String, Assert.Single(description.Schemas).Schema.Types);
        Assert.Contains(new Finding(FindingKind.Quality, message, line, column), description.Findings);
    }

    [Fact]
    public void A_repeated_key_is_found_in_a_large_mapping_too()
    {
        string schemas = string.Join('\n', Enumerable.Range(0, 100).Append(50).Select(i => $"s{i}: {{}}"));
        Assert.Equal(100, Yaml.WithSchemas(schemas).Schemas.Count);
    }

    [Fact]
    public void A_key_that_is_no_text_costs_its_value()
    {
        ApiDescription description = Yaml.WithSchemas("a: { ? [x, y] : { z: 1 }, type: string }");
        Assert.Equal(JsonTypes.String, description.Schemas[0].Schema.Types);
        Assert.Contains("schemas.a has a key that is not text", description.TheOnly(FindingKind.LeftOut).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_first_document_is_read()
    {
        ApiDescription description = DescriptionReader.Read("openapi: 3.0.0\npaths: { /a: { get: {} } }\n---\nopenapi: 4\n");
        Assert.Contains("several YAML documents", description.TheOnly(FindingKind.Quality).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_and_byte_order_mark_do_not_matter()
    {
        const string Text = "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      description: |\n        One\n        Two\n";
        Assert.Equal(DescriptionReader.Read(Text), DescriptionReader.Read("\uFEFF" + Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("description: Send `stock: true` here.", "Send `stock: true` here.")]
    [InlineData("description: It's { \"a\": [...] } as text.", "It's { \"a\": [...] } as text.")]
    [InlineData("description: {\"a\": 1} as\n    text.\n\n    And so: more", "{\"a\": 1} as text.\nAnd so: more")]
    [InlineData("description: '[a] as text'\n  title: [a] as text", "[a] as text")]
    [InlineData("description: `code` first\n  summary: a: b", "`code` first")]
    public void Prose_that_lacks_its_quotes_is_text(string prose, string read)
    {
        ApiDescription description = Yaml.WithSchemas($"a:\n  {prose}\n  type: string\nb: {{ type: integer }}");
        Assert.Equal((read, JsonTypes.String), (description.Schemas[0].Schema.Description, description.Schemas[0].Schema.Types));
        Assert.Equal(JsonTypes.Integer, description.Schemas[1].Schema.Types);
        Assert.Contains(description.Findings, static finding =>
            finding is { Kind: FindingKind.Quality, Column: 7 } && finding.Message.Contains("is no YAML without quotes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("description: text\n      type: string", 8)]
    [InlineData("description: 'text\n  format: x'y", 8)]
    [InlineData("format: a: b", 7)]
    public void What_is_no_prose_is_not_mended(string lines, int line)
    {
        Finding finding = Yaml.WithSchemas($"a:\n  {lines}").TheOnly(FindingKind.Unreadable);
        Assert.Equal(line, finding.Line);
    }

    [Fact]
    public void A_string_tag_makes_text() =>
        Assert.Equal(JsonTypes.String, Yaml.Schema("enum: [!!str 1]").Enum[0].Type);

    [Fact]
    public void Half_a_surrogate_pair_is_replaced()
    {
        ApiDescription description = Yaml.WithPaths("/a: { get: { summary: \"x\uD83Dy \U0001F600\" } }");
        Assert.Equal("x\uFFFDy \U0001F600", description.Operations[0].Summary);
        Assert.Equal(4, description.TheOnly(FindingKind.Quality).Line);
    }

    [Fact]
    public void A_mapping_without_braces_in_a_list_has_a_place()
    {
        Finding finding = Yaml.WithSchemas("a:\n  type: string\n  enum: [b,\n    c: d]").TheOnly(FindingKind.LeftOut);
        Assert.Equal(Yaml.FirstSchemaLine + 3, finding.Line);
        Assert.True(finding.Column > 1);
    }
}

namespace IntercomGen.Description.Tests.Comparison;

/// <summary>One difference at a time, and what is none.</summary>
public class SchemaDifferenceTests
{
    [Theory]
    [InlineData("type: integer", "type: string", "Breaking: a.p TypeChanged integer -> string")]
    [InlineData("type: integer", "{ type: integer, format: date-time }", "Breaking: a.p TypeChanged integer -> integer:date-time")]
    [InlineData("type: string", "{ type: array, items: { type: string } }", "Breaking: a.p TypeChanged string -> array<string>")]
    [InlineData("{ type: array, items: { type: string } }", "{ type: array, items: { type: integer } }", "Breaking: a.p[] TypeChanged string -> integer")]
    [InlineData(
        "{ type: object, additionalProperties: { type: string } }",
        "{ type: object, additionalProperties: { type: integer } }",
        "Breaking: a.p.* TypeChanged string -> integer")]
    [InlineData("{ type: object, additionalProperties: { type: string } }", "type: object", "Maybe: a.p TypeChanged map<string> -> object")]
    [InlineData("type: string", "{ type: string, nullable: true }", "Maybe: a.p BecameNullable")]
    [InlineData("{ type: string, nullable: true }", "type: string", "Compatible: a.p BecameNotNull")]
    [InlineData("{ type: string, enum: [x, y] }", "{ type: string, enum: [x] }", "Breaking: a.p ValueRemoved y")]
    [InlineData("{ type: string, enum: [x] }", "{ type: string, enum: [x, y] }", "Maybe: a.p ValueAdded -> y")]
    [InlineData("{ type: string, enum: [x, y] }", "type: string", "Maybe: a.p EnumOpened x, y")]
    [InlineData("type: string", "{ type: string, enum: [x, y] }", "Compatible: a.p EnumClosed -> x, y")]
    [InlineData(
        "{ type: object, properties: { q: { type: string } } }",
        "{ type: object, properties: { q: { type: integer } } }",
        "Breaking: a.p.q TypeChanged string -> integer")]
    [InlineData("type: string", "{ type: string, deprecated: true }", "Maybe: a.p Deprecated")]
    public void A_property(string old, string @new, string expected) => Assert.Equal([expected], Compared.Schemas(Object(old), Object(@new)));

    [Fact]
    public void Cases_come_and_go() => Assert.Equal(
        ["Maybe: a.p CaseAdded -> boolean", "Breaking: a.p CaseRemoved integer"],
        Compared.Schemas(Object("{ oneOf: [{ type: string }, { type: integer }] }"), Object("{ oneOf: [{ type: boolean }, { type: string }] }")));

    [Theory]
    [InlineData("{ type: string, format: uri }", "{ type: string, format: uuid }")]
    [InlineData("{ type: string, description: Old }", "{ type: string, description: New, example: x }")]
    [InlineData("{ $ref: '#/components/schemas/b' }", "{ allOf: [{ $ref: '#/components/schemas/b' }], description: Wrapped }")]
    [InlineData("{ $ref: '#/components/schemas/b' }", "{ oneOf: [{ $ref: '#/components/schemas/b' }] }")]
    [InlineData("{ $ref: '#/components/schemas/s' }", "{ type: string }")]
    [InlineData(
        "{ allOf: [{ type: object, properties: { q: { type: string } } }, { type: object, properties: { r: { type: string } } }] }",
        "{ type: object, properties: { r: { type: string }, q: { type: string } } }")]
    [InlineData("{ oneOf: [{ type: string }, { type: integer }] }", "{ anyOf: [{ type: integer }, { type: string }] }")]
    [InlineData("{ type: string, enum: [x, y] }", "{ type: string, enum: [y, x] }")]
    [InlineData("{ type: string, format: date-time }", "{ type: string, format: datetime }")]
    public void Other_words_are_no_difference(string old, string @new)
    {
        const string Others = "\nb:\n  type: object\n  properties: { q: { type: string } }\ns:\n  type: string";
        Assert.Empty(Compared.Schemas(Object(old) + Others, Object(@new) + Others));
        Assert.Empty(Compared.Schemas(Object(@new) + Others, Object(old) + Others));
    }

    [Fact]
    public void Properties_come_go_and_are_spelt_anew() => Assert.Equal(
        [
            "Breaking: a.gone PropertyRemoved string", "Breaking: a.job_identfier PropertyRenamed job_identfier -> job_identifier",
            "Compatible: a.new PropertyAdded -> integer",
        ],
        Compared.Schemas(
            "a:\n  type: object\n  properties: { gone: { type: string }, job_identfier: { type: string } }",
            "a:\n  type: object\n  properties: { job_identifier: { type: string }, new: { type: integer } }"));

    [Fact]
    public void What_is_answered_may_be_missing_now() => Assert.Equal(
        ["Maybe: a.p BecameOptional"],
        Compared.Schemas("a:\n  type: object\n  required: [p]\n  properties: { p: { type: string } }", Object("type: string")));

    [Fact]
    public void Schemas_made_of_themselves_are_compared() => Assert.Equal(
        ["Breaking: a.p.q TypeChanged string -> integer", "Breaking: b.c TypeChanged array<c> -> string", "Maybe: c SchemaRemoved c"],
        Compared.Schemas(
            "a:\n  type: object\n  properties: { self: { $ref: '#/components/schemas/a' }, "
                + "p: { type: object, properties: { up: { $ref: '#/components/schemas/b' }, q: { type: string } } } }\nb:\n  type: object\n"
                + "  properties: { a: { $ref: '#/components/schemas/a' }, c: { $ref: '#/components/schemas/c' } }\nc:\n  type: array\n"
                + "  items: { $ref: '#/components/schemas/c' }",
            "a:\n  type: object\n  properties: { self: { $ref: '#/components/schemas/a' }, "
                + "p: { type: object, properties: { up: { $ref: '#/components/schemas/b' }, q: { type: integer } } } }\nb:\n  type: object\n"
                + "  properties: { a: { $ref: '#/components/schemas/a' }, c: { type: string } }"));

    [Fact]
    public void A_schema_under_another_name_is_recognised_where_it_stands() => Assert.Equal(
        ["Maybe: old_thing SchemaRenamed old_thing -> new_thing", "Breaking: old_thing.x TypeChanged string -> integer"],
        Compared.Schemas(Thing("old_thing", "string"), Thing("new_thing", "integer")));

    [Fact]
    public void Another_schema_of_the_same_shape_is_a_matter_of_names() => Assert.Equal(
        ["Maybe: a.p TypeChanged one -> two", "Compatible: a.p.y PropertyAdded -> string"],
        Compared.Schemas(Object("{ $ref: '#/components/schemas/one' }") + Two, Object("{ $ref: '#/components/schemas/two' }") + Two));

    [Fact]
    public void What_a_part_changes_is_told_where_it_stands() => Assert.Equal(
        ["Breaking: base.x TypeChanged string -> integer"],
        Compared.Schemas(Derived("string"), Derived("integer")));

    private const string Two =
        "\none:\n  type: object\n  properties: { x: { type: string } }\ntwo:\n  type: object\n  properties: { x: { type: string }, y: { type: string } }";

    private static string Object(string property) =>
        $"a:\n  type: object\n  properties:\n    p: {(property.StartsWith('{') ? property : "{ " + property + " }")}";

    private static string Thing(string name, string type) =>
        $"a:\n  type: object\n  properties: {{ p: {{ $ref: '#/components/schemas/{name}' }} }}\n{name}:\n  type: object\n"
            + $"  properties: {{ x: {{ type: {type} }}, y: {{ type: string }} }}";

    private static string Derived(string type) =>
        $"base:\n  type: object\n  properties: {{ x: {{ type: {type} }} }}\nmore:\n"
            + $"  allOf: [{{ $ref: '#/components/schemas/base' }}, {{ type: object, properties: {{ y: {{ type: string }} }} }}]";
}

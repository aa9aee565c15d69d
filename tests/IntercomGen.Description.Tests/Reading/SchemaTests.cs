namespace IntercomGen.Description.Tests.Reading;

public class SchemaTests
{
    [Fact]
    public void A_schema_has_what_is_written()
    {
        Schema schema = Yaml.Schema("""
            type: object
            title: A
            description: |
              One
              Two
            nullable: true
            deprecated: true
            readOnly: true
            writeOnly: true
            required: [id, gone]
            x-a: 1
            example: { type: string, properties: [1] }
            unknown: { $ref: nowhere }
            properties:
              id: { type: string, format: uuid, pattern: '^a$', minLength: 1, maxLength: 9 }
              n: { type: integer, minimum: -1.5, maximum: 10, default: 3 }
              list: { type: array, items: { type: boolean }, minItems: 0, maxItems: 5 }
            additionalProperties: { type: number }
            """);
        Assert.Equal((JsonTypes.Object, "A", "One\nTwo\n"), (schema.Types, schema.Title, schema.Description));
        Assert.True(schema is { Nullable: true, Deprecated: true, ReadOnly: true, WriteOnly: true });
        Assert.Equal(["id", "gone"], schema.Required);
        Assert.Equal(new Extension("x-a", "1"), Assert.Single(schema.Extensions));
        Assert.Equal(["id", "n", "list"], schema.Properties.Select(p => p.Name));
        Schema id = schema.Properties[0].Schema;
        Assert.Equal((JsonTypes.String, "uuid", "^a$", 1L, 9L), (id.Types, id.Format, id.Pattern, id.MinLength, id.MaxLength));
        Schema n = schema.Properties[1].Schema;
        Assert.Equal((-1.5, 10.0, new Literal(JsonTypes.Integer, "3")), (n.Minimum, n.Maximum, n.Default));
        Schema list = schema.Properties[2].Schema;
        Assert.Equal((JsonTypes.Boolean, 0L, 5L), (list.Items!.Types, list.MinItems, list.MaxItems));
        Assert.Equal((AdditionalProperties.Allowed, JsonTypes.Number), (schema.Additional, schema.AdditionalSchema!.Types));
        Assert.Equal((21, 9), (schema.Properties[0].Mark.Line, schema.Properties[0].Mark.Column));
    }

    [Theory]
    [InlineData("{}", AdditionalProperties.Unsaid)]
    [InlineData("{ additionalProperties: true }", AdditionalProperties.Allowed)]
    [InlineData("{ additionalProperties: false }", AdditionalProperties.Forbidden)]
    public void Other_members_are_allowed_forbidden_or_not_spoken_of(string body, AdditionalProperties expected) =>
        Assert.Equal(expected, Yaml.Schema(body).Additional);

    [Fact]
    public void Fields_beside_a_reference_are_kept()
    {
        Schema schema = Yaml.WithSchemas("a: { nullable: true, $ref: '#/components/schemas/b', description: D }\nb: {}").Schemas[0].Schema;
        Assert.Equal(("b", true, "D"), (schema.Reference, schema.Nullable, schema.Description));
    }

    [Theory]
    [InlineData("{ type: [string, 'null'] }", JsonTypes.String)]
    [InlineData("{ type: [string, null, integer] }", JsonTypes.String | JsonTypes.Integer)]
    [InlineData("{ type: 'null' }", JsonTypes.None)]
    [InlineData("{ type: string, enum: [a, null] }", JsonTypes.String)]
    [InlineData("{ type: string, enum: [a, ] , nullable: true}", JsonTypes.String)]
    [InlineData("{ oneOf: [{ type: string }, { type: 'null' }] }", JsonTypes.None)]
    [InlineData("{ const: null }", JsonTypes.None)]
    public void Null_is_said_in_many_ways(string body, JsonTypes types)
    {
        Schema schema = Yaml.Schema(body);
        Assert.True(schema.Nullable);
        Assert.Equal(types, schema.Types);
        Assert.True(schema.OneOf.Count < 2);
    }

    [Fact]
    public void OpenApi_3_1_bounds_and_examples_are_read()
    {
        Schema schema = Yaml.Schema("{ type: integer, exclusiveMinimum: 0, exclusiveMaximum: 7, examples: [1, 2], const: 5 }");
        Assert.Equal((0.0, 7.0), (schema.Minimum, schema.Maximum));
        Assert.Equal(new Literal(JsonTypes.Integer, "5"), Assert.Single(schema.Enum));
        Assert.Equal(1.0, Yaml.Schema("{ minimum: 1, exclusiveMinimum: true }").Minimum);
    }

    [Fact]
    public void Unions_keep_their_cases_and_discriminator()
    {
        Schema schema = Yaml.WithSchemas("""
            a:
              oneOf: [{ $ref: '#/components/schemas/b' }, { type: string }]
              anyOf: [{ required: [x] }, { required: [y] }]
              allOf: [{ $ref: '#/components/schemas/b' }]
              discriminator: { propertyName: kind, mapping: { one: '#/components/schemas/b', two: b } }
            b: { type: object }
            """).Schemas[0].Schema;
        Assert.Equal((2, 2, 1), (schema.OneOf.Count, schema.AnyOf.Count, schema.AllOf.Count));
        Assert.Equal(["y"], schema.AnyOf[1].Required);
        Assert.Equal("kind", schema.Discriminator!.PropertyName);
        Assert.Equal([new("one", "b"), new("two", "b")], schema.Discriminator.Mapping);
    }

    [Theory]
    [InlineData("items: { $ref: '#/components/schemas/b' }", "b", 0)]
    [InlineData("items: { items: { $ref: '#/components/schemas/b' } }", "b", 1)]
    [InlineData("items: { items: { items: { $ref: '#/components/schemas/b' } } }", "b", 2)]
    [InlineData("items: { type: array, items: { $ref: '#/components/schemas/b' } }", null, 0)]
    [InlineData("items: { description: Rows., items: { $ref: '#/components/schemas/b' } }", null, 0)]
    public void Items_that_were_written_twice_are_those_of_one_array(string items, string? reference, int findings)
    {
        ApiDescription description = Yaml.WithSchemas($"a:\n  type: array\n  {items}\nb: {{ type: object }}");
        Assert.Equal(reference, description.Schemas[0].Schema.Items!.Reference);
        Finding[] told = [.. description.Findings.Where(static finding => finding.Line == Yaml.FirstSchemaLine + 2)];
        Assert.Equal(findings, told.Length);
        Assert.All(
            told,
            static finding =>
                Assert.EndsWith(
                    ".items has no type and says only what its own items are; these are read as the items of one array.",
                    finding.Message,
                    StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("type: array", FindingKind.Quality, "schemas.a is an array that does not say of what; its items are read as any JSON value.")]
    [InlineData("type: file", FindingKind.LeftOut, "schemas.a.type 'file' is no JSON type; any JSON value is read there.")]
    [InlineData("type: { a: b }", FindingKind.LeftOut, "schemas.a.type '' is no JSON type; any JSON value is read there.")]
    [InlineData("properties: [x]", FindingKind.LeftOut, "schemas.a.properties is a list where a mapping is expected; it is left out.")]
    [InlineData("required: true", FindingKind.LeftOut, "schemas.a.required is a single value where a list is expected; it is left out.")]
    [InlineData("items: [{}]", FindingKind.LeftOut, "schemas.a.items is not a schema; it is read as any JSON value.")]
    [InlineData("oneOf: { a: b }", FindingKind.LeftOut, "schemas.a.oneOf is a mapping where a list is expected; it is left out.")]
    [InlineData("title: [x]", FindingKind.LeftOut, "schemas.a.title is not a single value where text is expected; it is left out.")]
    [InlineData("not: { }\nitems: false", FindingKind.Quality, "schemas.a.items is the schema 'false', which no value has; it is read as any JSON value.")]
    [InlineData("nullable: maybe", FindingKind.Quality, "schemas.a.nullable is neither true nor false; it is ignored.")]
    [InlineData("maxItems: -1", FindingKind.Quality, "schemas.a.maxItems is not a whole number from 0; it is ignored.")]
    [InlineData("maxLength: 99999999999999999999", FindingKind.Quality, "schemas.a.maxLength is not a whole number from 0; it is ignored.")]
    [InlineData("minimum: 1e999", FindingKind.Quality, "schemas.a.minimum is not a number that can be held; it is ignored.")]
    [InlineData("maximum: .inf", FindingKind.Quality, "schemas.a.maximum is not a number that can be held; it is ignored.")]
    [InlineData("discriminator: { mapping: {} }", FindingKind.LeftOut, "schemas.a.discriminator has no propertyName; it is left out.")]
    [InlineData("enum: [{ a: b }]", FindingKind.LeftOut, "schemas.a.enum[0] is no single value; it is left out.")]
    public void What_is_wrong_costs_itself(string wrong, FindingKind kind, string message)
    {
        ApiDescription description =
            Yaml.WithSchemas($"a:\n  description: kept\n  {wrong.Replace("\n", "\n  ", StringComparison.Ordinal)}\nb: {{ type: string }}");
        Assert.Contains(description.Findings, f => f.Kind == kind && f.Message == message && f.Line >= Yaml.FirstSchemaLine);
        Assert.Equal(2, description.Findings.Count);
        Assert.Equal("kept", description.Schemas[0].Schema.Description);
        Assert.Equal(JsonTypes.String, description.Schemas[1].Schema.Types);
    }

    [Theory]
    [InlineData("type: array\nitems: { type: string }\nproperties: { id: { type: string } }", "has properties, but is an array; the properties are left out.")]
    [InlineData(
        "type: string\nenum: [b, c]\nproperties: { id: { type: string } }", "has properties, but is one of several texts; the properties are left out.")]
    [InlineData("oneOf: [{ type: string }]\nanyOf: [{ properties: { id: { type: string } } }]", "has both oneOf and anyOf; what anyOf lists is left out.")]
    public void What_contradicts_itself_is_told(string body, string problem)
    {
        Finding finding = Yaml.WithSchemas("a:\n  " + body.Replace("\n", "\n  ", StringComparison.Ordinal)).TheOnly(FindingKind.LeftOut);
        Assert.Equal((Yaml.FirstSchemaLine + 1, $"schemas.a {problem}"), (finding.Line, finding.Message));
    }

    [Theory]
    [InlineData("properties: { id: { type: string } }\nanyOf: [{ required: [id] }]\noneOf: [{ required: [id] }]")]
    [InlineData("type: string\nproperties: { id: { type: string } }")]
    [InlineData("type: [object, array]\nproperties: { id: { type: string } }")]
    public void What_only_looks_like_it_is_not(string body) =>
        Assert.DoesNotContain(Yaml.WithSchemas("a:\n  " + body.Replace("\n", "\n  ", StringComparison.Ordinal)).Findings, static finding =>
            finding.Kind == FindingKind.LeftOut);
}

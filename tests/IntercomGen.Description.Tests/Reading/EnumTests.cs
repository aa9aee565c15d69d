namespace IntercomGen.Description.Tests.Reading;

public class EnumTests
{
    [Theory]
    [InlineData("^", "^")]
    [InlineData("$", "$")]
    [InlineData("=", "=")]
    [InlineData("'='", "=")]
    [InlineData("'!='", "!=")]
    [InlineData("'~'", "~")]
    [InlineData("~", "~")]
    [InlineData("'!~'", "!~")]
    [InlineData("'>='", ">=")]
    [InlineData("2.10", "2.10")]
    [InlineData("'2.10'", "2.10")]
    [InlineData("1.0", "1.0")]
    [InlineData("yes", "yes")]
    [InlineData("off", "off")]
    [InlineData("true", "true")]
    [InlineData("0x1F", "0x1F")]
    [InlineData("2024-01-01", "2024-01-01")]
    [InlineData("'null'", "null")]
    [InlineData("''", "")]
    [InlineData("'*/'", "*/")]
    [InlineData("\"\\\"\\\"\\\"\\n}\"", "\"\"\"\n}")]
    public void Every_value_of_a_string_keeps_its_text(string written, string text)
    {
        string[] others = ["first", "last"];
        Schema schema = Yaml.Schema($"type: string\nenum:\n- {others[0]}\n- {Quoted(written)}\n- {others[1]}");
        Assert.Equal([others[0], text, others[1]], schema.Enum.Select(v => v.Text));
        Assert.All(schema.Enum, value => Assert.Equal(JsonTypes.String, value.Type));
        Assert.False(schema.Nullable);
    }

    [Theory]
    [InlineData("1", JsonTypes.Integer)]
    [InlineData("-7", JsonTypes.Integer)]
    [InlineData("1.5", JsonTypes.Number)]
    [InlineData("1e3", JsonTypes.Number)]
    [InlineData("false", JsonTypes.Boolean)]
    [InlineData("'1'", JsonTypes.String)]
    [InlineData("1.2.3", JsonTypes.String)]
    [InlineData("-", JsonTypes.String)]
    [InlineData("no", JsonTypes.String)]
    public void Without_a_declared_type_a_value_has_its_own(string written, JsonTypes type) =>
        Assert.Equal(type, Assert.Single(Yaml.Schema($"enum: [{Quoted(written)}]").Enum).Type);

    [Fact]
    public void A_tilde_without_quotes_is_null_where_null_is_allowed()
    {
        Schema schema = Yaml.Schema("{ type: string, enum: [a, ~], nullable: true }");
        Assert.Equal("a", Assert.Single(schema.Enum).Text);
    }

    [Fact]
    public void A_tilde_that_was_meant_as_text_is_a_finding() =>
        Assert.Contains(Yaml.WithSchemas("a: { type: string, enum: [a, ~] }").Findings, f =>
            f.Message.StartsWith("schemas.a lists ~ without quotes", StringComparison.Ordinal));

    [Fact]
    public void A_repeated_value_counts_once()
    {
        ApiDescription description = Yaml.WithSchemas("a: { type: string, enum: [x, y, x] }");
        Assert.Equal(["x", "y"], description.Schemas[0].Schema.Enum.Select(v => v.Text));
        Assert.Contains(description.Findings, f => f.Message == "schemas.a.enum[2] lists 'x' twice; it counts once.");
    }

    // A dash alone begins a list in YAML.
    private static string Quoted(string written) => written == "-" ? "'-'" : written;
}

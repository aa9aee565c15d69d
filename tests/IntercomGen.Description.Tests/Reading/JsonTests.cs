using System.Text;
using IntercomGen.Description.Tests.Oracle;

namespace IntercomGen.Description.Tests.Reading;

public class JsonTests
{
    [Theory]
    [InlineData("\\ud83d\\ude00", "\U0001F600")]
    [InlineData("a\\/b", "a/b")]
    [InlineData("\\\"\\\\\\b\\f\\n\\r\\t", "\"\\\b\f\n\r\t")]
    [InlineData("\\u00e4x", "äx")]
    [InlineData("# no comment: *no alias", "# no comment: *no alias")]
    [InlineData("\\ud83d!", "\uFFFD!")]
    public void Strings_are_unescaped(string written, string expected) =>
        Assert.Equal(expected, WithSummary($"\"{written}\"").Operations[0].Summary);

    [Fact]
    public void Tabs_long_keys_and_a_byte_order_mark_are_fine()
    {
        string key = new('k', 5_000);
        ApiDescription description = DescriptionReader.Read(
            $"\uFEFF\r\n{{\t\"openapi\":\"3.0.0\",\n\t\"paths\":\t{{}},\"components\":{{\"schemas\":{{\"a\":{{\"properties\":{{\"{key}\":{{\"enum\":[1,-2.5e3,"
                + $"true,null,\"x\"]}}}}}}}}}}}}");
        Property property = Assert.Single(description.Schemas[0].Schema.Properties);
        Assert.Equal((key, 2), (property.Name, property.Mark.Line - 1));
        Assert.True(property.Schema.Nullable);
        Assert.Equal([JsonTypes.Integer, JsonTypes.Number, JsonTypes.Boolean, JsonTypes.String], property.Schema.Enum.Select(v => v.Type));
    }

    [Theory]
    [InlineData("{", "a key or '}' is expected, not the end")]
    [InlineData("{\"a\"}", "':' is expected, not '}'")]
    [InlineData("{\"a\": 1", "',' or '}' is expected, not the end")]
    [InlineData("{\"a\": 01}", "not '0'")]
    [InlineData("{\"a\": [1 2]}", "',' or ']' is expected, not '2'")]
    [InlineData("{\"a\": \"x", "a string has no end")]
    [InlineData("{\"a\": \"\\q\"", "an escape sequence is expected")]
    [InlineData("{\"a\": \"\\u12\"", "an escape sequence is expected")]
    [InlineData("{\"a\": 1} }", "the end is expected, not '}'")]
    public void What_is_neither_JSON_nor_YAML_is_told_as_JSON(string text, string problem)
    {
        Finding finding = Assert.Single(DescriptionReader.Read(text).Findings);
        Assert.Equal(FindingKind.Unreadable, finding.Kind);
        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Yaml_in_flow_style_is_not_taken_for_broken_JSON() =>
        Assert.Single(DescriptionReader.Read("{ \"openapi\": 3.0.0, paths: { /a: { get: {} } } }").Operations);

    [SharedFact]
    public void A_description_reads_the_same_from_JSON()
    {
        string yaml = File.ReadAllText(Folders.PublishedFile("2.7.yaml"));
        string json = Encoding.UTF8.GetString(YamlToJson.Convert(yaml).ToArray());
        Assert.Equal(DescriptionReader.Read(yaml).Operations, DescriptionReader.Read(json).Operations);
        Assert.Equal(DescriptionReader.Read(yaml).Schemas, DescriptionReader.Read(json).Schemas);
    }

    private static ApiDescription WithSummary(string json) =>
        DescriptionReader.Read($"{{ \"openapi\": \"3.0.0\", \"paths\": {{ \"/a\": {{ \"get\": {{ \"summary\": {json} }} }} }} }}");
}

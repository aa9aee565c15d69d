using System.Text.Json.Nodes;
using FakeIntercom.Description;
using FakeIntercom.Schemas;
using FakeIntercom.Validation;
using Microsoft.OpenApi;

namespace FakeIntercom.Tests;

/// <summary>What the server reads and how it judges JSON by it.</summary>
public sealed class DescriptionTests
{
    [Theory]
    [InlineData("a: 2.10", """{"a":2.1}""")]
    [InlineData("a: '2.10'", """{"a":"2.10"}""")]
    [InlineData("a: [1, true, null, ~, yes, .5, 1e3]", """{"a":[1,true,null,null,"yes",0.5,1000]}""")]
    [InlineData("a: &x {b: 1}\nc: *x", """{"a":{"b":1},"c":{"b":1}}""")]
    [InlineData("example: {a: 1}\nb: 2", """{"b":2}""")]
    [InlineData("properties: {example: {type: string, example: x}}", """{"properties":{"example":{"type":"string"}}}""")]
    [InlineData("a: |\n  one\n  two\n", """{"a":"one\ntwo\n"}""")]
    public void Yaml_becomes_json(string yaml, string json) => Assert.Equal(json, YamlNodes.Read(new StringReader(yaml))!.ToJsonString());

    [Fact]
    public void A_missing_description_is_told_by_its_path()
    {
        var error = Assert.Throws<FileNotFoundException>(() => ApiDescription.Load("/nowhere/x.yaml"));
        Assert.EndsWith("x.yaml", error.FileName, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "id": 1 }""", "$.name is required")]
    [InlineData("""{ "id": "1", "name": "a" }""", "$.id is String, expected Integer")]
    [InlineData("""{ "id": 1, "name": "c" }""", "$.name is 'c', expected one of a, b")]
    [InlineData("""{ "id": 1, "name": "a", "list": [{ "id": true }] }""", "$.list[0].id is True, expected Integer")]
    [InlineData("""[]""", "$ is Array, expected Object")]
    public void The_check_finds_what_is_wrong(string json, string problem)
    {
        SchemaProblem found = Assert.Single(SchemaCheck.OfAnswers.Problems(Thing(), JsonNode.Parse(json)));
        Assert.Equal(problem, found.Says);
    }

    [Fact]
    public void The_check_takes_nulls_and_in_requests_numbers_as_text()
    {
        Assert.Empty(SchemaCheck.OfAnswers.Problems(Thing(), JsonNode.Parse("""{ "id": null, "name": null, "list": null }""")));
        Assert.Empty(SchemaCheck.OfRequests.Problems(Thing(), JsonNode.Parse("""{ "id": "1", "name": "a" }""")));
    }

    [Fact]
    public void A_sample_fits_its_schema_and_is_the_same_each_time()
    {
        JsonNode sample = new SchemaSampler("salt").Sample(Thing())!;

        Assert.Empty(SchemaCheck.OfAnswers.Problems(Thing(), sample));
        Assert.Equal(2, sample["list"]!.AsArray().Count);
        Assert.Equal(sample.ToJsonString(), new SchemaSampler("salt").Sample(Thing())!.ToJsonString());
        Assert.NotEqual(sample.ToJsonString(), new SchemaSampler("other").Sample(Thing())!.ToJsonString());
    }

    [Fact]
    public void Fitting_follows_the_declared_types()
    {
        JsonNode fitted = AnswerFitter.Fit(Thing(), JsonNode.Parse("""{ "id": "77", "list": [{ "id": 5 }], "extra": 1 }"""))!;

        Assert.Equal("""{"id":77,"list":[{"id":5}],"extra":1,"name":null}""", fitted.ToJsonString());
    }

    private static OpenApiSchema Thing() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string> { "name" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["id"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["name"] = new OpenApiSchema { Type = JsonSchemaType.String, Enum = ["a", "b"] },
            ["list"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Items = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Properties = new Dictionary<string, IOpenApiSchema> { ["id"] = new OpenApiSchema { Type = JsonSchemaType.Integer } },
                },
            },
        },
    };
}

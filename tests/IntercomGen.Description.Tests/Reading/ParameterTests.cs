namespace IntercomGen.Description.Tests.Reading;

public class ParameterTests
{
    [Fact]
    public void Parameters_of_the_path_are_merged_and_the_operation_wins()
    {
        EquatableArray<Parameter> parameters = Yaml.WithPaths("""
            /a/{x}/{y}:
              get:
                parameters:
                - { name: q, in: query, description: own, style: form, explode: false, deprecated: true }
                - { name: y, in: path }
              parameters:
              - { name: x, in: path, schema: { type: integer } }
              - { name: q, in: query, description: shared, required: true }
              - { name: q, in: header }
            """).Operations[0].Parameters;
        Assert.Equal(["x", "y", "q", "q"], parameters.Select(p => p.Name));
        Assert.Equal([ParameterLocation.Path, ParameterLocation.Path, ParameterLocation.Query, ParameterLocation.Header], parameters.Select(p => p.In));
        Assert.True(parameters[1].Required);
        Assert.Equal(("own", "form", false, false, true),
            (parameters[2].Description, parameters[2].Style, parameters[2].Explode, parameters[2].Required, parameters[2].Deprecated));
    }

    [Fact]
    public void A_placeholder_without_declaration_is_a_required_string()
    {
        ApiDescription description = Yaml.WithPaths("/jobs/{job}: { get: {} }");
        Parameter parameter = Assert.Single(description.Operations[0].Parameters);
        Assert.Equal(("job", ParameterLocation.Path, true, false), (parameter.Name, parameter.In, parameter.Required, parameter.Declared));
        Assert.Equal(JsonTypes.String, parameter.Schema.Types);
        Assert.Contains("GET /jobs/{job} does not declare", description.TheOnly(FindingKind.Quality).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ name: gone, in: path }", FindingKind.Quality, "which the path does not have; it is dropped")]
    [InlineData("{ name: b, in: body }", FindingKind.LeftOut, "GET /a parameters[0] (b) travels in 'body', which is no place")]
    [InlineData("{ name: b }", FindingKind.LeftOut, "does not say where it travels")]
    [InlineData("{ in: query }", FindingKind.LeftOut, "without a name")]
    [InlineData("text", FindingKind.LeftOut, "GET /a parameters[0] is a single value where a mapping is expected")]
    public void A_parameter_that_is_none_is_left_out(string parameter, FindingKind kind, string problem)
    {
        ApiDescription description = Yaml.WithPaths($"/a: {{ get: {{ parameters: [{parameter}, {{ name: ok, in: query }}] }} }}");
        Assert.Equal("ok", Assert.Single(description.Operations[0].Parameters).Name);
        Assert.Contains(problem, description.TheOnly(kind).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_parameter_counts_once()
    {
        ApiDescription description = Yaml.WithPaths("/a: { get: { parameters: [{ name: q, in: query, required: true }, { name: q, in: query }] } }");
        Assert.True(Assert.Single(description.Operations[0].Parameters).Required);
        Assert.Contains("declares the parameter 'q' twice", description.TheOnly(FindingKind.Quality).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schema_may_stand_under_content() =>
        Assert.Equal(JsonTypes.Object, Yaml.WithPaths(
            "/a: { get: { parameters: [{ name: f, in: query, content: { application/json: { schema: { type: object } } } }] } }")
            .Operations[0].Parameters[0].Schema.Types);
}

namespace IntercomGen.Description.Tests.Reading;

public class DocumentTests
{
    private const string Text = """
        openapi: 3.0.1
        x-origin: { by: us, n: [1, true, null, 'a"b'] }
        info:
          title: Intercom API
          version: 2.10
          license: { name: MIT }
        servers:
        - url: https://api.intercom.io
          description: The US one
        tags:
        - name: Admins
          description: Everything about admins
        components:
          securitySchemes:
            bearerAuth: { type: http, scheme: bearer }
          schemas:
            intercom_version: { type: string, default: 2.10, enum: [2.9, 2.10, Preview] }
            other_version: { type: string, default: preview, enum: [preview] }
        paths:
          /a:
            get: { parameters: [{ name: intercom-version, in: header, schema: { $ref: '#/components/schemas/other_version' } }] }
          /b:
            get: { parameters: [{ name: Intercom-Version, in: header, schema: { $ref: '#/components/schemas/intercom_version' } }] }
            put: { parameters: [{ name: Intercom-Version, in: header, schema: { $ref: '#/components/schemas/intercom_version' } }] }
        """;

    private readonly ApiDescription _description = DescriptionReader.Read(Text);

    [Fact]
    public void The_head_is_read()
    {
        Assert.Equal("3.0.1", _description.OpenApi);
        Assert.Equal("Intercom API", _description.Title);
        Assert.Equal("2.10", _description.Version);
        Assert.Equal(new Server("https://api.intercom.io", "The US one"), Assert.Single(_description.Servers));
        Assert.Equal(new SecurityScheme("bearerAuth", "http", "bearer"), Assert.Single(_description.SecuritySchemes));
        Tag tag = Assert.Single(_description.Tags);
        Assert.Equal(("Admins", 11), (tag.Name, tag.Mark.Line));
        Assert.Empty(_description.Findings);
    }

    [Fact]
    public void Extensions_are_kept_as_compact_json() =>
        Assert.Equal(new Extension("x-origin", """{"by":"us","n":[1,true,null,"a\"b"]}"""), Assert.Single(_description.Extensions));

    [Fact]
    public void The_versions_are_those_of_the_header_schema_that_most_operations_use()
    {
        Assert.Equal("2.10", _description.DefaultVersion);
        Assert.Equal(["2.9", "2.10", "Preview"], _description.Versions);
    }

    [Theory]
    [InlineData("'2.5'", "2.5")]
    [InlineData("unstable", "Unstable")]
    [InlineData("'2.10'", "2.10")]
    [InlineData("'2.7'", "2.8")]
    [InlineData("'3.0'", "2.8")]
    [InlineData("2.9.1", "2.8")]
    [InlineData("latest", "2.8")]
    public void The_version_of_the_description_counts_before_a_default_that_was_left_behind(string version, string sent) =>
        Assert.Equal(sent, DescriptionReader.Read($$"""
        openapi: 3.0.1
        info: { title: T, version: {{version}} }
        paths:
          /a:
            get: { parameters: [{ name: Intercom-Version, in: header, schema: { type: string, default: '2.8', enum: ['2.5', '2.8', Unstable] } }] }
        """).DefaultVersion);

    [Theory]
    [InlineData("'2.14'", "2.14")]
    [InlineData("2.5", "2.5")]
    [InlineData("preview", "preview")]
    [InlineData("Unstable", "Unstable")]
    public void Without_such_a_header_the_version_of_the_description_is_sent(string version, string sent)
    {
        ApiDescription description = Described(version, "{}");

        Assert.Equal(sent, description.DefaultVersion);
        Assert.Empty(description.Findings);
    }

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("'1.0'")]
    [InlineData("1")]
    [InlineData("v2")]
    [InlineData("2.14.1")]
    [InlineData("2026-01-31")]
    [InlineData("latest")]
    public void A_version_that_only_counts_the_editions_of_the_file_is_not_sent(string version)
    {
        ApiDescription description = Described(version, "{ parameters: [{ name: Intercom-Version, in: header, schema: { type: string } }] }");

        Assert.Null(description.DefaultVersion);
        Finding finding = description.TheOnly(FindingKind.Quality);
        Assert.StartsWith($"info.version '{version.Trim('\'')}' is no version of the Intercom API", finding.Message, StringComparison.Ordinal);
        Assert.Equal((2, 28), (finding.Line, finding.Column));
    }

    [Fact]
    public void A_list_of_versions_without_a_default_tells_the_newest() => Assert.Equal(
        "2.11",
        Described("1.0.0", "{ parameters: [{ name: Intercom-Version, in: header, schema: { enum: ['2.9', '2.11', Unstable] } }] }").DefaultVersion);

    private static ApiDescription Described(string version, string operation) =>
        DescriptionReader.Read($"openapi: 3.0.1\ninfo: {{ title: T, version: {version} }}\npaths: {{ /a: {{ get: {operation} }} }}\n");

    [Fact]
    public void Models_alone_are_a_description_too()
    {
        ApiDescription description = Yaml.WithSchemas("a: { type: string }");
        Assert.Single(description.Schemas);
        Assert.Contains("no paths", description.TheOnly(FindingKind.Quality).Message, StringComparison.Ordinal);
    }

    [SharedTheory]
    [InlineData("2.7", 98)]
    [InlineData("2.9", 108)]
    [InlineData("2.11", 108)]
    [InlineData("2.12", 118)]
    [InlineData("2.14", 150)]
    [InlineData("2.16", 231)]
    [InlineData("preview", 256)]
    public void The_published_descriptions_have_all_their_operations(string version, int operations)
    {
        ApiDescription description = DescriptionReader.Read(File.ReadAllText(Folders.PublishedFile($"{version}.yaml")));
        Assert.Equal(operations, description.Operations.Count);
        Assert.Equal(version, description.DefaultVersion, ignoreCase: true);
        Assert.Contains(description.DefaultVersion!, description.Versions);
    }

    [Theory]
    [InlineData("path", "paths")]
    [InlineData("Components", "components")]
    [InlineData("component", "components")]
    [InlineData("server", "servers")]
    public void A_part_that_is_misspelled_is_told(string key, string meant)
    {
        Finding finding = DescriptionReader.Read($"openapi: 3.0.0\n{key}: {{}}\ncomponents: {{ schemas: {{ a: {{ type: string }} }} }}\n")
            .TheOnly(FindingKind.LeftOut);

        Assert.Equal($"'{key}' is no field of OpenAPI, and is not read; did you mean '{meant}'?", finding.Message);
        Assert.Equal((2, 1), (finding.Line, finding.Column));
    }

    [Theory]
    [InlineData("security")]
    [InlineData("externalDocs")]
    [InlineData("webhooks")]
    [InlineData("jsonSchemaDialect")]
    [InlineData("x-path")]
    [InlineData("host")]
    public void Other_parts_are_passed_over(string key) => Assert.DoesNotContain(
        DescriptionReader.Read($"openapi: 3.0.0\n{key}: {{}}\ncomponents: {{ schemas: {{ a: {{ type: string }} }} }}\n").Findings,
        static finding => finding.Kind == FindingKind.LeftOut);
}

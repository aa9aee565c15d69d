using Microsoft.CodeAnalysis;

namespace IntercomGen.Tests.BadInput;

/// <summary>Operations that are described carelessly.</summary>
public class OperationTests
{
    private static readonly string[] s_own = ["Dispose", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"];

    [Fact]
    public void Operations_may_share_an_id_or_have_none()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("", """
            /a: { get: { operationId: same, responses: {} }, post: { operationId: same, responses: {} } }
            /b: { get: { operationId: Same, responses: {} }, post: { operationId: "", responses: {} }, put: { responses: {} } }
            /c/{id}: { get: { operationId: "!!!", responses: {} }, delete: { operationId: 5, responses: {} } }
            """));

        Assert.Equal(7, Methods(outcome, "OtherClient").Count);
    }

    [Fact]
    public void Ids_may_be_keywords_or_members_of_every_class()
    {
        string[] ids = ["class", "event", "namespace", "await", "yield", "record", "2fast", "öffne", "开始", "🎉", "a b-c.d/e", "<script>", .. s_own];
        string paths = string.Concat(ids.Select((id, i) => $"/p{i}:\n  get: {{ operationId: \"{id}\", responses: {{}} }}\n"));

        Outcome outcome = Outcome.Of(Tiny.Yaml("", paths));

        Assert.Equal(ids.Length, Methods(outcome, "OtherClient").Count);
    }

    [Theory]
    [InlineData("{ type: string, format: date-time }", ".QueryIso(\"since\", since)")]
    [InlineData("{ type: integer, format: date-time }", ".Query(\"since\", since)")]
    public void Times_in_a_query_have_the_form_of_their_type(string schema, string printed)
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("", $"/a: {{ get: {{ operationId: listA, parameters: [{{ name: since, in: query, schema: {schema} }}] }} }}"));

        Assert.Contains(printed, Generation.Text(outcome.Result, "OtherClient.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_may_collide_or_be_anything()
    {
        string[] tags =
        [
            "Contacts", "contacts", "CONTACTS", "Version", "ToString", "Dispose", "RateLimit", "class", "", "🎉", "2", "Send Raw Async", "With Response",
            "DescriptionVersion", "Intercom", "a\\\"b",
        ];
        string paths = string.Concat(tags.Select((tag, i) => $"/p{i}:\n  get: {{ tags: [\"{tag}\"], operationId: op{i}, responses: {{}} }}\n"));
        IEnumerable<string> classes = tags.Select(static tag => (tag + "Client").Replace(" ", "", StringComparison.Ordinal));
        string schemas = string.Concat(classes
            .Select(static (name, i) => $"\"{name}\": {{ type: object, properties: {{ p{i}: {{ type: string }} }} }}\n").Distinct());

        Outcome outcome = Outcome.Of(Tiny.Yaml(schemas, paths));

        Assert.Equal(
            tags.Length,
            outcome.Result.Results[0].GeneratedSources.Sum(static source => source.SourceText.ToString().Split("[IntercomOperation(").Length - 1));
    }

    [Theory]
    [InlineData("/a/{}")]
    [InlineData("/a/{id}/{id}")]
    [InlineData("/a/{id")]
    [InlineData("/a/id}")]
    [InlineData("/a/{{id}}")]
    [InlineData("/a/x{id}y")]
    [InlineData("/a/{id}.json")]
    [InlineData("/a/{a b}/{a-b}")]
    [InlineData("/a/{class}/{options}/{body}/{cancellationToken}/{query}")]
    [InlineData("/a//b/{ID}/{Id}/{id}")]
    [InlineData("/a/{🎉}")]
    [InlineData("a/without/slash")]
    [InlineData("/")]
    [InlineData("/a?x={y}#z")]
    [InlineData("/quote\"back\\slash")]
    public void A_path_may_have_odd_placeholders(string path)
    {
        string key = System.Text.Json.JsonSerializer.Serialize(path);

        Outcome outcome = Outcome.Of(Tiny.Yaml("tag: { type: object }", key + ":\n  get: { operationId: odd, responses: {} }\n"));

        Assert.True(Methods(outcome, "OtherClient").Count == 1 || outcome.Losses.Count > 0, "Neither emitted nor told: " + string.Join("; ", outcome.Reports));
    }

    [Fact]
    public void A_placeholder_that_comes_twice_cannot_be_filled()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("tag: { type: object }", "/a/{id}/b/{id}:\n  get: { operationId: odd, responses: {} }\n"));

        Assert.Equal("IGEN0002(5): /a/{id}/b/{id} has the placeholder '{id}' twice; its operations are left out.", Assert.Single(outcome.Losses));
    }

    [Fact]
    public void A_parameter_may_come_twice_and_be_anything()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("""
            filter: { type: object, properties: { a: { type: string }, A: { type: string }, body: { type: integer } } }
            """, """
            /a/{id}:
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: id, in: query, schema: { type: integer } }
              get:
                operationId: odd
                parameters:
                  - { name: id, in: path, required: true, schema: { type: string } }
                  - { name: id, in: path, required: true, schema: { type: integer } }
                  - { name: ID, in: query, schema: { type: string } }
                  - { name: other, in: path, schema: { type: string } }
                  - { name: "", in: query, schema: { type: string } }
                  - { name: "a[b]", in: query, schema: { type: array, items: { type: object } } }
                  - { name: filter, in: query, schema: { $ref: "#/components/schemas/filter" } }
                  - { name: class, in: query, schema: { type: boolean } }
                  - { name: options, in: query, schema: { type: boolean } }
                  - { name: cancellation_token, in: header, schema: { type: string } }
                  - { name: "x\"y\\", in: header, schema: { type: string } }
                  - { name: cookie, in: cookie, schema: { type: string } }
                  - { name: nowhere, in: elsewhere }
                  - { in: query }
                  - 5
                  - { $ref: "#/components/parameters/nobody" }
                responses: {}
            """));

        Assert.Single(Methods(outcome, "OtherClient"));
        Assert.NotEmpty(outcome.Losses);
    }

    [Fact]
    public void Options_may_have_names_that_collide()
    {
        string[] names = ["class", "a_b", "aB", "a-b", "Equals", "ToString", "GetType", "odd_options", "OddOptions", "x y"];
        string parameters = string.Join(", ", names.Select(static name => $"{{ name: \"{name}\", in: query, schema: {{ type: string }} }}"));

        Outcome outcome = Outcome.Of(Tiny.Yaml("", $"/a:\n  get: {{ operationId: odd, parameters: [{parameters}], responses: {{}} }}\n"));

        Assert.Equal(names.Length, outcome.Properties("OddOptions").Count());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{ \"200\": { $ref: '#/components/responses/nobody' } }")]
    [InlineData("{ \"200\": 5 }")]
    [InlineData("{ \"2XX\": { content: { application/json: {} } }, default: { description: x } }")]
    [InlineData(
        "{ \"200\": { content: { application/json: { schema: { type: string } } } }, "
            + "\"201\": { content: { application/json: { schema: { type: integer } } } } }")]
    [InlineData(
        "{ \"200\": { content: { application/json: { schema: { oneOf: [{ type: string }, { type: object, properties: { a: { type: string } } }] } } } } }")]
    [InlineData("{ \"200\": { content: { application/json: { schema: { type: array, items: { type: array, items: { type: integer } } } } } } }")]
    [InlineData("{ \"200\": { content: { application/json: { schema: { type: string, format: date-time } } } } }")]
    [InlineData("{ \"200\": { content: { application/json: { schema: { type: string, enum: [a, b] } } } } }")]
    [InlineData("{ \"200\": { content: { application/json: { schema: { type: array, items: { type: string, enum: [a, b] } } } } } }")]
    [InlineData(
        "{ \"200\": { content: { application/json: { schema: { type: object, additionalProperties: { type: object, "
            + "properties: { a: { type: string } } } } } } } }")]
    [InlineData("{ \"200\": { content: { application/json: { schema: { type: boolean } } } } }")]
    [InlineData("{ \"404\": { description: 'no */ \u2028 such', content: {} } }")]
    [InlineData("[]")]
    [InlineData("nothing")]
    public void Answers_may_be_anything(string responses)
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml(
            "",
            $"/a:\n  get: {{ operationId: odd, responses: {responses} }}\n"
                + $"  post: {{ operationId: odder, requestBody: {{ content: {{ application/json: {{ schema: {{ type: array, "
                + $"items: {{ type: number }} }} }} }} }}, responses: {responses} }}\n"));

        Assert.Equal(2, Methods(outcome, "OtherClient").Count);
    }

    [Theory]
    [InlineData("application/json: { schema: { type: integer } }")]
    [InlineData("application/json: { schema: { type: string, enum: [a, b] } }")]
    [InlineData("application/json: { schema: { type: string, format: date-time } }")]
    [InlineData("application/json: {}")]
    [InlineData("text/plain: { schema: { type: string } }")]
    [InlineData("multipart/form-data: {}")]
    [InlineData(
        "multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary }, class: { type: string }, n: { type: integer }, "
            + "kind: { type: string, enum: [a, b] }, list: { type: array, items: { type: string } } }, required: [n, kind] } }")]
    [InlineData("application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } }")]
    [InlineData("application/json: { schema: { type: object, required: [missing], properties: { a: { type: string } } } }")]
    [InlineData(
        "application/json: { schema: { oneOf: [{ type: object, required: [a], properties: { a: { type: string, enum: [x] } } }, { type: object, required: [a], "
            + "properties: { a: { type: string, enum: [y] } } }] } }")]
    public void Bodies_may_be_anything(string content)
    {
        Outcome outcome =
            Outcome.Of(Tiny.Yaml("", $"/a:\n  post:\n    operationId: odd\n    requestBody:\n      content:\n        {content}\n    responses: {{}}\n"));

        Assert.Single(Methods(outcome, "OtherClient"));
    }

    [Theory]
    [InlineData("put", "", "body: IntercomAttributes? = null")]
    [InlineData("patch", "requestBody: { content: {} }, ", "body: IntercomAttributes? = null")]
    [InlineData("put", "requestBody: { content: { application/json: { schema: { type: object } } } }, ", "body: IntercomAttributes")]
    [InlineData("post", "", null)]
    [InlineData("delete", "", null)]
    public void What_changes_something_takes_a_body_also_where_none_is_declared(string verb, string body, string? expected)
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml("", $"/a: {{ {verb}: {{ operationId: odd, {body}responses: {{}} }} }}"));

        IParameterSymbol? parameter = Assert.Single(Methods(outcome, "OtherClient")).Parameters.FirstOrDefault(static candidate => candidate.Name == "body");
        Assert.Equal(
            expected,
            parameter is null
                ? null
                : $"body: {parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}{(parameter.IsOptional ? " = null" : "")}");
    }

    [Fact]
    public void Verbs_that_the_client_does_not_send_are_told()
    {
        Outcome outcome = Outcome.Of(Tiny.Yaml(
            "",
            "/a: { frob: { responses: {} }, get: 5, head: { responses: {} }, options: { responses: {} }, patch: { operationId: p, responses: {} }, "
                + "trace: { responses: {} } }"));

        Assert.Equal("PAsync", Assert.Single(Methods(outcome, "OtherClient")).Name);
        Assert.All(["HEAD", "OPTIONS", "TRACE"], verb => Assert.Contains(outcome.Losses, loss => loss.Contains(verb + " /a", StringComparison.Ordinal)));
    }

    private static List<IMethodSymbol> Methods(Outcome outcome, string type) =>
        [.. outcome.Compilation.GetTypeByMetadataName("Intercom." + type)?.GetMembers().OfType<IMethodSymbol>()
            .Where(static method => method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "IntercomOperationAttribute")) ?? []];
}

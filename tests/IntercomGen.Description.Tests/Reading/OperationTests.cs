namespace IntercomGen.Description.Tests.Reading;

public class OperationTests
{
    [Fact]
    public void An_operation_has_what_is_written()
    {
        Operation operation = Assert.Single(Yaml.WithPaths("""
            /contacts/search:
              post:
                tags: [Contacts, Search]
                operationId: SearchContacts
                summary: Search
                description: "One\nTwo"
                deprecated: true
                externalDocs: { url: https://example.org }
                x-kind: list
                x-code-samples: [{ lang: curl }]
                requestBody:
                  required: true
                  content:
                    application/json:
                      schema: { type: object }
                      example: { a: [1, { b: 2 }] }
                    text/plain: {}
                responses:
                  200:
                    description: Fine
                    headers: { X-Next: { schema: { type: string } } }
                    content: { application/json: { schema: { type: array, items: {} } } }
                  default: { description: Not fine }
            """).Operations);
        Assert.Equal(("POST", "/contacts/search", "SearchContacts"), (operation.Method, operation.Path, operation.OperationId));
        Assert.Equal((5, 5), (operation.Mark.Line, operation.Mark.Column));
        Assert.Equal(("Search", "One\nTwo", true), (operation.Summary, operation.Description, operation.Deprecated));
        Assert.Equal("https://example.org", operation.DocumentationUrl);
        Assert.Equal(["Contacts", "Search"], operation.Tags);
        Assert.Equal(new Extension("x-kind", "\"list\""), Assert.Single(operation.Extensions));
        Assert.True(operation.RequestBody!.Required);
        Assert.Equal(["application/json", "text/plain"], operation.RequestBody.Content.Select(c => c.Name));
        Assert.Null(operation.RequestBody.Content[1].Schema);
        Assert.Equal(["200", "default"], operation.Responses.Select(r => r.Status));
        Assert.Equal(["X-Next"], operation.Responses[0].Headers);
        Assert.Equal(JsonTypes.Array, operation.Responses[0].Content[0].Schema!.Types);
    }

    [Fact]
    public void A_repeated_operationId_is_found()
    {
        ApiDescription description = Yaml.WithPaths("/a: { get: { operationId: x }, put: { operationId: x } }");
        Assert.Equal(2, description.Operations.Count);
        Assert.Equal("PUT /a has the operationId 'x', which GET /a has too; its name is made unique.", description.TheOnly(FindingKind.Quality).Message);
    }

    [Fact]
    public void Components_may_come_after_their_use_and_through_one_another()
    {
        Operation operation = Yaml.WithPaths("""
            /a:
              get:
                parameters: [{ $ref: '#/components/parameters/p' }]
                requestBody: { $ref: '#/components/requestBodies/b' }
                responses: { '404': { $ref: '#/components/responses/missing' } }
            """, """
            responses: { missing: { $ref: '#/components/responses/not~1found' }, not/found: { description: Gone } }
            requestBodies: { b: { description: B } }
            parameters: { p: { name: q, in: query } }
            """).Operations[0];
        Assert.Equal("q", operation.Parameters[0].Name);
        Assert.Equal("B", operation.RequestBody!.Description);
        Assert.Equal(("404", "Gone"), (operation.Responses[0].Status, operation.Responses[0].Description));
    }

    [Theory]
    [InlineData("'#/components/responses/nowhere'", "GET /a responses.404 refers to '#/components/responses/nowhere', which is not there; it is left out.")]
    [InlineData("'other.yaml#/x'", "GET /a responses.404 refers to 'other.yaml#/x', which is not there; it is left out.")]
    [InlineData("'#/components/responses/x'", "GET /a responses.404 refers to '#/components/responses/x', which refers to itself; it is left out.")]
    public void A_component_that_is_not_there_costs_itself(string reference, string message)
    {
        ApiDescription description = Yaml.WithPaths(
            $"/a: {{ get: {{ operationId: g, responses: {{ '404': {{ $ref: {reference} }}, '200': {{}} }} }} }}",
            "responses: { x: { $ref: '#/components/responses/y' }, y: { $ref: '#/components/responses/x' } }");
        Assert.Equal(["200"], description.Operations[0].Responses.Select(r => r.Status));
        Assert.Equal(message, description.TheOnly(FindingKind.LeftOut).Message);
    }

    [Theory]
    [InlineData("contacts:\n  get: {}")]
    [InlineData("'/a/{b':\n  get: {}")]
    public void What_is_wrong_with_a_path_stands_where_the_path_does(string path) =>
        Assert.Equal(
            (4, 3), Yaml.WithPaths(path + "\n/ok: { get: {} }").TheOnly(FindingKind.LeftOut) is var finding ? (finding.Line, finding.Column) : default);

    [Theory]
    [InlineData("contacts: { get: {} }", "does not begin with '/'")]
    [InlineData("'/a/{b': { get: {} }", "braces that do not match")]
    [InlineData("/a: { $ref: 'b.yaml' }", "stands elsewhere")]
    [InlineData("/a: [get]", "a list where a mapping is expected")]
    [InlineData("/a: { get: text }", "a single value where a mapping is expected")]
    public void A_path_that_is_none_costs_itself(string path, string problem)
    {
        ApiDescription description = Yaml.WithPaths($"{path}\n/ok: {{ get: {{}} }}");
        Assert.Equal("/ok", Assert.Single(description.Operations).Path);
        Finding finding = description.TheOnly(FindingKind.LeftOut);
        Assert.Contains(problem, finding.Message, StringComparison.Ordinal);
        Assert.Equal(4, finding.Line);
    }
}

using IntercomGen.Description.Comparison;

namespace IntercomGen.Description.Tests.Comparison;

/// <summary>Differences of operations: names, places, parameters, bodies, answers, pages.</summary>
public class OperationDifferenceTests
{
    private const string Plain = "responses: { '200': { description: ok } }";

    [Fact]
    public void Names_in_paths_do_not_count() => Assert.Empty(Paths(
        "/things/{id}: { get: { operationId: show, parameters: [{ name: id, in: path, schema: { type: string } }], " + Plain + " } }",
        "/things/{thing_id}: { get: { operationId: show, parameters: [{ name: thing_id, in: path, schema: { type: string } }], " + Plain + " } }"));

    [Fact]
    public void Operations_come_and_go() => Assert.Equal(
        ["Compatible: POST /new OperationAdded -> make", "Breaking: GET /old OperationRemoved show"],
        Paths("/old: { get: { operationId: show, " + Plain + " } }", "/new: { post: { operationId: make, " + Plain + " } }"));

    [Fact]
    public void An_operation_is_followed_by_its_id() => Assert.Equal(
        ["Breaking: GET /old OperationMoved GET /old -> GET /new"],
        Paths("/old: { get: { operationId: show, " + Plain + " } }", "/new: { get: { operationId: show, " + Plain + " } }"));

    [Fact]
    public void An_operation_is_followed_by_its_shape() => Assert.Equal(
        ["Breaking: GET /ticket_type OperationMoved GET /ticket_type -> GET /ticket_types", "Maybe: GET /ticket_type OperationRenamed first -> second"],
        Paths(
            "/ticket_type: { get: { operationId: first, " + Answer("type: string") + " } }",
            "/ticket_types: { get: { operationId: second, " + Answer("type: string") + " } }"));

    [Fact]
    public void An_operation_is_renamed_and_moves_between_groups() => Assert.Equal(
        ["Maybe: GET /x OperationRenamed first -> second", "Maybe: GET /x OperationRegrouped One -> Two", "Maybe: GET /x Deprecated"],
        Paths(
            "/x: { get: { operationId: first, tags: [One], " + Plain + " } }",
            "/x: { get: { operationId: second, tags: [Two], deprecated: true, " + Plain + " } }"));

    [Fact]
    public void Parameters() => Assert.Equal(
        [
            "Compatible: GET /x parameter added ParameterAdded -> string",
            "Breaking: GET /x parameter demanded ParameterAdded -> string",
            "Breaking: GET /x parameter gone ParameterRemoved string",
            "Breaking: GET /x parameter stays BecameRequired",
            "Breaking: GET /x parameter value ValueRemoved b",
            "Maybe: GET /x parameter wider TypeChanged integer -> string",
        ],
        Paths(
            Query(
                "{ name: gone, in: query, schema: { type: string } }, { name: stays, in: query, schema: { type: string } }, "
                    + "{ name: wider, in: query, schema: { type: integer } }, { name: value, in: query, schema: { type: string, enum: [a, b] } }"),
            Query(
                "{ name: value, in: query, schema: { type: string, enum: [a] } }, { name: wider, in: query, schema: { type: string } }, "
                    + "{ name: stays, in: query, required: true, schema: { type: string } }, { name: added, in: query, schema: { type: string } }, "
                    + "{ name: demanded, in: query, required: true, schema: { type: string } }")));

    [Theory]
    [InlineData("style: form, ", new[] { "Breaking: GET /x parameter phone ParameterRemoved string" })]
    [InlineData(
        "explode: false, ",
        new[]
        {
            "Compatible: GET /x parameter email ParameterAdded -> string", "Breaking: GET /x parameter filter ParameterRemoved object",
            "Compatible: GET /x parameter id ParameterAdded -> string",
        })]
    public void An_object_in_the_query_is_its_members(string style, string[] differences) => Assert.Equal(
        differences,
        Paths(
            Query(
                "{ name: filter, in: query, required: true, " + style
                    + "schema: { type: object, oneOf: [{ required: [id], properties: { id: { type: string } } }, { required: [email], "
                    + "properties: { email: { type: string }, phone: { type: string } } }] } }"),
            Query("{ name: id, in: query, schema: { type: string } }, { name: email, in: query, schema: { type: string } }")));

    [Fact]
    public void The_version_that_a_description_is_of_is_no_difference() => Assert.Empty(Paths(
        Query("{ name: Intercom-Version, in: header, schema: { type: string, default: '2.1', enum: ['2.1'] } }"),
        Query("{ name: Intercom-Version, in: header, schema: { type: string, default: '2.2', enum: ['2.1', '2.2'] } }")));

    [Fact]
    public void Bodies() => Assert.Equal(
        [
            "Breaking: POST /a body BodyRemoved string",
            "Breaking: POST /b body BodyAdded -> string",
            "Compatible: POST /c body MediaTypeAdded -> multipart/form-data",
            "Breaking: POST /c body MediaTypeRemoved application/json",
            "Breaking: POST /d body p BecameRequired",
            "Breaking: POST /d body q PropertyAdded -> string",
        ],
        Paths(
            Body("a", "application/json", "type: string") + Post("b") + Body("c", "application/json", "type: string")
                + Body("d", "application/json", "type: object, properties: { p: { type: string } }"),
            Post("a") + Body("b", "application/json", "type: string") + Body("c", "multipart/form-data", "type: string")
                + Body("d", "application/json", "type: object, required: [p, q], properties: { p: { type: string }, q: { type: string } }")));

    [Fact]
    public void Answers() => Assert.Equal(
        [
            "Breaking: GET /x 200 TypeChanged string -> integer", "Breaking: GET /x 201 AnswerRemoved 201", "Maybe: GET /x 404 AnswerRemoved 404",
            "Maybe: GET /x 410 AnswerAdded -> 410",
        ],
        Paths(
            "/x: { get: { operationId: x, responses: { '404': { description: no }, "
                + "'200': { description: ok, content: { application/json: { schema: { type: string } } } }, '201': { description: ok } } } }",
            "/x: { get: { operationId: x, responses: { '200': { description: ok, content: { application/json: { schema: { type: integer } } } }, "
                + "'410': { description: gone } } } }"));

    [Fact]
    public void Pages() => Assert.Contains(
        "Breaking: GET /x PagingChanged pages.next.starting_after -> pages.next as string",
        Paths(PagesOf("type: object, properties: { starting_after: { type: string } }"), PagesOf("type: string")));

    [Fact]
    public void Where_it_is_said_is_known()
    {
        Difference difference = Assert.Single(
            DescriptionComparer.Compare(
                Yaml.WithSchemas("a:\n  type: object\n  properties:\n    p: { type: string }"),
                Yaml.WithSchemas("# moved\na:\n  type: object\n  properties:\n    p: { type: integer }")).Differences);
        Assert.Equal((9, 10), (difference.OldMark.Line, difference.NewMark.Line));
    }

    private static string[] Paths(string old, string @new) => Compared.Texts(Yaml.WithPaths(old), Yaml.WithPaths(@new));

    private static string Query(string parameters) => "/x: { get: { operationId: x, parameters: [" + parameters + "], " + Plain + " } }";

    private static string Answer(string schema) => "responses: { '200': { description: ok, content: { application/json: { schema: { " + schema + " } } } } }";

    private static string PagesOf(string next) =>
        "/x: { get: { operationId: x, "
            + Answer("type: object, properties: { data: { type: array }, pages: { type: object, properties: { next: { " + next + " } } } }") + " } }";

    private static string Post(string name) => $"/{name}: {{ post: {{ operationId: {name}, {Plain} }} }}\n";

    private static string Body(string name, string media, string schema) =>
        $"/{name}: {{ post: {{ operationId: {name}, requestBody: {{ required: true, content: {{ {media}: {{ schema: {{ {schema} }} }} }} }}, {Plain} }} }}\n";
}

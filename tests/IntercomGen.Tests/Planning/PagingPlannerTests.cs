using IntercomGen.Description;
using IntercomGen.Model;
using IntercomGen.Planning;

namespace IntercomGen.Tests.Planning;

/// <summary>Which operations are lists, where the items of an answer are, and which lists are given a page size.</summary>
public class PagingPlannerTests
{
    private const string List = "{ type: array, items: { $ref: '#/components/schemas/thing' } }";

    private const string Texts = "{ type: array, items: { type: string } }";

    [Theory]
    [InlineData($"data: {List}", "Data")]
    [InlineData($"data: {List}, things: {List}", "Data")]
    [InlineData($"entries: {List}, total: {{ type: integer }}", "Entries")]
    [InlineData($"entries: {List}, names: {Texts}", "Entries")]
    [InlineData($"others: {List}, things: {List}", "Things")]
    [InlineData($"data: {{ type: object, properties: {{ entries: {List} }} }}", "Data?.Entries")]
    [InlineData($"data: {{ type: object, properties: {{ others: {List}, things: {List} }} }}, entries: {List}", "Data?.Things")]
    [InlineData($"data: {{ type: object, properties: {{ id: {{ type: string }} }} }}, entries: {List}", "Entries")]
    [InlineData($"data: {Texts}, entries: {List}", "Entries")]
    public void The_items_are_found(string answer, string path) =>
        Assert.Equal(new PagingModel("ListAll", "Thing", path), Plan(Operation("/things", "get", "listThings"), answer).Paging);

    [Theory]
    [InlineData($"others: {List}, more: {List}")]
    [InlineData($"names: {Texts}")]
    [InlineData($"data: {Texts}")]
    [InlineData("id: { type: string }")]
    [InlineData($"data: {{ type: object, properties: {{ data: {{ type: object, properties: {{ entries: {List} }} }} }} }}")]
    public void Without_items_that_are_meant_there_is_no_list(string answer) => Assert.Null(Plan(Operation("/things", "get", "listThings"), answer).Paging);

    [Theory]
    [InlineData("listThings", true)]
    [InlineData("searchThings", true)]
    [InlineData("scrollThings", true)]
    [InlineData("getThings", false)]
    [InlineData("retrieveThings", false)]
    [InlineData("showThings", false)]
    public void The_verb_tells_a_list_where_the_answer_does_not(string id, bool isList) =>
        Assert.Equal(isList, Plan(Operation("/things", "get", id), $"data: {List}").Paging is not null);

    [Theory]
    [InlineData("pages: { type: object }", true)]
    [InlineData("total_pages: { type: integer }", true)]
    [InlineData("scroll_param: { type: string }", true)]
    [InlineData("next_cursor: { type: string }", true)]
    [InlineData("total_count: { type: integer }", false)]
    public void What_gives_one_thing_as_a_rule_is_a_list_where_the_answer_has_pages(string member, bool isList)
    {
        Assert.Equal(isList, Plan(Operation("/things", "get", "getThings"), $"data: {List}, {member}").Paging is not null);
        Assert.Equal(isList, Plan(Operation("/things", "get", "retrieveThings"), $"data: {List}, {member}").Paging is not null);
        Assert.Null(Plan(Operation("/things", "get", "showThings"), $"data: {List}, {member}").Paging);
    }

    [Theory]
    [InlineData("/things/search", true)]
    [InlineData("/things/list", true)]
    [InlineData("/things", false)]
    public void A_post_is_a_list_where_it_asks_for_one(string path, bool isList) =>
        Assert.Equal(isList, Plan(Operation(path, "post", "listThings"), $"data: {List}").Paging is not null);

    [Theory]
    [InlineData("'200': { description: Text, content: { text/plain: { schema: { $ref: '#/components/schemas/answer' } } } }")]
    [InlineData("'400': { description: Bad, content: { application/json: { schema: { $ref: '#/components/schemas/answer' } } } }")]
    [InlineData("'200': { description: Some, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/thing' } } } } }")]
    public void Only_an_object_in_JSON_that_means_success_is_a_page(string response) =>
        Assert.Null(Plan($"/things: {{ get: {{ tags: [Things], operationId: listThings, responses: {{ {response} }} }} }}", $"data: {List}").Paging);

    [Fact]
    public void An_answer_without_content_does_not_hide_the_page() => Assert.NotNull(Plan(
        "/things: { get: { tags: [Things], operationId: listThings, responses: { '202': { description: Later }, "
            + "'203': { description: Some, content: { application/json: { schema: { $ref: '#/components/schemas/answer' } } } } } } }",
        $"data: {List}").Paging);

    [Fact]
    public void An_error_that_comes_first_does_not_hide_the_page() => Assert.Equal("Entries", Plan(
        "/things: { get: { tags: [Things], operationId: listThings, responses: { '400': { description: Bad, "
            + "content: { application/json: { schema: { type: object, properties: { errors: { type: array, "
            + "items: { $ref: '#/components/schemas/thing' } } } } } } }, "
            + "'200': { description: Some, content: { application/json: { schema: { $ref: '#/components/schemas/answer' } } } } } } }",
        $"entries: {List}").Paging?.Path);

    [Fact]
    public void An_operation_of_the_description_keeps_its_name()
    {
        string paths = Operation("/things", "get", "listThings") + "\n" + Operation("/things/all", "get", "listAllThings");

        EquatableArray<OperationModel> operations = Group(paths, $"data: {List}");

        Assert.Equal(
            ["ListAllThings: ListAllAllThings", "ListThings: "], operations.Select(static operation => $"{operation.Name}: {operation.Paging?.MethodName}"));
    }

    [Theory]
    [InlineData($"entries: {List}, names: {Texts}", "Answer.Entries")]
    [InlineData($"data: {{ type: object, properties: {{ entries: {List} }} }}", "AnswerData.Entries")]
    [InlineData($"others: {List}, more: {List}", "")]
    public void The_list_that_a_page_is_read_for_is_known_to_its_model(string answer, string property)
    {
        IEnumerable<ObjectModel> models = Client(Operation("/things", "get", "listThings"), answer).Types.OfType<ObjectModel>();

        Assert.Equal(
            property,
            string.Join(
                " ",
                models.SelectMany(static model =>
                    model.Properties.Where(static property => property.HoldsItems).Select(property => $"{model.Name}.{property.Name}"))));
    }

    [Theory]
    [InlineData("get", "", "perPage")]
    [InlineData("get", "{ name: order, in: query, schema: { type: string } }", "order perPage")]
    [InlineData("get", "{ name: page, in: header, schema: { type: string } }", "page perPage")]
    [InlineData("get", "{ name: page, in: query, schema: { type: integer } }", "page")]
    [InlineData("get", "{ name: per_page, in: query, schema: { type: integer } }", "perPage")]
    [InlineData("get", "{ name: starting_after, in: query, schema: { type: string } }", "startingAfter")]
    [InlineData("get", "{ name: cursor, in: query, schema: { type: string } }", "cursor")]
    [InlineData("get", "{ name: scroll_param, in: query, schema: { type: string } }", "scrollParam")]
    [InlineData("post", "", "")]
    public void A_list_with_pages_that_declares_no_way_to_ask_is_given_a_page_size(string method, string parameter, string arguments) =>
        Assert.Equal(arguments, Arguments(Operation("/things/search", method, "listThings", parameter), $"data: {List}, pages: {{ type: object }}"));

    [Theory]
    [InlineData($"data: {List}")]
    [InlineData("pages: { type: object }")]
    [InlineData($"pages: {{ type: object }}, data: {Texts}")]
    public void Other_answers_are_given_none(string answer) => Assert.Equal("", Arguments(Operation("/things", "get", "listThings"), answer));

    private static string Operation(string path, string method, string id, string parameter = "") =>
        $"{path}: {{ {method}: {{ tags: [Things], operationId: {id}, parameters: [{parameter}], "
            + $"responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/answer' }} }} }} }} }} }} }}";

    private static string Arguments(string paths, string answer) => string.Join(" ", Plan(paths, answer).Arguments.Select(static argument => argument.Name));

    private static OperationModel Plan(string paths, string answer) => Assert.Single(Group(paths, answer));

    private static EquatableArray<OperationModel> Group(string paths, string answer) => Assert.Single(Client(paths, answer).Groups).Operations;

    private static ClientModel Client(string paths, string answer)
    {
        string schemas = $"thing: {{ type: object, properties: {{ id: {{ type: string }} }} }}\nanswer: {{ type: object, properties: {{ {answer} }} }}";
        return ClientPlanner.Plan(DescriptionReader.Read(Tiny.Yaml(schemas, paths)), new ClientSettings("Intercom", "public", default), CancellationToken.None);
    }
}

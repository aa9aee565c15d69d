using IntercomGen.Description.Search;

namespace IntercomGen.Description.Tests.Search;

public class SearchFactsTests
{
    private const string Tables = """
        Searching by `tag_id` supports only
        the `=` and `!=` operators. You may use the `<=` or `>=` operators to search by `created_at`.

        | Field | Type |
        | :---- | ---- |
        | email | String |
        | role | String<br>Accepts user or lead |
        | source.type | String<br>Accepted fields are `email` and `sms`. |
        | created_at | Date (UNIX Timestamp) |
        | seen_at | Datetime (Unix timestamp in seconds) |
        | count | Integer |
        | open | Boolean |
        | tag_id | String |
        | category | String |
        | ticket_attribute.{id} | String or Boolean or Integer |

        Some text in between. When searching by the **`category`** field, specific terms must be used:
        * For **Customer**, use the term `request`.
        * For **Back-office**, use the term `task`.

        | Operator | Valid Types | Description |
        | -------- | ----------- | ----------- |
        | = | All | Equals |
        | != | All except Date | Not |
        | IN | All except Date, Datetime and tag_id | In |
        | > | Integer<br>Date (UNIX Timestamp) | Greater |
        | ~ | String | Contains |
        """;

    [Theory]
    [InlineData("email", SearchType.String, "= != IN ~", "")]
    [InlineData("role", SearchType.String, "= != IN ~", "user lead")]
    [InlineData("source.type", SearchType.String, "= != IN ~", "email sms")]
    [InlineData("created_at", SearchType.Date, "= > >= <=", "")]
    [InlineData("seen_at", SearchType.Datetime, "= !=", "")]
    [InlineData("count", SearchType.Integer, "= != IN >", "")]
    [InlineData("open", SearchType.Boolean, "= != IN", "")]
    [InlineData("tag_id", SearchType.String, "= !=", "")]
    [InlineData("category", SearchType.String, "= != IN ~", "request task")]
    [InlineData("ticket_attribute.{id}", SearchType.Any, "= != IN > ~", "")]
    public void Tables_and_the_exceptions_beside_them_are_read(string name, SearchType type, string operators, string values)
    {
        SearchField field = Facts(Tables)!.Fields.Single(field => field.Name == name);

        Assert.Equal(type, field.Type);
        Assert.Equal(operators, string.Join(" ", field.Operators));
        Assert.Equal(values, string.Join(" ", field.Values));
    }

    [Fact]
    public void The_extension_counts_before_the_tables()
    {
        SearchFacts facts = Facts(Tables, """
            {"fields":[{"name":"a","type":"Date"},{"name":"b","type":"Any"},{"name":"c","type":"String","operators":["!=","="],"values":["x"]},{"type":"String"},7],
             "operators":{"Date":[">","="],"String":["~","IN"]},"later":{"more":[1]}}
            """)!;

        Assert.Equal(
            ["a Date = >", "b Any = IN > ~", "c String = != x"],
            facts.Fields.Select(static field => $"{field.Name} {field.Type} {string.Join(" ", field.Operators.Concat(field.Values))}"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"fields\":\"none\",\"operators\":[1]}")]
    public void An_extension_that_says_nothing_leaves_it_to_the_tables(string json) => Assert.Equal(Facts(Tables), Facts(Tables, json));

    [Theory]
    [InlineData(null)]
    [InlineData("Search for things.")]
    [InlineData("| Field | Type |\n| --- | --- |\n| a | String |")]
    [InlineData("| Name | Kind |\n| --- | --- |\n| a | String |")]
    [InlineData("|\n||\n| Field |\n| Operator |\n")]
    public void An_operation_without_both_tables_tells_nothing(string? text) => Assert.Null(Facts(text));

    [Theory]
    [InlineData("email", "email")]
    [InlineData("ticket_attribute.42", "ticket_attribute.{id}")]
    [InlineData("ticket_attribute.", null)]
    [InlineData("emails", null)]
    public void A_name_finds_its_field(string name, string? found) => Assert.Equal(found, Facts(Tables)!.Find(name)?.Name);

    private static SearchFacts? Facts(string? text, string? extension = null) => SearchFacts.Of(new Operation
    {
        Method = "POST",
        Path = "/things/search",
        Description = text,
        Extensions = extension is null ? default : EquatableArray.Create(new Extension("x-other", "1"), new Extension(SearchFacts.ExtensionName, extension)),
    });
}

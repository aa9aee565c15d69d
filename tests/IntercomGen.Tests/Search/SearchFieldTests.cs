using System.Reflection;
using IntercomGen.Description;
using IntercomGen.Description.Search;
using IntercomGen.Model;
using IntercomGen.Planning;

namespace IntercomGen.Tests.Search;

public class SearchFieldTests
{
    private static readonly SearchField[] s_fields =
    [
        Field("name", SearchType.String, "= ~"),
        Field("location.country", SearchType.String, "= ~"),
        Field("tag_id", SearchType.String, "="),
        Field("role", SearchType.String, "= IN ~", "user"),
        Field("category", SearchType.String, "= ~", "task"),
        Field("created_at", SearchType.Date, "= > <"),
        Field("seen_at", SearchType.Date, "= > < >="),
        Field("spent_at", SearchType.Date, "= > <"),
        Field("count", SearchType.Integer, "= > <="),
        Field("score", SearchType.Float, "="),
        Field("open", SearchType.Boolean, "= != IN"),
        Field("custom_attributes.{attribute_name}", SearchType.String, "= > ~"),
        Field("field", SearchType.String, "= ~"),
        Field("of_no_use", SearchType.String, ""),
    ];

    private readonly SearchFieldPlanner _planner = new(new SearchFacts(s_fields.ToEquatableArray()), "Contact", Types());

    [Theory]
    [InlineData("Name", "TextField", "Equal(string) Contains(string)")]
    [InlineData("LocationCountry", "TextField", "Equal(string) Contains(string)")]
    [InlineData("TagId", "TagIdField", "Equal(string)")]
    [InlineData("Role", "ContactRoleField", "Equal(ContactRole) In(ContactRole)")]
    [InlineData("Category", "TextField", "Equal(string) Contains(string)")]
    [InlineData("CreatedAt", "DateField", "Equal(DateTimeOffset) After(DateTimeOffset) Before(DateTimeOffset)")]
    [InlineData("SeenAt", "SeenAtField", "Equal(DateTimeOffset) After(DateTimeOffset) Before(DateTimeOffset) AtOrAfter(DateTimeOffset)")]
    [InlineData("Count", "IntegerField", "Equal(long) GreaterThan(long) LessThanOrEqual(long)")]
    [InlineData("Score", "NumberField", "Equal(double)")]
    [InlineData("Open", "BooleanField", "Equal(bool) NotEqual(bool)")]
    [InlineData(
        "CustomAttribute",
        "AttributeField",
        "Equal(IntercomValue) NotEqual(IntercomValue) In(IntercomValue) GreaterThan(IntercomValue) LessThan(IntercomValue) GreaterThanOrEqual(IntercomValue) "
            + "LessThanOrEqual(IntercomValue) Contains(IntercomValue)")]
    [InlineData("Field2", "TextField", "Equal(string) Contains(string)")]
    public void A_field_has_the_methods_that_its_operators_allow(string name, string type, string methods)
    {
        SearchFieldModel field = _planner.Fields.Single(field => field.Name == name);
        SearchFieldType planned = _planner.Types.Single(candidate => candidate.Name == field.Type);

        Assert.Equal(type, field.Type);
        Assert.Equal(methods, string.Join(" ", planned.Methods.Select(method => $"{method.Name}({planned.Value})")));
    }

    [Fact]
    public void A_field_without_operators_is_left_out() => Assert.DoesNotContain(_planner.Fields, static field => field.WireName == "of_no_use");

    [Fact]
    public void Values_are_told_where_no_enum_has_them()
    {
        Assert.Equal("`category`: `task`.", _planner.Fields.Single(static field => field.Name == "Category").Summary);
        Assert.Equal("`role`.", _planner.Fields.Single(static field => field.Name == "Role").Summary);
    }

    [Fact]
    public void An_attribute_is_named_by_an_argument()
    {
        SearchFieldModel field = _planner.Fields.Single(static field => field.Name == "CustomAttribute");

        Assert.Equal(("custom_attributes.", "attributeName"), (field.WireName, field.Argument));
    }

    [Theory]
    [MemberData(nameof(Descriptions.All), MemberType = typeof(Descriptions))]
    public void Every_search_has_its_class_and_overloads_that_are_no_operations(string label)
    {
        ApiDescription description = DescriptionReader.Read(Descriptions.Read(label));
        int expected = description.Operations.Count(static operation => SearchFacts.Of(operation) is not null);
        ClientModel client = ClientPlanner.Plan(description, new ClientSettings("Intercom", "public", default), CancellationToken.None);

        Assert.InRange(expected, 2, 4);
        Assert.Equal(expected, client.Searches.Count);
        Assert.All(client.Searches, static search =>
        {
            Assert.NotNull(search.Body);
            Assert.NotNull(search.Operation.Paging);
            Assert.NotEmpty(search.Fields);
        });
        string[] sorted = [.. client.Searches.Where(static search => search.Sorts).Select(static search => search.Name)];
        Assert.Contains("ConversationQuery", sorted);
        Assert.DoesNotContain("TicketQuery", sorted);
    }

    [Fact]
    public void A_schema_keeps_its_name_and_the_query_class_steps_aside()
    {
        string text = Descriptions.Read("spec/intercom-2.16.yaml")
            .Replace(
                "    contact_search_request:\n",
                "    contact_query: {type: object, properties: {id: {type: string}}}\n    contact_search_request:\n",
                StringComparison.Ordinal);
        using var emitted = new EmittedAssembly(Generation.Run(text));

        Assert.NotNull(emitted.Assembly.GetType("Intercom.ContactQuery")!.GetProperty("Id", BindingFlags.Instance | BindingFlags.Public));
        Assert.NotNull(emitted.Assembly.GetType("Intercom.ContactQueryFields")!.GetProperty("Email", BindingFlags.Static | BindingFlags.Public));
    }

    private static SearchField Field(string name, SearchType type, string operators, params string[] values) =>
        new(name, type, operators.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray(), values.ToEquatableArray());

    private static Dictionary<string, TypeModel> Types() => new(StringComparer.Ordinal)
    {
        ["Contact"] = new ObjectModel("Contact", "", EquatableArray.Create(Property("role", "ContactRole"), Property("category", "ContactCategory"))),
        ["ContactRole"] = new EnumModel("ContactRole", "", EquatableArray.Create(new EnumMember("User", "user"), new EnumMember("Lead", "lead"))),
        ["ContactCategory"] = new EnumModel("ContactCategory", "", EquatableArray.Create(new EnumMember("BackOffice", "Back-office"))),
    };

    private static PropertyModel Property(string name, string type) =>
        new() { Name = Identifier.Pascal(name), JsonName = name, Shape = new Shape(ShapeKind.Known, type), Summary = "" };
}

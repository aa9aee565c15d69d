using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Planning;

namespace IntercomGen.Tests.Planning;

/// <summary>How names of a description become names in C#.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("ip_allowlist", "IpAllowlist")]
    [InlineData("listTicketTypes", "ListTicketTypes")]
    [InlineData("IP Allowlist", "IpAllowlist")]
    [InlineData("2fa", "Value2fa")]
    [InlineData("", "Unnamed")]
    [InlineData("!!!", "Unnamed")]
    public void Types_and_members_are_in_Pascal_case(string name, string expected) => Assert.Equal(expected, Identifier.Pascal(name));

    [Theory]
    [InlineData("contact_id", "contactId")]
    [InlineData("class", "@class")]
    [InlineData("event", "@event")]
    public void Arguments_are_in_camel_case_and_never_keywords(string name, string expected) => Assert.Equal(expected, Identifier.Camel(name));

    [Theory]
    [InlineData("!=", "NotEqual")]
    [InlineData("^", "StartsWith")]
    [InlineData("", "Empty")]
    [InlineData("2.10", "V2_10")]
    [InlineData("admin_initiated", "AdminInitiated")]
    public void Values_of_enums_have_speaking_names(string value, string expected) => Assert.Equal(expected, Identifier.EnumMember(value));

    [Fact]
    public void A_taken_name_gets_a_number_case_aside()
    {
        var names = new NameScope([]);

        Assert.Equal(["Id", "ID2", "id3"], new[] { "Id", "ID", "id" }.Select(name => names.Take(name)));
    }

    [Theory]
    [InlineData("companies", "company")]
    [InlineData("statuses", "status")]
    [InlineData("news", "news")]
    [InlineData("addresses", "address")]
    [InlineData("tags", "tag")]
    public void Plurals_have_a_singular(string plural, string singular) => Assert.Equal(singular, Words.Singular(plural));

    [Theory]
    [InlineData("createContact", "Contacts", "Create")]
    [InlineData("listAllCompanies", "Companies", "List")]
    [InlineData("createCompanyNote", "Notes", "CreateCompanyNote")]
    [InlineData("listActivityLogs", "Admins", "ListActivityLogs")]
    public void A_method_drops_the_words_of_its_group_where_that_is_clear(string id, string tag, string expected) =>
        Assert.Equal(expected, OperationNames.Short(id, tag));

    [Theory]
    [InlineData("GET", "/contacts/{id}/tags", "Contacts", "Contacts", "Tags")]
    [InlineData("POST", "/contacts/{id}/tags", "Tags", "Contacts", "Tags")]
    [InlineData("GET", "/messages/status", "WhatsApp", "Messages", "WhatsApp")]
    [InlineData("GET", "/conversations/{id}/parts", "Conversations", "Conversation Parts")]
    [InlineData("GET", "/untagged", "Other")]
    public void An_operation_belongs_to_one_of_its_tags(string method, string path, string expected, params string[] tags) =>
        Assert.Equal(expected, GroupNames.TagOf(new Operation { Method = method, Path = path, Tags = tags.ToEquatableArray() }));

    [Theory]
    [InlineData("/custom_object_instances/{type}", "deleteCustomObjectInstancesById", "deleteCustomObjectInstancesByExternalId")]
    [InlineData("/custom_object_instances/{type}/{id}", "deleteCustomObjectInstancesByExternalId", "deleteCustomObjectInstancesById")]
    [InlineData("/custom_object_instances/{type}/{id}", "deleteCustomObjectInstancesById", "deleteCustomObjectInstancesById")]
    [InlineData("/data_events", "lisDataEvents", "listDataEvents")]
    [InlineData("/lists", "listLists", "listLists")]
    public void An_id_that_is_wrong_is_mended(string path, string id, string meant) =>
        Assert.Equal(meant, OperationNames.IdOf(new Operation { Method = "DELETE", Path = path, OperationId = id }));

    [Theory]
    [InlineData("https://www.intercom.com/help/en/articles/1-what", "https://www.intercom.com/help/en/articles/1-what")]
    [InlineData(" https://example.org/a b\"c ", "https://example.org/a%20b%22c")]
    [InlineData("articles/1", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData(null, null)]
    public void A_link_is_an_address_of_the_web(string? url, string? expected) => Assert.Equal(expected, Docs.Link(url));

    [Theory]
    [InlineData("Intercom.V2", "Intercom.V2")]
    [InlineData("my company.2nd", "mycompany._2nd")]
    [InlineData("class.event", "@class.@event")]
    [InlineData("..", "Intercom")]
    public void A_namespace_is_made_legal(string text, string expected) => Assert.Equal(expected, Identifier.Namespace(text));

    [Theory]
    [InlineData("See [the guide](https://x.y) for **more**.", "See the guide for more.")]
    [InlineData("# Heading\n\nText <b>here</b>.", "Text here .")]
    [InlineData("```\ncode\n```\nAfter.", "After.")]
    [InlineData("| a | b |\n\nAfter.", "After.")]
    public void Documentation_is_plain_text(string markdown, string expected) => Assert.Equal(expected, Docs.Summary(markdown));
}

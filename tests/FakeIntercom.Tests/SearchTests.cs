using FakeIntercom.Tests.Support;

namespace FakeIntercom.Tests;

/// <summary>The query language, over contacts, conversations and tickets.</summary>
public sealed class SearchTests
{
    [Theory]
    [InlineData("""{ "field": "email", "operator": "=", "value": "CONTACT7@example.com" }""", 1)]
    [InlineData("""{ "field": "email", "operator": "!=", "value": "contact7@example.com" }""", 44)]
    [InlineData("""{ "field": "external_id", "operator": "IN", "value": ["ext-1", "ext-2", "none"] }""", 2)]
    [InlineData("""{ "field": "external_id", "operator": "NIN", "value": ["ext-1", "ext-2"] }""", 43)]
    [InlineData("""{ "field": "name", "operator": "~", "value": "lovelace" }""", 7)]
    [InlineData("""{ "field": "name", "operator": "!~", "value": "lovelace" }""", 38)]
    [InlineData("""{ "field": "name", "operator": "^", "value": "Zoë" }""", 6)]
    [InlineData("""{ "field": "email", "operator": "$", "value": "5@example.com" }""", 5)]
    [InlineData("""{ "field": "created_at", "operator": ">", "value": 1700000000 }""", 44)]
    [InlineData("""{ "field": "created_at", "operator": ">=", "value": "1700000000" }""", 45)]
    [InlineData("""{ "field": "created_at", "operator": "<", "value": 1700003600 }""", 1)]
    [InlineData("""{ "field": "created_at", "operator": "<=", "value": 1700003600 }""", 2)]
    [InlineData("""{ "field": "phone", "operator": "=", "value": null }""", 45)]
    [InlineData("""{ "field": "custom_attributes.seats", "operator": ">", "value": 9 }""", 35)]
    [InlineData(
        """{ "operator": "AND", "value": [{ "field": "role", "operator": "=", "value": "user" }, { "field": "custom_attributes.plan", "operator": "=", "value": "pro" }] }""",
        18)]
    [InlineData("""
        { "operator": "OR", "value": [{ "field": "external_id", "operator": "=", "value": "ext-1" },
          { "operator": "AND", "value": [{ "field": "role", "operator": "=", "value": "lead" }, { "field": "name", "operator": "^", "value": "Ada" }] }] }
        """, 2)]
    public async Task Contacts_are_searched(string query, int found)
    {
        await using Api api = await Api.StartAsync();

        Reply reply = (await api.Post("/contacts/search", $$"""{ "query": {{query}} }""")).Ok();

        Assert.Equal(found, (int?)reply["total_count"]);
        Assert.Equal(found, reply["data"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("/conversations/search", "conversations", """{ "field": "state", "operator": "=", "value": "snoozed" }""", 15)]
    [InlineData("/conversations/search", "conversations", """{ "field": "source.author.email", "operator": "=", "value": "contact3@example.com" }""", 1)]
    [InlineData("/tickets/search", "tickets", """{ "field": "category", "operator": "=", "value": "tracker" }""", 15)]
    [InlineData("/tickets/search", "tickets", """{ "field": "ticket_type_id", "operator": "=", "value": "11" }""", 15)]
    public async Task Conversations_and_tickets_are_searched(string path, string items, string query, int found)
    {
        await using Api api = await Api.StartAsync();

        Reply reply = (await api.Post(path, $$"""{ "query": {{query}} }""")).Ok();

        Assert.Equal((found, found), ((int?)reply["total_count"], reply[items]!.AsArray().Count));
    }

    [Fact]
    public async Task Tags_are_search_fields()
    {
        await using Api api = await Api.StartAsync();
        string tag = api.Server.Workspace.Tags.IdAt(0);

        Reply reply = (await api.Post("/contacts/search", $$"""{ "query": { "field": "tag_id", "operator": "=", "value": "{{tag}}" } }""")).Ok();

        Assert.NotEmpty(reply["data"]!.AsArray());
        Assert.All(reply["data"]!.AsArray(), c => Assert.Contains(tag, c!["tags"]!["data"]!.AsArray().Select(t => (string?)t!["id"])));
    }

    [Theory]
    [InlineData("""{ }""", "parameter_not_found")]
    [InlineData("""{ "query": { "field": "email", "operator": "like", "value": "x" } }""", "parameter_invalid")]
    [InlineData("""{ "query": { "field": "shoe_size", "operator": "=", "value": "x" } }""", "parameter_invalid")]
    [InlineData("""{ "query": { "field": "email", "operator": "IN", "value": "x" } }""", "parameter_invalid")]
    [InlineData("""{ "query": { "field": "email", "operator": "=" } }""", "parameter_not_found")]
    [InlineData("""{ "query": { "operator": "AND", "value": [] } }""", "parameter_invalid")]
    [InlineData("""{ "query": { "operator": "AND", "value": [{ "operator": "OR", "value": [{ "operator": "AND", "value": [] }] }] } }""", "parameter_invalid")]
    public async Task A_query_that_says_nothing_sensible_is_refused(string body, string code)
    {
        await using Api api = await Api.StartAsync();

        Reply reply = await api.Post("/contacts/search", body);

        Assert.Equal((400, code), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task A_sorted_search_is_walked_page_by_page()
    {
        await using Api api = await Api.StartAsync();
        var seats = new List<int>();
        string? cursor = null;
        int pages = 0;
        do
        {
            string after = cursor is null ? "" : $", \"starting_after\": \"{cursor}\"";
            Reply reply = (await api.Post("/contacts/search", $$"""
                { "query": { "field": "role", "operator": "=", "value": "user" },
                  "sort": { "field": "custom_attributes.seats", "order": "descending" }, "pagination": { "per_page": 10 {{after}} } }
                """)).Ok();
            seats.AddRange(reply["data"]!.AsArray().Select(c => (int)c!["custom_attributes"]!["seats"]!));
            cursor = (string?)reply["pages"]!["next"]?["starting_after"];
            pages++;
        }
        while (cursor is not null);

        Assert.Equal(4, pages);
        Assert.Equal(36, seats.Count);
        Assert.Equal(seats.Distinct().OrderDescending(), seats);
    }
}

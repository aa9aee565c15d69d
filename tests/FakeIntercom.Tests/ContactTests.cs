using System.Text.Json.Nodes;
using FakeIntercom.Tests.Support;

namespace FakeIntercom.Tests;

/// <summary>Contacts are kept, found, changed, merged and deleted.</summary>
public sealed class ContactTests
{
    [Fact]
    public async Task A_created_contact_can_be_shown_and_found_by_its_external_id()
    {
        await using Api api = await Api.StartAsync();

        Reply created = (await api.Post(
            "/contacts", """{ "role": "user", "email": "new@example.com", "external_id": "n/1", "custom_attributes": { "plan": "pro" } }""")).Ok();
        string id = (string)created["id"]!;

        Assert.Equal("new@example.com", (string?)(await api.Get($"/contacts/{id}")).Ok()["email"]);
        Assert.Equal(id, (string?)(await api.Get("/contacts/find_by_external_id/n%2F1")).Ok()["id"]);
        Assert.Equal("pro", (string?)created["custom_attributes"]!["plan"]);
    }

    [Theory]
    [InlineData("""{ "role": "user", "email": "contact1@example.com" }""", "email")]
    [InlineData("""{ "role": "user", "external_id": "ext-1" }""", "external_id")]
    public async Task A_second_contact_with_the_same_key_is_a_conflict(string body, string field)
    {
        await using Api api = await Api.StartAsync();

        Reply reply = await api.Post("/contacts", body);

        Assert.Equal((409, "conflict"), (reply.Status, reply.ErrorCode));
        Assert.Equal(field, (string?)reply["errors"]![0]!["field"]);
        Assert.Contains(api.Server.Workspace.Contacts.IdAt(0), reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_update_changes_what_it_names_and_nothing_else()
    {
        await using Api api = await Api.StartAsync();
        string id = api.Server.Workspace.Contacts.IdAt(1);

        Reply updated =
            (await api.Put($"/contacts/{id}", """{ "phone": "+35312345", "email": null, "custom_attributes": { "plan": null, "city": "Cork" } }""")).Ok();

        Assert.Equal("+35312345", (string?)updated["phone"]);
        Assert.Null(updated["email"]);
        Assert.Equal("Alan Turing 2", (string?)updated["name"]);
        JsonObject attributes = updated["custom_attributes"]!.AsObject();
        Assert.Null(attributes["plan"]);
        Assert.Equal(1, (int?)attributes["seats"]);
        Assert.Equal("Cork", (string?)attributes["city"]);
    }

    [Fact]
    public async Task A_deleted_contact_is_gone()
    {
        await using Api api = await Api.StartAsync();
        string id = api.Server.Workspace.Contacts.IdAt(0);

        Reply deleted = (await api.Delete($"/contacts/{id}")).Ok();

        Assert.Equal((id, true), ((string?)deleted["id"], (bool?)deleted["deleted"]));
        Assert.Equal(404, (await api.Get($"/contacts/{id}")).Status);
        Assert.Equal(44, (int?)(await api.Get("/contacts")).Ok()["total_count"]);
    }

    [Fact]
    public async Task An_archived_contact_leaves_the_list_until_it_is_unarchived()
    {
        await using Api api = await Api.StartAsync();
        string id = api.Server.Workspace.Contacts.IdAt(0);

        Assert.True((bool?)(await api.Post($"/contacts/{id}/archive", "")).Ok()["archived"]);
        Assert.Equal(44, (int?)(await api.Get("/contacts")).Ok()["total_count"]);
        Assert.False((bool?)(await api.Post($"/contacts/{id}/unarchive", "")).Ok()["archived"]);
        Assert.Equal(45, (int?)(await api.Get("/contacts")).Ok()["total_count"]);
    }

    [Fact]
    public async Task A_lead_merges_into_a_user_and_disappears()
    {
        await using Api api = await Api.StartAsync();
        string lead = (string)(await api.Post("/contacts", """{ "role": "lead", "email": "lead@example.com", "phone": "+1" }""")).Ok()["id"]!;
        string user = api.Server.Workspace.Contacts.IdAt(0);

        Reply merged = (await api.Post("/contacts/merge", $$"""{ "from": "{{lead}}", "into": "{{user}}" }""")).Ok();

        Assert.Equal((user, "contact1@example.com", "+1"), ((string?)merged["id"], (string?)merged["email"], (string?)merged["phone"]));
        Assert.Equal(404, (await api.Get($"/contacts/{lead}")).Status);
        Assert.Equal(400, (await api.Post("/contacts/merge", $$"""{ "from": "{{user}}", "into": "{{user}}" }""")).Status);
    }
}

using FakeIntercom.Tests.Support;

namespace FakeIntercom.Tests;

/// <summary>Companies, tags and notes, and how they hang together with contacts.</summary>
public sealed class CompanyTagNoteTests
{
    [Fact]
    public async Task A_company_is_created_once_and_updated_after_that()
    {
        await using Api api = await Api.StartAsync();

        Reply created = (await api.Post("/companies", """{ "company_id": "acme", "name": "Acme", "plan": "Gold", "size": 5 }""")).Ok();
        Reply updated = (await api.Post("/companies", """{ "company_id": "acme", "size": 6 }""")).Ok();
        Reply found = (await api.Get("/companies?company_id=acme")).Ok();

        Assert.Equal((string?)created["id"], (string?)updated["id"]);
        Assert.Equal(("Acme", "Gold", 6), ((string?)found["name"], (string?)found["plan"]!["name"], (int?)found["size"]));
        Assert.Equal("company_not_found", (await api.Get("/companies?name=Nobody")).ErrorCode);
    }

    [Fact]
    public async Task A_contact_joins_and_leaves_a_company()
    {
        await using Api api = await Api.StartAsync();
        string contact = api.Server.Workspace.Contacts.IdAt(0);
        string company = api.Server.Workspace.Companies.IdAt(20);

        (await api.Post($"/contacts/{contact}/companies", $$"""{ "id": "{{company}}" }""")).Ok();
        Assert.Equal(1, (int?)(await api.Get($"/companies/{company}")).Ok()["user_count"]);
        Assert.Equal(contact, (string?)(await api.Get($"/companies/{company}/contacts")).Ok()["data"]![0]!["id"]);
        Assert.Equal(2, (int?)(await api.Get($"/contacts/{contact}/companies")).Ok()["total_count"]);

        (await api.Delete($"/contacts/{contact}/companies/{company}")).Ok();
        Assert.Equal(0, (int?)(await api.Get($"/companies/{company}")).Ok()["user_count"]);
    }

    [Fact]
    public async Task A_deleted_company_leaves_its_contacts()
    {
        await using Api api = await Api.StartAsync();
        string contact = api.Server.Workspace.Contacts.IdAt(0);

        (await api.Delete($"/companies/{api.Server.Workspace.Companies.IdAt(0)}")).Ok();

        Assert.Equal(0, (int?)(await api.Get($"/contacts/{contact}/companies")).Ok()["total_count"]);
    }

    [Fact]
    public async Task A_tag_is_created_once_put_on_contacts_and_conversations_and_deleted_everywhere()
    {
        await using Api api = await Api.StartAsync();
        string contact = api.Server.Workspace.Contacts.IdAt(1);
        string conversation = api.Server.Workspace.Conversations.IdAt(1);
        string admin = api.Server.Workspace.Admins.IdAt(0);
        string tag = (string)(await api.Post("/tags", """{ "name": "Loud" }""")).Ok()["id"]!;
        Assert.Equal(tag, (string?)(await api.Post("/tags", """{ "name": "loud" }""")).Ok()["id"]);

        (await api.Post($"/contacts/{contact}/tags", $$"""{ "id": "{{tag}}" }""")).Ok();
        (await api.Post($"/conversations/{conversation}/tags", $$"""{ "id": "{{tag}}", "admin_id": "{{admin}}" }""")).Ok();
        Assert.Equal(tag, (string?)(await api.Get($"/contacts/{contact}/tags")).Ok()["data"]![0]!["id"]);
        Assert.Equal("loud", (string?)(await api.Get($"/conversations/{conversation}")).Ok()["tags"]!["tags"]![0]!["name"]);

        (await api.Delete($"/conversations/{conversation}/tags/{tag}", $$"""{ "admin_id": "{{admin}}" }""")).Ok();
        Assert.Empty((await api.Get($"/conversations/{conversation}")).Ok()["tags"]!["tags"]!.AsArray());
        (await api.Delete($"/tags/{tag}")).Ok();
        Assert.Empty((await api.Get($"/contacts/{contact}/tags")).Ok()["data"]!.AsArray());
        Assert.Equal("tag_not_found", (await api.Get($"/tags/{tag}")).ErrorCode);
    }

    [Fact]
    public async Task Companies_are_tagged_and_untagged_through_the_tag()
    {
        await using Api api = await Api.StartAsync();
        string company = api.Server.Workspace.Companies.IdAt(3);

        (await api.Post("/tags", """{ "name": "big", "companies": [{ "company_id": "company-4" }] }""")).Ok();
        Assert.Single((await api.Get($"/companies/{company}")).Ok()["tags"]!["tags"]!.AsArray());
        (await api.Post("/tags", $$"""{ "name": "big", "companies": [{ "id": "{{company}}", "untag": true }] }""")).Ok();
        Assert.Empty((await api.Get($"/companies/{company}")).Ok()["tags"]!["tags"]!.AsArray());
    }

    [Fact]
    public async Task A_note_is_written_listed_and_shown()
    {
        await using Api api = await Api.StartAsync();
        string contact = api.Server.Workspace.Contacts.IdAt(2);
        string admin = api.Server.Workspace.Admins.IdAt(1);

        Reply note = (await api.Post($"/contacts/{contact}/notes", $$"""{ "body": "<p>Call back</p>", "admin_id": "{{admin}}" }""")).Ok();

        Assert.Equal(1, (int?)(await api.Get($"/contacts/{contact}/notes")).Ok()["total_count"]);
        Reply shown = (await api.Get($"/notes/{note["id"]}")).Ok();
        Assert.Equal(("<p>Call back</p>", admin), ((string?)shown["body"], (string?)shown["author"]!["id"]));
    }
}

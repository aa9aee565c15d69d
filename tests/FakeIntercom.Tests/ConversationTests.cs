using FakeIntercom.Tests.Support;

namespace FakeIntercom.Tests;

/// <summary>A conversation's life, and a ticket's.</summary>
public sealed class ConversationTests
{
    [Fact]
    public async Task A_contact_starts_a_conversation_and_both_sides_reply()
    {
        await using Api api = await Api.StartAsync();
        string contact = api.Server.Workspace.Contacts.IdAt(0);
        string admin = api.Server.Workspace.Admins.IdAt(0);

        Reply message = (await api.Post("/conversations", $$"""{ "from": { "type": "user", "id": "{{contact}}" }, "body": "Hello" }""")).Ok();
        string id = (string)message["conversation_id"]!;
        (await api.Post($"/conversations/{id}/reply", $$"""{ "message_type": "comment", "type": "admin", "admin_id": "{{admin}}", "body": "Hi" }""")).Ok();
        (await api.Post(
            $"/conversations/{id}/reply", $$"""{ "message_type": "comment", "type": "user", "intercom_user_id": "{{contact}}", "body": "Thanks" }""")).Ok();
        (await api.Post(
            "/conversations/last/reply", $$"""{ "message_type": "comment", "type": "user", "email": "contact1@example.com", "body": "Bye" }""")).Ok();

        Reply shown = (await api.Get($"/conversations/{id}")).Ok();
        Assert.Equal("Hello", (string?)shown["source"]!["body"]);
        Assert.Equal(["Hi", "Thanks", "Bye"], shown["conversation_parts"]!["conversation_parts"]!.AsArray().Select(p => (string?)p!["body"]));
        Assert.Equal(["admin", "user", "user"], shown["conversation_parts"]!["conversation_parts"]!.AsArray().Select(p => (string?)p!["author"]!["type"]));
    }

    [Fact]
    public async Task Parts_close_snooze_open_and_assign()
    {
        await using Api api = await Api.StartAsync();
        string path = $"/conversations/{api.Server.Workspace.Conversations.IdAt(0)}/parts";
        string admin = api.Server.Workspace.Admins.IdAt(0);

        Reply closed = (await api.Post(path, $$"""{ "message_type": "close", "type": "admin", "admin_id": "{{admin}}" }""")).Ok();
        Reply snoozed = (await api.Post(path, $$"""{ "message_type": "snoozed", "admin_id": "{{admin}}", "snoozed_until": 1900000000 }""")).Ok();
        Reply opened = (await api.Post(path, $$"""{ "message_type": "open", "admin_id": "{{admin}}" }""")).Ok();
        Reply assigned =
            (await api.Post(path, $$"""{ "message_type": "assignment", "type": "admin", "admin_id": "{{admin}}", "assignee_id": "{{admin}}" }""")).Ok();

        Assert.Equal(["closed", "snoozed", "open"], new[] { closed, snoozed, opened }.Select(r => (string?)r["state"]));
        Assert.Equal(1_900_000_000, (long?)snoozed["snoozed_until"]);
        Assert.Null(opened["snoozed_until"]);
        Assert.Equal(admin, assigned["admin_assignee_id"]!.ToString());
        Assert.Equal("assignment", (string?)assigned["conversation_parts"]!["conversation_parts"]!.AsArray()[^1]!["part_type"]);
    }

    [Fact]
    public async Task An_unknown_assignee_is_not_found()
    {
        await using Api api = await Api.StartAsync();

        Reply reply = await api.Post(
            $"/conversations/{api.Server.Workspace.Conversations.IdAt(0)}/parts",
            $$"""{ "message_type": "assignment", "type": "admin", "admin_id": "{{api.Server.Workspace.Admins.IdAt(0)}}", "assignee_id": "5" }""");

        Assert.Equal((404, "assignee_not_found"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task A_conversation_is_changed_redacted_and_deleted()
    {
        await using Api api = await Api.StartAsync();
        string id = api.Server.Workspace.Conversations.IdAt(0);

        Reply updated = (await api.Put($"/conversations/{id}", """{ "read": true, "title": "Renamed", "custom_attributes": { "topic": "billing" } }""")).Ok();
        Assert.Equal((true, "Renamed", "billing"), ((bool?)updated["read"], (string?)updated["title"], (string?)updated["custom_attributes"]!["topic"]));

        string part = (string)updated["conversation_parts"]!["conversation_parts"]![0]!["id"]!;
        Reply redacted = (await api.Post(
            "/conversations/redact", $$"""{ "type": "conversation_part", "conversation_id": "{{id}}", "conversation_part_id": "{{part}}" }""")).Ok();
        Assert.True((bool?)redacted["conversation_parts"]!["conversation_parts"]![0]!["redacted"]);

        (await api.Delete($"/conversations/{id}")).Ok();
        Assert.Equal(404, (await api.Get($"/conversations/{id}")).Status);
    }

    [Fact]
    public async Task Lists_leave_the_parts_out()
    {
        await using Api api = await Api.StartAsync();

        Reply list = (await api.Get("/conversations?per_page=1")).Ok();

        Assert.Null(list["conversations"]![0]!["conversation_parts"]);
    }

    [Fact]
    public async Task The_last_contact_of_a_conversation_stays()
    {
        await using Api api = await Api.StartAsync();
        string id = api.Server.Workspace.Conversations.IdAt(0);
        string contact = api.Server.Workspace.Contacts.IdAt(0);

        Reply reply = await api.Delete($"/conversations/{id}/customers/{contact}", $$"""{ "admin_id": "{{api.Server.Workspace.Admins.IdAt(0)}}" }""");

        Assert.Equal((422, "parameter_invalid"), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task A_ticket_is_created_answered_resolved_and_deleted()
    {
        await using Api api = await Api.StartAsync();
        string admin = api.Server.Workspace.Admins.IdAt(0);

        Reply created = (await api.Post(
            "/tickets",
            """{ "ticket_type_id": "11", "contacts": [{ "email": "contact1@example.com" }], "ticket_attributes": { "_default_title_": "Broken" } }""")).Ok();
        string id = (string)created["id"]!;
        Assert.Equal("Broken", (string?)created["ticket_attributes"]!["_default_title_"]);
        Assert.Equal(
            "note",
            (string?)(await api.Post(
                $"/tickets/{id}/reply", $$"""{ "message_type": "note", "type": "admin", "admin_id": "{{admin}}", "body": "Looking" }""")).Ok()["part_type"]);

        Reply resolved = (await api.Put($"/tickets/{id}", """{ "ticket_state_id": "7104", "open": false }""")).Ok();
        Assert.Equal(
            ("resolved", false, 1), ((string?)resolved["ticket_state"]!["category"], (bool?)resolved["open"], (int?)resolved["ticket_parts"]!["total_count"]));
        Assert.Equal("ticket_state_id_invalid", (await api.Put($"/tickets/{id}", """{ "ticket_state_id": "1" }""")).ErrorCode);

        (await api.Delete($"/tickets/{id}")).Ok();
        Assert.Equal("ticket_not_found", (await api.Get($"/tickets/{id}")).ErrorCode);
    }
}

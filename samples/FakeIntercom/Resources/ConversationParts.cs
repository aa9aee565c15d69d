using System.Globalization;
using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;

namespace FakeIntercom.Resources;

/// <summary>What is added to a conversation: replies, and the parts that close, snooze, open and assign it.</summary>
internal static class ConversationParts
{
    public static ApiAnswer Reply(ApiCall call)
    {
        // "last" stands for the newest conversation of the contact who replies.
        JsonObject conversation = call.PathValues[0] == "last" ? LastOf(call) : ConversationHandlers.Find(call);
        JsonObject author = ReplyAuthor(call);
        if (call.Body.Text("message_type") != "quick_reply" && !call.Body.Has("attachment_urls"))
        {
            call.Required("body");
        }

        string kind = call.Body.Text("message_type") ?? "comment";
        MessagingRecords.AddPart(
            conversation, MessagingRecords.Part(call.Workspace, kind, call.Body.Text("body"), author, call.Body.Number("created_at") ?? call.Workspace.Now));
        if (call.Body.Text("type") == "user")
        {
            SetState(conversation, "open");
            conversation["waiting_since"] = call.Workspace.Now;
        }

        return ConversationHandlers.Show(call, conversation);
    }

    public static ApiAnswer Manage(ApiCall call)
    {
        JsonObject conversation = ConversationHandlers.Find(call);
        JsonObject admin = AdminHandlers.Acting(call);
        string kind = call.Required("message_type");
        JsonObject part = MessagingRecords.Part(call.Workspace, kind, call.Body.Text("body"), MessagingRecords.AuthorOf(admin), call.Workspace.Now);
        switch (kind)
        {
            case "close":
                SetState(conversation, "closed");
                break;
            case "open":
                SetState(conversation, "open");
                break;
            case "snoozed":
                SetState(conversation, "snoozed");
                conversation["snoozed_until"] = call.Body.Number("snoozed_until") ?? throw ApiException.Missing("snoozed_until");
                break;
            case "assignment":
                Assign(call, conversation, part);
                break;
            default:
                throw ApiException.Invalid($"message_type has no value '{kind}'", "message_type");
        }

        part["state"] = conversation["state"]?.DeepClone();
        MessagingRecords.AddPart(conversation, part);
        return ConversationHandlers.Show(call, conversation);
    }

    public static ApiAnswer Redact(ApiCall call)
    {
        JsonObject conversation = ConversationHandlers.Find(call, call.Required("conversation_id"));
        JsonObject source = conversation.Object("source")!;
        JsonObject? part = call.Body.Text("type") == "source"
            ? source.Text("id") == call.Body.Text("source_id") ? source : null
            : conversation.Object("conversation_parts").Array("conversation_parts")!.OfType<JsonObject>()
                .FirstOrDefault(p => p.Text("id") == call.Body.Text("conversation_part_id"));
        if (part is null)
        {
            throw ApiException.NotFound("Conversation part or message", "conversation_part_or_message_not_found");
        }

        part["body"] = "<p><i>This message was deleted</i></p>";
        part["redacted"] = true;
        return ConversationHandlers.Show(call, conversation);
    }

    private static void SetState(JsonObject conversation, string state)
    {
        conversation["state"] = state;
        conversation["open"] = state == "open";
        conversation["snoozed_until"] = null;
    }

    private static void Assign(ApiCall call, JsonObject conversation, JsonObject part)
    {
        string assignee = call.Required("assignee_id");
        bool isTeam = call.Body.Text("type") == "team";
        bool isNobody = assignee == "0";
        if (!isTeam && !isNobody && call.Workspace.Admins.Find(assignee) is null)
        {
            throw ApiException.NotFound("Assignee", "assignee_not_found");
        }

        conversation[isTeam ? "team_assignee_id" : "admin_assignee_id"] = isNobody ? null
            : long.TryParse(assignee, NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : assignee;
        part["assigned_to"] = isNobody ? null : new JsonObject { ["type"] = isTeam ? "team" : "admin", ["id"] = assignee };
    }

    /// <summary>Who replies: the named teammate or the named contact. Tickets are replied to in the same way.</summary>
    public static JsonObject ReplyAuthor(ApiCall call) => call.Body.Text("type") switch
    {
        "admin" => MessagingRecords.AuthorOf(AdminHandlers.Acting(call)),
        "user" => MessagingRecords.AuthorOf(ContactHandlers.Named(call, call.Body) ?? throw ApiException.NotFound("User")),
        _ => throw ApiException.Invalid("type is either admin or user", "type"),
    };

    private static JsonObject LastOf(ApiCall call)
    {
        string? contact = ContactHandlers.Named(call, call.Body).Text("id");
        return call.Workspace.Conversations.All.LastOrDefault(c => c.Object("contacts").Array("contacts")!.Any(r => r.Text("id") == contact))
            ?? throw ApiException.NotFound("Conversation");
    }
}

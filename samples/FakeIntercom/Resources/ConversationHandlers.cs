using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using FakeIntercom.Paging;
using FakeIntercom.Search;

namespace FakeIntercom.Resources;

/// <summary>Conversations: started, listed, searched, changed, deleted.</summary>
internal static class ConversationHandlers
{
    private static readonly string[] s_settable = ["read", "title", "company_id"];

    public static IEnumerable<KeyValuePair<string, Handler>> All =>
    [
        new("GET /conversations", call => List(call, call.Workspace.Conversations.All)),
        new("POST /conversations", Create),
        new("POST /conversations/search", Search),
        new("GET /conversations/{}", call => Show(call, Find(call))),
        new("PUT /conversations/{}", Update),
        new("DELETE /conversations/{}", Delete),
        new("POST /conversations/{}/reply", ConversationParts.Reply),
        new("POST /conversations/{}/parts", ConversationParts.Manage),
        new("POST /conversations/redact", ConversationParts.Redact),
        new("POST /conversations/{}/customers", AttachContact),
        new("DELETE /conversations/{}/customers/{}", DetachContact),
        new("POST /conversations/{}/convert", ConvertToTicket),
    ];

    public static JsonObject Find(ApiCall call, string? id = null) =>
        ApiCall.Need(call.Workspace.Conversations, id ?? call.PathValues[0], "Conversation");

    public static ApiAnswer Show(ApiCall call, JsonObject conversation) =>
        ApiAnswer.Of(Views.Conversation(call.Workspace, conversation, withParts: true));

    private static ApiAnswer List(ApiCall call, IReadOnlyList<JsonObject> conversations)
    {
        var page = Page.Of(call, conversations, defaultSize: 20, maximum: 150);
        return page.Wrap(call, page.Items.Select(c => Views.Conversation(call.Workspace, c, withParts: false)), "conversations", "conversation.list");
    }

    private static ApiAnswer Search(ApiCall call) =>
        List(call, SearchRequest.Run(call, call.Workspace.Conversations.All, "conversations", (conversation, field) => field switch
        {
            "tag_ids" or "tag_id" => [.. call.Workspace.Taggings.RightOf(conversation.Text("id")!).Select(t => (JsonNode)t)],
            "contact_ids" => [.. Contacts(conversation).Select(c => c.Member("id"))],
            _ => null,
        }));

    // The answer is the first message, not the conversation: its id is in conversation_id.
    private static ApiAnswer Create(ApiCall call)
    {
        JsonObject contact = ContactHandlers.Named(call, call.Body.Object("from")) ?? throw ApiException.NotFound("User");
        string body = call.Required("body");
        JsonObject conversation = MessagingRecords.Conversation(call.Workspace, contact, body, call.Body.Number("created_at") ?? call.Workspace.Now);
        call.Workspace.Conversations.Add(conversation);
        return ApiAnswer.Of(new JsonObject
        {
            ["type"] = "user_message",
            ["id"] = conversation.Object("source").Text("id"),
            ["created_at"] = conversation["created_at"]!.DeepClone(),
            ["body"] = body,
            ["message_type"] = "inapp",
            ["conversation_id"] = conversation.Text("id"),
        });
    }

    private static ApiAnswer Update(ApiCall call)
    {
        JsonObject conversation = Find(call);
        RecordChanges.Assign(conversation, call.Body, s_settable);
        RecordChanges.MergeAttributes(conversation, call.Body);
        conversation["updated_at"] = call.Workspace.Now;
        return Show(call, conversation);
    }

    private static ApiAnswer Delete(ApiCall call)
    {
        string id = Find(call).Text("id")!;
        call.Workspace.Conversations.Remove(id);
        call.Workspace.Taggings.Forget(id);
        return ApiAnswer.Of(new JsonObject { ["id"] = id, ["object"] = "conversation", ["deleted"] = true });
    }

    private static ApiAnswer AttachContact(ApiCall call)
    {
        JsonObject conversation = Find(call);
        JsonObject contact = ContactHandlers.Named(call, call.Body.Object("customer")) ?? throw ApiException.NotFound("User");
        JsonArray contacts = Contacts(conversation);
        if (!contacts.Any(c => c.Text("id") == contact.Text("id")))
        {
            contacts.Add(MessagingRecords.ReferenceTo(contact));
        }

        return Show(call, conversation);
    }

    private static ApiAnswer DetachContact(ApiCall call)
    {
        JsonObject conversation = Find(call);
        JsonArray contacts = Contacts(conversation);
        JsonNode contact = contacts.FirstOrDefault(c => c.Text("id") == call.Id) ?? throw ApiException.NotFound("User");
        if (contacts.Count == 1)
        {
            throw new ApiException(422, "parameter_invalid", "The last contact of a conversation stays");
        }

        contacts.Remove(contact);
        return Show(call, conversation);
    }

    private static ApiAnswer ConvertToTicket(ApiCall call)
    {
        JsonObject conversation = Find(call);
        JsonObject type = ApiCall.Need(call.Workspace.TicketTypes, call.Required("ticket_type_id"), "Ticket type");
        JsonObject[] contacts = [.. Contacts(conversation).Select(c => call.Workspace.Contacts.Find(c.Text("id"))).OfType<JsonObject>()];
        JsonObject ticket = MessagingRecords.Ticket(call.Workspace, type, contacts, call.Workspace.Now);
        RecordChanges.MergeAttributes(ticket, call.Body, "ticket_attributes");
        return ApiAnswer.Of(call.Workspace.Tickets.Add(ticket));
    }

    private static JsonArray Contacts(JsonObject conversation) => conversation.Object("contacts")!.Array("contacts")!;
}

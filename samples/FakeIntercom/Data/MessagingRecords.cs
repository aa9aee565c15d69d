using System.Text.Json.Nodes;

namespace FakeIntercom.Data;

/// <summary>New records of conversations, tickets and their parts.</summary>
internal static class MessagingRecords
{
    public static JsonObject Conversation(FakeWorkspace workspace, JsonObject contact, string body, long at) => new()
    {
        ["type"] = "conversation",
        ["id"] = workspace.NextConversationId(),
        ["title"] = null,
        ["created_at"] = at,
        ["updated_at"] = at,
        ["waiting_since"] = null,
        ["snoozed_until"] = null,
        ["open"] = true,
        ["state"] = "open",
        ["read"] = false,
        ["priority"] = "not_priority",
        ["admin_assignee_id"] = null,
        ["team_assignee_id"] = null,
        ["conversation_rating"] = null,
        ["source"] = new JsonObject
        {
            ["type"] = "conversation",
            ["id"] = workspace.NextId(),
            ["delivered_as"] = "customer_initiated",
            ["subject"] = "",
            ["body"] = body,
            ["author"] = AuthorOf(contact),
            ["attachments"] = new JsonArray(),
            ["url"] = null,
            ["redacted"] = false,
        },
        ["contacts"] = new JsonObject { ["type"] = "contact.list", ["contacts"] = new JsonArray(ReferenceTo(contact)) },
        ["teammates"] = new JsonObject { ["type"] = "admin.list", ["teammates"] = new JsonArray() },
        ["custom_attributes"] = new JsonObject(),
        ["first_contact_reply"] = new JsonObject { ["created_at"] = at, ["type"] = "conversation", ["url"] = null },
        ["sla_applied"] = null,
        ["statistics"] = null,
        ["conversation_parts"] = new JsonObject { ["type"] = "conversation_part.list", ["conversation_parts"] = new JsonArray(), ["total_count"] = 0 },
        ["linked_objects"] = NoLinkedObjects(),
        ["ai_agent_participated"] = false,
        ["ai_agent"] = null,
    };

    public static JsonObject Part(FakeWorkspace workspace, string kind, string? body, JsonObject author, long at) => new()
    {
        ["type"] = "conversation_part",
        ["id"] = workspace.NextId(),
        ["part_type"] = kind,
        ["body"] = body,
        ["created_at"] = at,
        ["updated_at"] = at,
        ["notified_at"] = at,
        ["assigned_to"] = null,
        ["author"] = author,
        ["attachments"] = new JsonArray(),
        ["external_id"] = null,
        ["redacted"] = false,
        ["email_message_metadata"] = null,
        ["state"] = "open",
        ["tags"] = new JsonArray(),
        ["event_details"] = null,
        ["app_package_code"] = null,
    };

    /// <summary>Appends a part to a conversation or a ticket.</summary>
    public static void AddPart(JsonObject owner, JsonObject part)
    {
        string list = owner.Text("type") == "ticket" ? "ticket_parts" : "conversation_parts";
        JsonArray parts = owner.Object(list)!.Array(list)!;
        parts.Add(part);
        owner.Object(list)!["total_count"] = parts.Count;
        owner["updated_at"] = part["updated_at"]?.DeepClone();
    }

    public static JsonObject AuthorOf(JsonObject person) => new()
    {
        ["type"] = person.Text("type") == "admin" ? "admin" : person.Text("role") ?? "user",
        ["id"] = person.Text("id"),
        ["name"] = person.Text("name"),
        ["email"] = person.Text("email"),
    };

    public static JsonObject ReferenceTo(JsonObject contact) => new()
    {
        ["type"] = "contact",
        ["id"] = contact.Text("id"),
        ["external_id"] = contact.Text("external_id"),
    };

    public static JsonObject TicketType(string id, string name, string category, long at) => new()
    {
        ["type"] = "ticket_type",
        ["id"] = id,
        ["category"] = category,
        ["name"] = name,
        ["description"] = $"{name} as seen by the team.",
        ["icon"] = "🎟️",
        ["workspace_id"] = Records.WorkspaceCode,
        ["ticket_type_attributes"] = new JsonObject { ["type"] = "list", ["ticket_type_attributes"] = new JsonArray() },
        ["ticket_states"] = new JsonObject { ["type"] = "list", ["data"] = TicketStates.All() },
        ["archived"] = false,
        ["is_internal"] = false,
        ["created_at"] = at,
        ["updated_at"] = at,
    };

    public static JsonObject Ticket(FakeWorkspace workspace, JsonObject type, IEnumerable<JsonObject> contacts, long at)
    {
        string id = workspace.NextConversationId();
        return new()
        {
            ["type"] = "ticket",
            ["id"] = id,
            ["ticket_id"] = workspace.NextId(),
            ["category"] = type.Text("category"),
            ["ticket_attributes"] = new JsonObject(),
            ["ticket_state"] = TicketStates.All()[0]!.DeepClone(),
            ["ticket_type"] = type.DeepClone(),
            ["contacts"] = new JsonObject { ["type"] = "contact.list", ["contacts"] = contacts.Select(ReferenceTo).ToJsonArray() },
            ["admin_assignee_id"] = "0",
            ["team_assignee_id"] = "0",
            ["created_at"] = at,
            ["updated_at"] = at,
            ["open"] = true,
            ["snoozed_until"] = null,
            ["linked_objects"] = NoLinkedObjects(),
            ["ticket_parts"] = new JsonObject { ["type"] = "ticket_part.list", ["ticket_parts"] = new JsonArray(), ["total_count"] = 0 },
            ["is_shared"] = true,
        };
    }

    private static JsonObject NoLinkedObjects() => new()
    {
        ["type"] = "list",
        ["total_count"] = 0,
        ["has_more"] = false,
        ["data"] = new JsonArray(),
    };
}

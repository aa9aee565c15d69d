using System.Globalization;
using System.Text.Json.Nodes;

namespace FakeIntercom.Data;

/// <summary>New records of people, companies, tags, notes and articles with every member that Intercom sends.</summary>
internal static class Records
{
    public const string WorkspaceCode = "fake1234";

    public static JsonObject Admin(string id, string name, string email) => new()
    {
        ["type"] = "admin",
        ["id"] = id,
        ["name"] = name,
        ["email"] = email,
        ["job_title"] = "Support",
        ["away_mode_enabled"] = false,
        ["away_mode_reassign"] = false,
        ["has_inbox_seat"] = true,
        ["team_ids"] = new JsonArray(),
        ["avatar"] = null,
    };

    public static JsonObject Contact(FakeWorkspace workspace, string role, long at) => new()
    {
        ["type"] = "contact",
        ["id"] = workspace.NextHexId(),
        ["workspace_id"] = WorkspaceCode,
        ["external_id"] = null,
        ["role"] = role,
        ["email"] = null,
        ["phone"] = null,
        ["name"] = null,
        ["avatar"] = null,
        ["owner_id"] = null,
        ["has_hard_bounced"] = false,
        ["marked_email_as_spam"] = false,
        ["unsubscribed_from_emails"] = false,
        ["created_at"] = at,
        ["updated_at"] = at,
        ["signed_up_at"] = null,
        ["last_seen_at"] = null,
        ["last_replied_at"] = null,
        ["last_contacted_at"] = null,
        ["language_override"] = null,
        ["browser"] = null,
        ["os"] = null,
        ["custom_attributes"] = new JsonObject(),
        ["location"] = new JsonObject { ["type"] = "location", ["country"] = null, ["region"] = null, ["city"] = null },
    };

    public static JsonObject Company(FakeWorkspace workspace, long at) => new()
    {
        ["type"] = "company",
        ["id"] = workspace.NextHexId(),
        ["company_id"] = null,
        ["app_id"] = WorkspaceCode,
        ["name"] = null,
        ["created_at"] = at,
        ["updated_at"] = at,
        ["remote_created_at"] = null,
        ["last_request_at"] = null,
        ["monthly_spend"] = 0,
        ["session_count"] = 0,
        ["size"] = null,
        ["website"] = null,
        ["industry"] = null,
        ["plan"] = null,
        ["custom_attributes"] = new JsonObject(),
    };

    public static JsonObject Tag(FakeWorkspace workspace, string name) => new()
    {
        ["type"] = "tag",
        ["id"] = workspace.NextId(),
        ["name"] = name,
    };

    public static JsonObject Note(FakeWorkspace workspace, string contactId, string body, JsonObject? author, long at) => new()
    {
        ["type"] = "note",
        ["id"] = workspace.NextId(),
        ["created_at"] = at,
        ["contact"] = new JsonObject { ["type"] = "contact", ["id"] = contactId },
        ["author"] = author?.DeepClone(),
        ["body"] = body,
    };

    public static JsonObject Article(FakeWorkspace workspace, string title, long authorId, long at)
    {
        string id = workspace.NextId();
        return new()
        {
            ["type"] = "article",
            ["id"] = id,
            ["workspace_id"] = WorkspaceCode,
            ["title"] = title,
            ["description"] = "",
            ["body"] = "",
            ["author_id"] = authorId,
            ["state"] = "draft",
            ["created_at"] = at,
            ["updated_at"] = at,
            ["url"] = string.Create(CultureInfo.InvariantCulture, $"https://help.example.com/en/articles/{id}"),
            ["parent_id"] = null,
            ["parent_ids"] = new JsonArray(),
            ["parent_type"] = null,
            ["default_locale"] = "en",
            ["translated_content"] = null,
        };
    }
}

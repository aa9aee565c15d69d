using System.Text.Json.Nodes;
using FakeIntercom.Data;

namespace FakeIntercom.Resources;

/// <summary>Records as they are shown: with the lists of what is linked to them.</summary>
internal static class Views
{
    public static JsonObject Contact(FakeWorkspace workspace, JsonObject contact)
    {
        string id = contact.Text("id")!;
        var view = (JsonObject)contact.DeepClone();
        view["tags"] = Addresses("tag", workspace.Taggings.RightOf(id), $"/contacts/{id}/tags");
        view["companies"] = Addresses("company", workspace.Memberships.RightOf(id), $"/contacts/{id}/companies");
        view["notes"] = Addresses(
            "note", workspace.Notes.All.Where(n => n.Object("contact").Text("id") == id).Select(n => n.Text("id")!), $"/contacts/{id}/notes");
        view["social_profiles"] = new JsonObject { ["type"] = "list", ["data"] = new JsonArray() };
        view["enabled_push_messaging"] = null;
        return view;
    }

    public static JsonObject Company(FakeWorkspace workspace, JsonObject company)
    {
        string id = company.Text("id")!;
        var view = (JsonObject)company.DeepClone();
        view["user_count"] = workspace.Memberships.LeftOf(id).Count;
        view["tags"] = Tags(workspace, id);
        view["segments"] = new JsonObject { ["type"] = "segment.list", ["segments"] = new JsonArray() };
        return view;
    }

    /// <summary>A conversation; in lists without its parts.</summary>
    public static JsonObject Conversation(FakeWorkspace workspace, JsonObject conversation, bool withParts)
    {
        var view = (JsonObject)conversation.DeepClone();
        view["tags"] = Tags(workspace, conversation.Text("id")!);
        if (!withParts)
        {
            view.Remove("conversation_parts");
        }

        return view;
    }

    public static JsonObject Tag(FakeWorkspace workspace, JsonObject tag, string owner)
    {
        var view = (JsonObject)tag.DeepClone();
        JsonObject admin = workspace.Admins.All[0];
        view["applied_at"] = workspace.Taggings.LinkedAt(owner, tag.Text("id")!);
        view["applied_by"] = new JsonObject { ["type"] = "admin", ["id"] = admin.Text("id") };
        return view;
    }

    public static IEnumerable<JsonObject> TagsOf(FakeWorkspace workspace, string owner) =>
        workspace.Taggings.RightOf(owner).Select(id => workspace.Tags.Find(id)).OfType<JsonObject>().Select(t => Tag(workspace, t, owner));

    private static JsonObject Tags(FakeWorkspace workspace, string owner) => new()
    {
        ["type"] = "tag.list",
        ["tags"] = TagsOf(workspace, owner).ToJsonArray(),
    };

    // Intercom shows the first ten and says whether there are more.
    private static JsonObject Addresses(string type, IEnumerable<string> ids, string url)
    {
        string[] all = [.. ids];
        return new()
        {
            ["type"] = "list",
            ["data"] = all.Take(10).Select(id => (JsonNode)new JsonObject { ["type"] = type, ["id"] = id, ["url"] = $"{url}/{id}" }).ToJsonArray(),
            ["url"] = url,
            ["total_count"] = all.Length,
            ["has_more"] = all.Length > 10,
        };
    }
}

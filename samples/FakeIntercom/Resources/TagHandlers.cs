using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;

namespace FakeIntercom.Resources;

/// <summary>Tags and what they are put on.</summary>
internal static class TagHandlers
{
    public static IEnumerable<KeyValuePair<string, Handler>> All =>
    [
        new("GET /tags", call => List(call.Workspace.Tags.All.Select(t => t.DeepClone()))),
        new("POST /tags", CreateOrApply),
        new("GET /tags/{}", call => ApiAnswer.Of(Find(call, call.Id))),
        new("DELETE /tags/{}", Delete),
        new("GET /contacts/{}/tags", ListOfContact),
        new("POST /contacts/{}/tags", call => Attach(call, call.Workspace.Contacts, "Contact")),
        new("DELETE /contacts/{}/tags/{}", call => Detach(call, call.Workspace.Contacts, "Contact")),
        new("POST /conversations/{}/tags", call => Attach(call, call.Workspace.Conversations, "Conversation")),
        new("DELETE /conversations/{}/tags/{}", call => Detach(call, call.Workspace.Conversations, "Conversation")),
        new("POST /tickets/{}/tags", call => Attach(call, call.Workspace.Tickets, "Ticket")),
        new("DELETE /tickets/{}/tags/{}", call => Detach(call, call.Workspace.Tickets, "Ticket")),
    ];

    private static JsonObject Find(ApiCall call, string? id) => ApiCall.Need(call.Workspace.Tags, id, "Tag", "tag_not_found");

    private static ApiAnswer List(IEnumerable<JsonNode> tags) => ApiAnswer.Of(new JsonObject { ["type"] = "list", ["data"] = tags.ToJsonArray() });

    // One endpoint, four meanings: create, rename, tag companies or users, untag companies.
    private static ApiAnswer CreateOrApply(ApiCall call)
    {
        string name = call.Required("name");
        JsonObject tag = call.Body.Text("id") is { } id
            ? Find(call, id)
            : call.Workspace.Tags.All.FirstOrDefault(t => string.Equals(t.Text("name"), name, StringComparison.OrdinalIgnoreCase))
                ?? call.Workspace.Tags.Add(Records.Tag(call.Workspace, name));
        tag["name"] = name;
        Apply(call, tag, call.Body.Array("companies"), call.Workspace.Companies, "company_id");
        Apply(call, tag, call.Body.Array("users"), call.Workspace.Contacts, "external_id");
        return ApiAnswer.Of(tag);
    }

    private static void Apply(ApiCall call, JsonObject tag, JsonArray? targets, RecordSet records, string otherKey)
    {
        foreach (JsonNode? target in targets ?? [])
        {
            JsonObject record = records.All.FirstOrDefault(r =>
                target.Text("id") is { } id ? r.Text("id") == id : r.Text(otherKey) is { } key && key == target.Text(otherKey))
                ?? throw ApiException.NotFound("Resource");
            if (target.Flag("untag") == true)
            {
                call.Workspace.Taggings.Remove(record.Text("id")!, tag.Text("id")!);
            }
            else
            {
                call.Workspace.Taggings.Add(record.Text("id")!, tag.Text("id")!, call.Workspace.Now);
            }
        }
    }

    private static ApiAnswer Delete(ApiCall call)
    {
        Find(call, call.Id);
        call.Workspace.Tags.Remove(call.Id);
        call.Workspace.Taggings.Forget(call.Id);
        return ApiAnswer.Empty(200);
    }

    private static ApiAnswer ListOfContact(ApiCall call)
    {
        ContactHandlers.Find(call);
        return List(Views.TagsOf(call.Workspace, call.PathValues[0]));
    }

    private static ApiAnswer Attach(ApiCall call, RecordSet records, string what)
    {
        string owner = ApiCall.Need(records, call.PathValues[0], what).Text("id")!;
        JsonObject tag = Find(call, call.Required("id"));
        call.Workspace.Taggings.Add(owner, tag.Text("id")!, call.Workspace.Now);
        return ApiAnswer.Of(Views.Tag(call.Workspace, tag, owner));
    }

    private static ApiAnswer Detach(ApiCall call, RecordSet records, string what)
    {
        string owner = ApiCall.Need(records, call.PathValues[0], what).Text("id")!;
        JsonObject tag = Find(call, call.Id);
        JsonObject view = Views.Tag(call.Workspace, tag, owner);
        return call.Workspace.Taggings.Remove(owner, call.Id) ? ApiAnswer.Of(view) : throw ApiException.NotFound("Tag", "tag_not_found");
    }
}

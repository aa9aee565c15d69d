using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using FakeIntercom.Paging;
using FakeIntercom.Search;

namespace FakeIntercom.Resources;

/// <summary>Contacts: created, changed, found, listed, merged, archived, deleted.</summary>
internal static class ContactHandlers
{
    // What a request may set; everything else is Intercom's to say.
    private static readonly string[] s_settable =
        ["role", "external_id", "email", "phone", "name", "signed_up_at", "last_seen_at", "owner_id", "unsubscribed_from_emails", "language_override"];

    public static IEnumerable<KeyValuePair<string, Handler>> All =>
    [
        new("GET /contacts", List),
        new("POST /contacts", Create),
        new("POST /contacts/search", Search),
        new("POST /contacts/merge", Merge),
        new("GET /contacts/{}", call => Show(call, Find(call))),
        new("PUT /contacts/{}", Update),
        new("DELETE /contacts/{}", Delete),
        new("GET /contacts/find_by_external_id/{}", FindByExternalId),
        new("POST /contacts/{}/archive", call => SetArchived(call, true)),
        new("POST /contacts/{}/unarchive", call => SetArchived(call, false)),
        new("POST /contacts/{}/block", Block),
    ];

    public static JsonObject Find(ApiCall call, string? id = null) =>
        ApiCall.Need(call.Workspace.Contacts, id ?? call.PathValues[0], "Contact");

    /// <summary>A contact by any of the three ways in which requests name one.</summary>
    public static JsonObject? Named(ApiCall call, JsonNode? by) => call.Workspace.Contacts.All.FirstOrDefault(c =>
        (by.Text("id") ?? by.Text("intercom_user_id")) is { } id ? c.Text("id") == id
        : (by.Text("external_id") ?? by.Text("user_id")) is { } external ? c.Text("external_id") == external
        : by.Text("email") is { } email && c.Text("email") == email);

    private static ApiAnswer List(ApiCall call)
    {
        JsonObject[] live = [.. call.Workspace.Contacts.All.Where(c => c.Flag("archived") != true)];
        var page = Page.Of(call, live, defaultSize: 10, maximum: 150);
        return page.Wrap(call, page.Items.Select(c => Views.Contact(call.Workspace, c)));
    }

    private static ApiAnswer Search(ApiCall call)
    {
        IReadOnlyList<JsonObject> found = SearchRequest.Run(call, call.Workspace.Contacts.All, "data", (contact, field) => field switch
        {
            "tag_id" or "tag_ids" => [.. call.Workspace.Taggings.RightOf(contact.Text("id")!).Select(t => (JsonNode)t)],
            "company_id" or "company_ids" => [.. call.Workspace.Memberships.RightOf(contact.Text("id")!).Select(c => (JsonNode)c)],
            _ => null,
        });
        var page = Page.Of(call, found, defaultSize: 50, maximum: 150);
        return page.Wrap(call, page.Items.Select(c => Views.Contact(call.Workspace, c)));
    }

    private static ApiAnswer Create(ApiCall call)
    {
        if (call.Body.Text("email") is null && call.Body.Text("external_id") is null && call.Body.Text("role") is null)
        {
            throw ApiException.Missing("email");
        }

        CheckUnique(call, null);
        string role = call.Body.Text("role") ?? (call.Body.Text("external_id") is null ? "lead" : "user");
        JsonObject contact = Records.Contact(call.Workspace, role, call.Workspace.Now);
        Assign(call, contact);
        return Show(call, call.Workspace.Contacts.Add(contact));
    }

    private static ApiAnswer Update(ApiCall call)
    {
        JsonObject contact = Find(call);
        CheckUnique(call, contact);
        Assign(call, contact);
        contact["updated_at"] = call.Workspace.Now;
        return Show(call, contact);
    }

    private static void Assign(ApiCall call, JsonObject contact)
    {
        if (call.Body.Text("role") is { } role && role is not ("user" or "lead"))
        {
            throw ApiException.Invalid("role is either user or lead", "role");
        }

        RecordChanges.Assign(contact, call.Body, s_settable);
        RecordChanges.MergeAttributes(contact, call.Body);
        if (call.Body.Has("avatar"))
        {
            contact["avatar"] = call.Body["avatar"].AsText() is { } url ? new JsonObject { ["type"] = "avatar", ["image_url"] = url } : null;
        }
    }

    private static void CheckUnique(ApiCall call, JsonObject? self)
    {
        foreach (string name in new[] { "email", "external_id" })
        {
            if (call.Body.Text(name) is { } value
                && call.Workspace.Contacts.All.FirstOrDefault(c => c != self && c.Text("role") != "lead" && c.Text(name) == value) is { } other)
            {
                string state = other.Flag("archived") == true ? "An archived contact" : "A contact";
                throw new ApiException(409, "conflict", $"{state} with this {name} exists already, id={other.Text("id")}", name);
            }
        }
    }

    private static ApiAnswer FindByExternalId(ApiCall call) =>
        Show(call, call.Workspace.Contacts.All.FirstOrDefault(c => c.Text("external_id") == call.Id) ?? throw ApiException.NotFound("Contact"));

    private static ApiAnswer Merge(ApiCall call)
    {
        JsonObject from = Find(call, call.Required("from"));
        JsonObject into = Find(call, call.Required("into"));
        if (from.Text("role") != "lead")
        {
            throw ApiException.Invalid("Only a lead can be merged into another contact", "from");
        }

        foreach (string name in s_settable)
        {
            into[name] ??= from[name]?.DeepClone();
        }

        foreach (string company in call.Workspace.Memberships.RightOf(from.Text("id")!))
        {
            call.Workspace.Memberships.Add(into.Text("id")!, company, call.Workspace.Now);
        }

        Remove(call, from);
        return Show(call, into);
    }

    private static ApiAnswer Delete(ApiCall call)
    {
        JsonObject contact = Find(call);
        Remove(call, contact);
        return Reference(contact, "deleted", true);
    }

    private static void Remove(ApiCall call, JsonObject contact)
    {
        string id = contact.Text("id")!;
        call.Workspace.Contacts.Remove(id);
        call.Workspace.Memberships.Forget(id);
        call.Workspace.Taggings.Forget(id);
    }

    private static ApiAnswer SetArchived(ApiCall call, bool archived)
    {
        JsonObject contact = Find(call);
        contact["archived"] = archived;
        return Reference(contact, "archived", archived);
    }

    private static ApiAnswer Block(ApiCall call) => Reference(Find(call), "blocked", true);

    private static ApiAnswer Reference(JsonObject contact, string state, bool value)
    {
        JsonObject reference = MessagingRecords.ReferenceTo(contact);
        reference[state] = value;
        return ApiAnswer.Of(reference);
    }

    private static ApiAnswer Show(ApiCall call, JsonObject contact) => ApiAnswer.Of(Views.Contact(call.Workspace, contact));
}

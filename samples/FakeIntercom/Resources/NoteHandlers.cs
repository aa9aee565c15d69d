using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using FakeIntercom.Paging;

namespace FakeIntercom.Resources;

/// <summary>Notes about contacts.</summary>
internal static class NoteHandlers
{
    public static IEnumerable<KeyValuePair<string, Handler>> All =>
    [
        new("GET /contacts/{}/notes", List),
        new("POST /contacts/{}/notes", Create),
        new("GET /notes/{}", call => ApiAnswer.Of(ApiCall.Need(call.Workspace.Notes, call.Id, "Note"))),
    ];

    private static ApiAnswer List(ApiCall call)
    {
        ContactHandlers.Find(call);
        var page = Page.Of(call, [.. call.Workspace.Notes.All.Where(n => n.Object("contact").Text("id") == call.PathValues[0])], defaultSize: 10, maximum: 60);
        return page.Wrap(call, page.Items.Select(n => n.DeepClone()));
    }

    private static ApiAnswer Create(ApiCall call)
    {
        string contact = ContactHandlers.Find(call).Text("id")!;
        JsonObject author = AdminHandlers.Acting(call);
        return ApiAnswer.Of(call.Workspace.Notes.Add(Records.Note(call.Workspace, contact, call.Required("body"), author, call.Workspace.Now)));
    }
}

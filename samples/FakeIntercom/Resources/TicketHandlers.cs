using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using FakeIntercom.Paging;
using FakeIntercom.Search;

namespace FakeIntercom.Resources;

/// <summary>Tickets and the types that they have.</summary>
internal static class TicketHandlers
{
    private static readonly string[] s_settable = ["open", "is_shared", "snoozed_until", "company_id"];

    public static IEnumerable<KeyValuePair<string, Handler>> All =>
    [
        new("POST /tickets", Create),
        new("POST /tickets/search", Search),
        new("GET /tickets/{}", call => ApiAnswer.Of(Find(call))),
        new("PUT /tickets/{}", Update),
        new("DELETE /tickets/{}", Delete),
        new("POST /tickets/{}/reply", Reply),
        new("GET /ticket_types", ListTypes),
        new("GET /ticket_types/{}", call => ApiAnswer.Of(ApiCall.Need(call.Workspace.TicketTypes, call.Id, "Ticket type"))),
    ];

    private static JsonObject Find(ApiCall call) => ApiCall.Need(call.Workspace.Tickets, call.PathValues[0], "Ticket", "ticket_not_found");

    private static ApiAnswer Create(ApiCall call)
    {
        JsonObject type = ApiCall.Need(call.Workspace.TicketTypes, call.Required("ticket_type_id"), "Ticket type");
        JsonObject[] contacts = [.. (call.Body.Array("contacts") ?? throw ApiException.Missing("contacts"))
            .Select(c => ContactHandlers.Named(call, c) ?? throw ApiException.NotFound("Contact"))];
        JsonObject ticket = MessagingRecords.Ticket(call.Workspace, type, contacts, call.Body.Number("created_at") ?? call.Workspace.Now);
        RecordChanges.MergeAttributes(ticket, call.Body, "ticket_attributes");
        return ApiAnswer.Of(call.Workspace.Tickets.Add(ticket));
    }

    private static ApiAnswer Search(ApiCall call)
    {
        IReadOnlyList<JsonObject> found = SearchRequest.Run(call, call.Workspace.Tickets.All, "tickets", (ticket, field) => field switch
        {
            "ticket_type_id" => [ticket.Object("ticket_type")?["id"]],
            "state" or "ticket_state" => [ticket.Object("ticket_state")?["category"]],
            "contact_ids" => [.. ticket.Object("contacts")!.Array("contacts")!.Select(c => c.Member("id"))],
            "category" => [SearchCategory(ticket.Text("category"))],
            _ => null,
        });
        var page = Page.Of(call, found, defaultSize: 20, maximum: 150);
        return page.Wrap(call, page.Items.Select(t => t.DeepClone()), "tickets", "ticket.list");
    }

    // A search calls the categories by other names than a ticket does.
    private static string? SearchCategory(string? category) => category switch
    {
        "Customer" => "request",
        "Back-office" => "task",
        "Tracker" => "tracker",
        _ => category,
    };

    private static ApiAnswer Update(ApiCall call)
    {
        JsonObject ticket = Find(call);
        RecordChanges.Assign(ticket, call.Body, s_settable);
        RecordChanges.MergeAttributes(ticket, call.Body, "ticket_attributes");
        if (call.Body.Text("ticket_state_id") is { } state)
        {
            ticket["ticket_state"] = TicketStates.Find(state)
                ?? throw new ApiException(400, "ticket_state_id_invalid", "The ticket type has no such state", "ticket_state_id");
        }

        if (call.Body.Text("assignee_id") is { } assignee)
        {
            ticket["admin_assignee_id"] = assignee;
        }

        ticket["updated_at"] = call.Workspace.Now;
        return ApiAnswer.Of(ticket);
    }

    private static ApiAnswer Reply(ApiCall call)
    {
        JsonObject ticket = Find(call);
        string kind = call.Body.Text("message_type") ?? "comment";
        JsonObject part = MessagingRecords.Part(call.Workspace, kind, call.Body.Text("body"), ConversationParts.ReplyAuthor(call), call.Workspace.Now);
        part["type"] = "ticket_part";
        MessagingRecords.AddPart(ticket, part);
        return ApiAnswer.Of(part);
    }

    private static ApiAnswer Delete(ApiCall call)
    {
        string id = Find(call).Text("id")!;
        call.Workspace.Tickets.Remove(id);
        call.Workspace.Taggings.Forget(id);
        return ApiAnswer.Of(new JsonObject { ["id"] = id, ["object"] = "ticket", ["deleted"] = true });
    }

    private static ApiAnswer ListTypes(ApiCall call) => ApiAnswer.Of(new JsonObject
    {
        ["type"] = "list",
        ["data"] = call.Workspace.TicketTypes.All.Select(t => t.DeepClone()).ToJsonArray(),
    });
}

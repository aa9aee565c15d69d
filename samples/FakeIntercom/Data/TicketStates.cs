using System.Text.Json.Nodes;

namespace FakeIntercom.Data;

/// <summary>The four states that every ticket type of a new workspace has.</summary>
internal static class TicketStates
{
    private static readonly (string Id, string Category, string Label)[] s_states =
    [
        ("7101", "submitted", "Submitted"),
        ("7102", "in_progress", "In progress"),
        ("7103", "waiting_on_customer", "Waiting on customer"),
        ("7104", "resolved", "Resolved"),
    ];

    public static JsonArray All() => s_states.Select(s => (JsonNode)new JsonObject
    {
        ["type"] = "ticket_state",
        ["id"] = s.Id,
        ["category"] = s.Category,
        ["internal_label"] = s.Label,
        ["external_label"] = s.Label,
    }).ToJsonArray();

    public static JsonObject? Find(string? id) => All().OfType<JsonObject>().FirstOrDefault(s => s.Text("id") == id)?.DeepClone() as JsonObject;
}

using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;
using FakeIntercom.Paging;

namespace FakeIntercom.Resources;

/// <summary>What became of WhatsApp messages, and the spoken words of calls.</summary>
internal static class MessageHandlers
{
    public static IEnumerable<KeyValuePair<string, Handler>> All =>
    [
        new("GET /messages/status", StatusOfRuleset),
        new("GET /calls/{}/transcript", Transcript),
    ];

    private static ApiAnswer StatusOfRuleset(ApiCall call)
    {
        string ruleset = call.Query["ruleset_id"];
        JsonObject[] events = [.. call.Workspace.MessageStatuses.All.Where(s => s.Text("ruleset_id") == ruleset)];
        var page = Page.Of(call, events, defaultSize: 20, maximum: 100);
        ApiAnswer answer = page.Wrap(call, page.Items.Select(WithoutRuleset), "events");
        answer.Json!["ruleset_id"] = ruleset;
        return answer;
    }

    private static JsonNode WithoutRuleset(JsonObject status)
    {
        var view = (JsonObject)status.DeepClone();
        view.Remove("ruleset_id");
        return view;
    }

    private static ApiAnswer Transcript(ApiCall call) => call.PathValues[0].StartsWith("missing", StringComparison.Ordinal)
        ? throw ApiException.NotFound("Transcript")
        : ApiAnswer.Text("text/plain", "[00:00] Teammate 1: Hello, how can I help?\n[00:04] Ada Lovelace 1: My engine does not start.\n");
}

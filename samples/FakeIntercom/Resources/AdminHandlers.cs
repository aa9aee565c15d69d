using System.Text.Json.Nodes;
using FakeIntercom.Data;
using FakeIntercom.Http;

namespace FakeIntercom.Resources;

/// <summary>Teammates and who the token belongs to.</summary>
internal static class AdminHandlers
{
    public static IEnumerable<KeyValuePair<string, Handler>> All =>
    [
        new("GET /me", Me),
        new("GET /admins", List),
        new("GET /admins/{}", call => ApiAnswer.Of(Find(call))),
        new("PUT /admins/{}/away", SetAway),
    ];

    /// <summary>The teammate that a body names, or the token's own.</summary>
    public static JsonObject Acting(ApiCall call, string member = "admin_id")
    {
        string? id = call.Body.Text(member);
        return id is null ? call.Workspace.Admins.All[0] : ApiCall.Need(call.Workspace.Admins, id, "Admin", "admin_not_found");
    }

    private static ApiAnswer Me(ApiCall call)
    {
        var me = (JsonObject)call.Workspace.Admins.All[0].DeepClone();
        me["email_verified"] = true;
        me["avatar"] = new JsonObject { ["type"] = "avatar", ["image_url"] = null };
        me["app"] = new JsonObject
        {
            ["type"] = "app",
            ["id_code"] = Records.WorkspaceCode,
            ["name"] = "Fake workspace",
            ["region"] = "US",
            ["timezone"] = "Europe/Dublin",
            ["created_at"] = 1_600_000_000,
            ["identity_verification"] = false,
        };
        return ApiAnswer.Of(me);
    }

    private static ApiAnswer List(ApiCall call) => ApiAnswer.Of(new JsonObject
    {
        ["type"] = "admin.list",
        ["admins"] = call.Workspace.Admins.All.Select(a => a.DeepClone()).ToJsonArray(),
    });

    private static ApiAnswer SetAway(ApiCall call)
    {
        JsonObject admin = ApiCall.Need(call.Workspace.Admins, call.PathValues[0], "Admin", "admin_not_found");
        admin["away_mode_enabled"] = call.Body.Flag("away_mode_enabled");
        admin["away_mode_reassign"] = call.Body.Flag("away_mode_reassign");
        return ApiAnswer.Of(admin);
    }

    private static JsonObject Find(ApiCall call) => ApiCall.Need(call.Workspace.Admins, call.Id, "Admin", "admin_not_found");
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FakeIntercom.Data;

/// <summary>Reads members of JSON objects in the type that the caller wants, whatever the sender chose.</summary>
internal static class JsonReading
{
    /// <summary>The member as text; numbers too, since ids arrive either way.</summary>
    public static string? Text(this JsonNode? node, string name) => node.Member(name).AsText();

    public static string? AsText(this JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.String => node.GetValue<string>(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => node.ToJsonString(),
        _ => null,
    };

    public static long? Number(this JsonNode? node, string name) =>
        long.TryParse(node.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;

    public static bool? Flag(this JsonNode? node, string name) =>
        bool.TryParse(node.Text(name), out bool value) ? value : null;

    public static JsonObject? Object(this JsonNode? node, string name) => node.Member(name) as JsonObject;

    public static JsonArray? Array(this JsonNode? node, string name) => node.Member(name) as JsonArray;

    public static JsonNode? Member(this JsonNode? node, string name) => (node as JsonObject)?[name];

    public static bool Has(this JsonObject node, string name) => node.ContainsKey(name);

    public static JsonArray ToJsonArray(this IEnumerable<JsonNode?> nodes) => new([.. nodes]);
}

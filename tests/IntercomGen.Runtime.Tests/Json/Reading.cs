using System.Text;
using System.Text.Json;
using IntercomGen.Runtime.Tests.Json.Samples;

namespace IntercomGen.Runtime.Tests.Json;

internal static class Reading
{
    public static Tag Tag(string json) => Of(json, Samples.Tag.Read)!;

    public static T? Of<T>(string json, JsonRead<T> read) => JsonCursor.Parse(Encoding.UTF8.GetBytes(json), read);

    /// <summary>Equal in meaning with every number as it stands: 1 is not 1.0.</summary>
    public static bool Same(JsonElement a, JsonElement b)
    {
        if (a.ValueKind != b.ValueKind)
        {
            return false;
        }

        switch (a.ValueKind)
        {
            case JsonValueKind.Object:
                var left = Members(a);
                var right = Members(b);
                return left.Count == right.Count && left.All(m => right.TryGetValue(m.Key, out JsonElement other) && Same(m.Value, other));
            case JsonValueKind.Array:
                return a.GetArrayLength() == b.GetArrayLength() && a.EnumerateArray().Zip(b.EnumerateArray(), Same).All(same => same);
            case JsonValueKind.String:
                return a.GetString() == b.GetString();
            default:
                return a.GetRawText() == b.GetRawText();
        }
    }

    public static bool Same(string a, string b)
    {
        using JsonDocument left = JsonDocument.Parse(a);
        using JsonDocument right = JsonDocument.Parse(b);
        return Same(left.RootElement, right.RootElement);
    }

    // The last of several members with one name counts.
    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>();
        foreach (JsonProperty member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }
}

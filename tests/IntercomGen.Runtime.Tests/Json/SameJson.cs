using System.Text.Json;

namespace IntercomGen.Runtime.Tests.Json;

/// <summary>Compares JSON by meaning.</summary>
internal static class SameJson
{
    /// <summary>Equal in meaning with every number as it stands: 1 is not 1.0. Of several members with one name the last counts.</summary>
    public static bool Of(string a, string b)
    {
        using JsonDocument left = JsonDocument.Parse(a);
        using JsonDocument right = JsonDocument.Parse(b);
        return Of(left.RootElement, right.RootElement);
    }

    private static bool Of(JsonElement a, JsonElement b)
    {
        if (a.ValueKind != b.ValueKind) return false;
        switch (a.ValueKind)
        {
            case JsonValueKind.Object:
                Dictionary<string, JsonElement> left = Members(a), right = Members(b);
                return left.Count == right.Count && left.All(member => right.TryGetValue(member.Key, out JsonElement other) && Of(member.Value, other));
            case JsonValueKind.Array:
                return a.GetArrayLength() == b.GetArrayLength() && a.EnumerateArray().Zip(b.EnumerateArray(), Of).All(static same => same);
            case JsonValueKind.String:
                return a.GetString() == b.GetString();
            default:
                return a.GetRawText() == b.GetRawText();
        }
    }

    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject()) members[member.Name] = member.Value;
        return members;
    }
}

using System.Text;
using IntercomGen.Runtime.Tests.Json.Samples;

namespace IntercomGen.Runtime.Tests.Json;

internal static class Reading
{
    public static Tag Tag(string json) => Of(json, JsonModel<Samples.Tag>.Read)!;

    public static T? Of<T>(string json, JsonRead<T> read) => JsonCursor.Parse(Encoding.UTF8.GetBytes(json), read);

    /// <summary>Equal in meaning with every number as it stands: 1 is not 1.0.</summary>
    public static bool Same(string a, string b) => SameJson.Of(a, b);
}

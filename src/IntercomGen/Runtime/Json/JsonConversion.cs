namespace IntercomGen.Runtime;

/// <summary>Turns a model into another that reads the same JSON.</summary>
internal static class JsonConversion
{
    public static T? To<T>(IJsonWritable? value, JsonRead<T> read) where T : class =>
        value is null ? null : JsonCursor.Parse(JsonOut.Bytes(value), read);
}

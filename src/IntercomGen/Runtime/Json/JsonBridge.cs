using System;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>Between the readers and writers of System.Text.Json and ours.</summary>
internal static class JsonBridge
{
    /// <summary>Takes the value at the reader and reads it.</summary>
    public static T? Read<T>(ref Utf8JsonReader reader, JsonSerializerOptions options, JsonRead<T> read)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        bool strict = options.ReadCommentHandling == JsonCommentHandling.Disallow && !options.AllowTrailingCommas;
#if NET9_0_OR_GREATER
        if (strict)
        {
            return JsonCursor.Parse(global::System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(document.RootElement), read);
        }
#else
        if (strict)
        {
            return JsonCursor.Parse(global::System.Text.Encoding.UTF8.GetBytes(document.RootElement.GetRawText()), read);
        }
#endif

        // Comments and trailing commas were allowed: they are gone from what the document writes.
        using var stream = new global::System.IO.MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            document.WriteTo(writer);
        }

        return JsonCursor.Parse(stream.GetBuffer(), (int)stream.Length, read);
    }

    public static void Write(Utf8JsonWriter writer, IJsonWritable value)
    {
        using JsonOut w = JsonOut.Rent();
        value.Write(w);
        WriteRaw(writer, w.Written);
    }

    public static void WriteRaw(Utf8JsonWriter writer, ReadOnlyMemory<byte> json)
    {
        if (!writer.Options.Indented)
        {
            writer.WriteRawValue(json.Span, skipInputValidation: true);
            return;
        }

        using JsonDocument document = JsonDocument.Parse(json);
        document.RootElement.WriteTo(writer);
    }
}

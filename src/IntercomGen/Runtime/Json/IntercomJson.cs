using System;
using System.IO;

namespace IntercomGen.Runtime;

/// <summary>Reads and writes the types of the API as UTF-8 JSON, without <see cref="global::System.Text.Json.JsonSerializer"/>.</summary>
public static partial class IntercomJson
{
    /// <summary>Writes a model.</summary>
    /// <param name="value">The model.</param>
    /// <returns>Its JSON as UTF-8.</returns>
    public static byte[] Serialize(IntercomModel value) => JsonOut.Bytes(value ?? throw new ArgumentNullException(nameof(value)));

    /// <summary>Writes a union.</summary>
    /// <param name="value">The union.</param>
    /// <returns>Its JSON as UTF-8.</returns>
    public static byte[] Serialize(IntercomUnion value) => JsonOut.Bytes(value ?? throw new ArgumentNullException(nameof(value)));

    /// <summary>Writes a model to a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="value">The model.</param>
    public static void Serialize(Stream stream, IntercomModel value) => Write(stream, value);

    /// <summary>Writes a union to a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="value">The union.</param>
    public static void Serialize(Stream stream, IntercomUnion value) => Write(stream, value);

    internal static T? Deserialize<T>(ReadOnlySpan<byte> utf8Json, JsonRead<T> read) => JsonCursor.Parse(utf8Json, read);

    private static void Write(Stream stream, IJsonWritable value)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        using JsonOut w = JsonOut.Rent();
        (value ?? throw new ArgumentNullException(nameof(value))).Write(w);
        w.WriteTo(stream);
    }
}

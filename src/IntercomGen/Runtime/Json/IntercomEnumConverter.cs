using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an open enumeration, also as the key of a dictionary.</summary>
/// <typeparam name="T">The type of the enumeration.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IntercomEnumConverter<T> : JsonConverter<T> where T : struct, IIntercomEnum<T>
{
    /// <inheritdoc />
    public override bool HandleNull => true;

    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            throw new JsonException($"An object or array cannot be read as {typeof(T)}.");
        }

        string? value = JsonBridge.Read(ref reader, options, static (ref JsonCursor r, IntercomModel? parent) => r.String(parent));
        return JsonEnum.Get<T>(value).GetValueOrDefault();
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    /// <inheritdoc />
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonEnum.Get<T>(reader.GetString()).GetValueOrDefault();

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);
}

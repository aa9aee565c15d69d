using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a model or a union.</summary>
/// <typeparam name="T">The type of the model or union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class IntercomConverter<T> : JsonConverter<T> where T : class
{
    private protected IntercomConverter(JsonRead<T> read) => Reader = read;

    internal JsonRead<T> Reader { get; }

    /// <inheritdoc />
    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonBridge.Read(ref reader, options, Reader);

    /// <inheritdoc />
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonBridge.Write(writer, (IJsonWritable)value);
}

/// <summary>Lets <see cref="JsonSerializer"/> read and write a model.</summary>
/// <typeparam name="T">The type of the model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IntercomModelConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>
    : IntercomConverter<T> where T : IntercomModel
{
    /// <summary>Makes the converter.</summary>
    public IntercomModelConverter() : base(JsonModel<T>.Read)
    {
    }
}

using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

/// <summary>Any JSON value. It is kept as text and read when asked for.</summary>
[JsonConverter(typeof(IntercomValueConverter))]
public readonly partial struct IntercomValue : IEquatable<IntercomValue>
{
    private readonly byte[]? _json;
    private readonly int _start;
    private readonly int _length;

    internal IntercomValue(byte[] json) : this(json, 0, json.Length)
    {
    }

    internal IntercomValue(byte[] json, int start, int length)
    {
        _json = json;
        _start = start;
        _length = length;
    }

    /// <summary>The kind of the value.</summary>
    public JsonValueKind Kind => Json[0] switch
    {
        (byte)'"' => JsonValueKind.String,
        (byte)'{' => JsonValueKind.Object,
        (byte)'[' => JsonValueKind.Array,
        (byte)'t' => JsonValueKind.True,
        (byte)'f' => JsonValueKind.False,
        (byte)'n' => JsonValueKind.Null,
        _ => JsonValueKind.Number,
    };

    /// <summary>Whether the value is null.</summary>
    public bool IsNull => Kind == JsonValueKind.Null;

    internal ReadOnlySpan<byte> Json => _json is null ? "null"u8 : _json.AsSpan(_start, _length);

    /// <summary>The text of a string, a number or a truth value.</summary>
    /// <returns>The text; null for null, objects and arrays.</returns>
    public string? AsString() => Reader().String(null);

    /// <summary>The integer that a number or a numeric string holds.</summary>
    /// <returns>The integer; null when there is none or it does not fit.</returns>
    public long? AsInt64() => Reader().Int64(null);

    /// <summary>The number that a number or a numeric string holds.</summary>
    /// <returns>The number; null when there is none or it does not fit.</returns>
    public double? AsDouble() => Reader().Double(null);

    /// <summary>The truth value, also of the strings <c>true</c> and <c>false</c> and the numbers 0 and 1.</summary>
    /// <returns>The truth value; null when there is none.</returns>
    public bool? AsBoolean() => Reader().Bool(null);

    /// <summary>The time that unix seconds, unix milliseconds or an ISO 8601 string stand for, in UTC.</summary>
    /// <returns>The time; null when there is none.</returns>
    public DateTimeOffset? AsDateTimeOffset() => JsonTime.Get(Reader().AnyTime(null));

    /// <summary>The elements of an array.</summary>
    /// <returns>The elements; null when the value is no array.</returns>
    public IReadOnlyList<IntercomValue>? AsArray()
    {
        if (Kind != JsonValueKind.Array)
        {
            return null;
        }

        var items = new List<IntercomValue>();
        JsonCursor r = Reader();
        for (bool first = true; r.NextItem(first, out int start, out int length); first = false)
        {
            items.Add(new IntercomValue(_json!, _start + start, length));
        }

        return items;
    }

    /// <summary>The members of an object, as a copy that can be changed.</summary>
    /// <returns>The members; null when the value is no object.</returns>
    public IntercomAttributes? AsObject() => Reader().Attributes(null);

    /// <summary>The value as an element of System.Text.Json.</summary>
    /// <returns>An element that depends on no document.</returns>
    public JsonElement ToJsonElement()
    {
        var reader = new Utf8JsonReader(Json);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>The value as JSON.</summary>
    /// <returns>JSON text, as it was received or made.</returns>
    public override string ToString() => JsonText.FromUtf8(Json);

    /// <summary>Whether both values have the same JSON text.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>True when the texts are the same.</returns>
    public bool Equals(IntercomValue other) => Json.SequenceEqual(other.Json);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is IntercomValue other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        int hash = 17;
        ReadOnlySpan<byte> json = Json;
        for (int i = 0; i < json.Length; i++) // C# 12 cannot enumerate a span of .NET 10
        {
            hash = unchecked((hash * 31) + json[i]);
        }

        return hash;
    }

    /// <summary>Whether both values have the same JSON text.</summary>
    public static bool operator ==(IntercomValue left, IntercomValue right) => left.Equals(right);

    /// <summary>Whether the values have different JSON texts.</summary>
    public static bool operator !=(IntercomValue left, IntercomValue right) => !left.Equals(right);

    private JsonCursor Reader() => new(Json);
}

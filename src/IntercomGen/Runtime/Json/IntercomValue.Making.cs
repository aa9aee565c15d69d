using System;
using System.Text;
using System.Text.Json;

namespace IntercomGen.Runtime;

// Where values come from.
public readonly partial struct IntercomValue
{
    /// <summary>The value that a JSON text stands for.</summary>
    /// <param name="json">One JSON value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static IntercomValue FromJson(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json)));
        var r = new JsonCursor(utf8);
        IntercomValue value = r.Raw();
        r.End();
        return value;
    }

    /// <summary>An array.</summary>
    /// <param name="items">Its elements.</param>
    /// <returns>The value.</returns>
    public static IntercomValue Array(params IntercomValue[] items)
    {
        using JsonOut w = JsonOut.Rent();
        w.Any(items ?? throw new ArgumentNullException(nameof(items)));
        return new IntercomValue(w.ToArray());
    }

    /// <summary>An object.</summary>
    /// <param name="members">Its members, copied.</param>
    /// <returns>The value.</returns>
    public static IntercomValue Object(IntercomAttributes members) =>
        new(JsonOut.Bytes(members ?? throw new ArgumentNullException(nameof(members))));

    /// <summary>A string, or null.</summary>
    public static implicit operator IntercomValue(string? value)
    {
        if (value is null)
        {
            return default;
        }

        using JsonOut w = JsonOut.Rent();
        w.String(value);
        return new IntercomValue(w.ToArray());
    }

    /// <summary>A number.</summary>
    public static implicit operator IntercomValue(long value)
    {
        using JsonOut w = JsonOut.Rent();
        w.Int64(value);
        return new IntercomValue(w.ToArray());
    }

    /// <summary>A number.</summary>
    /// <exception cref="ArgumentException">The number is NaN or infinite, which JSON cannot say.</exception>
    public static implicit operator IntercomValue(double value)
    {
        using JsonOut w = JsonOut.Rent();
        w.Double(value);
        return new IntercomValue(w.ToArray());
    }

    /// <summary>A truth value.</summary>
    public static implicit operator IntercomValue(bool value) => new(value ? "true"u8.ToArray() : "false"u8.ToArray());

    /// <summary>A time, as unix seconds.</summary>
    public static implicit operator IntercomValue(DateTimeOffset value) => JsonTime.Seconds(JsonTime.Pack(value));

    /// <summary>A value of System.Text.Json; an undefined one becomes null.</summary>
    public static implicit operator IntercomValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.Undefined ? default : FromJson(value.GetRawText());
}

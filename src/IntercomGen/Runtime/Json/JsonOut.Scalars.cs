using System;
using System.Buffers.Text;

namespace IntercomGen.Runtime;

// Values of one token.
internal sealed partial class JsonOut
{
    public void Null() => Bytes("null"u8);

    public void Bool(bool value) => Bytes(value ? "true"u8 : "false"u8);

    public void Int64(long value)
    {
        Utf8Formatter.TryFormat(value, Room(JsonNumber.MaxLength), out int length);
        _length += length;
    }

    /// <exception cref="ArgumentException">JSON has no such number.</exception>
    public void Double(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentException("JSON has no NaN and no infinity.", nameof(value));
        }

        _length += JsonNumber.Print(value, Room(JsonNumber.MaxLength));
    }

    /// <summary>Unix seconds.</summary>
    public void Time(long packed) => Int64(JsonTime.Seconds(packed));

    /// <summary>An ISO 8601 string.</summary>
    public void IsoTime(long packed)
    {
        Span<byte> room = Room(JsonTime.MaxLength + 2);
        int length = JsonIso.Print(JsonTime.Ticks(packed), room.Slice(1));
        room[0] = room[length + 1] = (byte)'"';
        _length += length + 2;
    }

    /// <summary>The form in which the time came; unix seconds for one that was assigned.</summary>
    public void AnyTime(long packed)
    {
        if (JsonTime.IsIso(packed))
        {
            IsoTime(packed);
        }
        else
        {
            Time(packed);
        }
    }
}

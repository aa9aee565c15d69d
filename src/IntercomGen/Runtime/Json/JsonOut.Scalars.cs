using System;
using System.Buffers.Text;

namespace IntercomGen.Runtime;

// Values of one token.
internal sealed partial class JsonOut
{
    public void Null() => Bytes("null"u8);

    public void Bool(bool? value)
    {
        if (value is bool set)
        {
            Bytes(set ? "true"u8 : "false"u8);
        }
        else
        {
            Null();
        }
    }

    public void Int64(long? value)
    {
        if (value is long set)
        {
            Utf8Formatter.TryFormat(set, Room(JsonNumber.MaxLength), out int length);
            _length += length;
        }
        else
        {
            Null();
        }
    }

    /// <exception cref="ArgumentException">JSON has no such number.</exception>
    public void Double(double? value)
    {
        if (value is not double set)
        {
            Null();
            return;
        }

        if (double.IsNaN(set) || double.IsInfinity(set))
        {
            throw new ArgumentException("JSON has no NaN and no infinity.", nameof(value));
        }

        _length += JsonNumber.Print(set, Room(JsonNumber.MaxLength));
    }

    /// <summary>Unix seconds.</summary>
    public void Time(long packed)
    {
        if (packed == 0)
        {
            Null();
        }
        else
        {
            Int64(JsonTime.Seconds(packed));
        }
    }

    /// <summary>An ISO 8601 string.</summary>
    public void IsoTime(long packed)
    {
        if (packed == 0)
        {
            Null();
            return;
        }

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

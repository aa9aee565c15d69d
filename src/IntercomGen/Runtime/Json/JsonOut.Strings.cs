using System;
#if NET8_0_OR_GREATER
using System.Buffers;
#endif
using System.Text;

namespace IntercomGen.Runtime;

// Strings: only what JSON demands is escaped, everything else is UTF-8.
internal sealed partial class JsonOut
{
#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");
#endif

    public void String(string? value)
    {
        if (value is null)
        {
            Null();
            return;
        }

        Byte((byte)'"');
        int start = 0;
        while (true)
        {
            int plain = UntilEscaped(value, start);
            Transcode(value, start, plain);
            start += plain;
            if (start == value.Length)
            {
                break;
            }

            Escape(value[start++]);
        }

        Byte((byte)'"');
    }

    /// <summary>How many characters from <paramref name="start"/> on need no escape.</summary>
    private static int UntilEscaped(string value, int start)
    {
#if NET8_0_OR_GREATER
        int length = value.AsSpan(start).IndexOfAny(Escaped);
        return length < 0 ? value.Length - start : length;
#else
        int i = start;
        while (i < value.Length && value[i] is >= ' ' and not '"' and not '\\')
        {
            i++;
        }

        return i - start;
#endif
    }

    private void Transcode(string value, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        // Three bytes a character always suffice; for long texts the exact size is worth a look.
        int size = length <= 1024 ? length * 3 : Utf8Length(value, start, length);
        Room(size);
        _length += Encoding.UTF8.GetBytes(value, start, length, _buffer, _length);
    }

    private static int Utf8Length(string value, int start, int length)
    {
#if NET8_0_OR_GREATER
        return Encoding.UTF8.GetByteCount(value.AsSpan(start, length));
#else
        return checked(length * 3);
#endif
    }

    private void Escape(char c)
    {
        Span<byte> room = Room(6);
        byte letter = c switch
        {
            '"' or '\\' => (byte)c,
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            '\b' => (byte)'b',
            '\f' => (byte)'f',
            _ => 0,
        };
        room[0] = (byte)'\\';
        if (letter != 0)
        {
            room[1] = letter;
            _length += 2;
            return;
        }

        "u00"u8.CopyTo(room.Slice(1));
        room[4] = (byte)(c < 0x10 ? '0' : '1');
        room[5] = "0123456789abcdef"u8[c & 0xF];
        _length += 6;
    }
}

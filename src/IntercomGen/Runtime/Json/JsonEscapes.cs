using System;

namespace IntercomGen.Runtime;

/// <summary>The escapes of JSON strings.</summary>
internal static class JsonEscapes
{
    /// <summary>The length of the escape at the start of the text, surrogate pairs counting as one; 0 when it means nothing.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2)
        {
            return 0;
        }

        if (text[1] != (byte)'u')
        {
            return Single(text[1]) == 0 ? 0 : 2;
        }

        int unit = CodeUnit(text);
        if (unit is < 0 or (>= 0xDC00 and <= 0xDFFF))
        {
            return 0;
        }

        return unit is < 0xD800 or > 0xDFFF ? 6 : CodeUnit(text.Slice(6)) is >= 0xDC00 and <= 0xDFFF ? 12 : 0;
    }

    /// <summary>Writes checked text with its escapes undone, as UTF-8, which is never longer; how many bytes that are.</summary>
    public static int Undo(ReadOnlySpan<byte> text, Span<byte> target)
    {
        int written = 0;
        while (true)
        {
            int plain = text.IndexOf((byte)'\\');
            if (plain < 0)
            {
                text.CopyTo(target.Slice(written));
                return written + text.Length;
            }

            text.Slice(0, plain).CopyTo(target.Slice(written));
            written += plain;
            text = text.Slice(plain);
            int length = Length(text);
            if (length == 2)
            {
                target[written++] = Single(text[1]);
            }
            else
            {
                int point = CodeUnit(text);
                if (length == 12)
                {
                    point = 0x10000 + ((point - 0xD800) << 10) + (CodeUnit(text.Slice(6)) - 0xDC00);
                }

                written += Encode(point, target.Slice(written));
            }

            text = text.Slice(length);
        }
    }

    /// <summary>What a backslash and a letter mean; 0 when nothing.</summary>
    public static byte Single(byte letter) => letter switch
    {
        (byte)'"' or (byte)'\\' or (byte)'/' => letter,
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        _ => 0,
    };

    /// <summary>The code unit of the <c>\uXXXX</c> at the start of the text, -1 when there is none.</summary>
    public static int CodeUnit(ReadOnlySpan<byte> text)
    {
        if (text.Length < 6 || text[0] != (byte)'\\' || text[1] != (byte)'u')
        {
            return -1;
        }

        int high = (Digit(text[2]) << 4) | Digit(text[3]);
        int low = (Digit(text[4]) << 4) | Digit(text[5]);
        return (high | low) > 0xFF ? -1 : (high << 8) | low;
    }

    // More than any two digits make, for what is none. Unchecked, because the consumer's project may check its arithmetic.
    private static int Digit(byte b)
    {
        uint digit = unchecked((uint)(b - '0'));
        if (digit <= 9)
        {
            return (int)digit;
        }

        uint letter = unchecked((uint)((b | 0x20) - 'a'));
        return letter <= 5 ? (int)letter + 10 : 0x1000;
    }

    private static int Encode(int point, Span<byte> target)
    {
        if (point < 0x80)
        {
            target[0] = (byte)point;
            return 1;
        }

        if (point < 0x800)
        {
            target[0] = (byte)(0xC0 | (point >> 6));
            target[1] = (byte)(0x80 | (point & 0x3F));
            return 2;
        }

        if (point < 0x10000)
        {
            target[0] = (byte)(0xE0 | (point >> 12));
            target[1] = (byte)(0x80 | ((point >> 6) & 0x3F));
            target[2] = (byte)(0x80 | (point & 0x3F));
            return 3;
        }

        target[0] = (byte)(0xF0 | (point >> 18));
        target[1] = (byte)(0x80 | ((point >> 12) & 0x3F));
        target[2] = (byte)(0x80 | ((point >> 6) & 0x3F));
        target[3] = (byte)(0x80 | (point & 0x3F));
        return 4;
    }
}

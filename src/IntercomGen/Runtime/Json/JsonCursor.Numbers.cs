using System;

namespace IntercomGen.Runtime;

// Numbers and truth values, and other values where one was expected.
internal ref partial struct JsonCursor
{
    public long? Int64(IntercomModel? parent) => TryInteger(out long value) ? value : OddInt64(parent);

    public double? Double(IntercomModel? parent)
    {
        if (TryInteger(out long integer))
        {
            if (integer is > -JsonNumber.DoublePrintsDigits and < JsonNumber.DoublePrintsDigits)
            {
                return integer;
            }

            // Put back: how a large one prints as a double is to be compared with its text.
            BackOverInteger();
        }

        return OddDouble(parent);
    }

    public bool? Bool(IntercomModel? parent)
    {
        byte b = Token();
        int start = _pos;
        bool? value = null;
        switch (b)
        {
            case (byte)'t':
                Literal("true"u8);
                return true;
            case (byte)'f':
                Literal("false"u8);
                return false;
            case (byte)'n':
                Literal("null"u8);
                return null;
            case (byte)'"':
                value = bool.TryParse(Decoded(), out bool parsed) ? parsed : null;
                break;
            case (byte)'0' or (byte)'1':
                ReadOnlySpan<byte> number = Number();
                value = number.Length == 1 ? number[0] == (byte)'1' : null;
                break;
            default:
                SkipValue();
                break;
        }

        Keep(parent, _index, start);
        return value;
    }

    /// <summary>An integer that prints as it stands and has no more than 18 digits; false leaves the cursor where it was.</summary>
    private bool TryInteger(out long value)
    {
        ReadOnlySpan<byte> json = _json;
        int i = _pos;
        bool negative = (uint)i < (uint)json.Length && json[i] == (byte)'-';
        int first = negative ? ++i : i;
        value = 0;
        while ((uint)i < (uint)json.Length && i - first < 19)
        {
            int digit = json[i] - '0';
            if (digit is < 0 or > 9)
            {
                break;
            }

            value = unchecked((value * 10) + digit);
            i++;
        }

        int digits = i - first;
        if (digits is 0 or > 18 || (json[first] == (byte)'0' && (digits > 1 || negative)))
        {
            return false;
        }

        if ((uint)i < (uint)json.Length && json[i] is (byte)'.' or (byte)'e' or (byte)'E')
        {
            return false;
        }

        value = negative ? -value : value;
        _pos = i;
        return true;
    }

    private long? OddInt64(IntercomModel? parent)
    {
        byte b = Token();
        if (TryInteger(out long integer))
        {
            return integer;
        }

        int start = _pos;
        Odd found = OddNumber(b, out ReadOnlySpan<byte> number, out string? text);
        long? value = found == Odd.Number ? JsonNumber.ToInt64(number) : text is null ? null : JsonNumber.ToInt64(text);
        bool whole = found == Odd.Number && value is long read && JsonNumber.PrintsAs(read, number);
        return whole || found == Odd.Null ? value : Kept(parent, start, value);
    }

    private double? OddDouble(IntercomModel? parent)
    {
        byte b = Token();
        int start = _pos;
        Odd found = OddNumber(b, out ReadOnlySpan<byte> number, out string? text);
        double? value = found == Odd.Number ? JsonNumber.ToDouble(number) : text is null ? null : JsonNumber.ToDouble(text);
        bool whole = found == Odd.Number && value is double read && JsonNumber.PrintsAs(read, number);
        return whole || found == Odd.Null ? value : Kept(parent, start, value);
    }

    /// <summary>Moves over what stands where a number was expected.</summary>
    /// <param name="first">Its first byte.</param>
    /// <param name="number">The text of a number.</param>
    /// <param name="text">What a string says, which may be a number.</param>
    private Odd OddNumber(byte first, out ReadOnlySpan<byte> number, out string? text)
    {
        number = default;
        text = null;
        switch (first)
        {
            case (byte)'n':
                Literal("null"u8);
                return Odd.Null;
            case (byte)'"':
                text = Decoded();
                return Odd.Other;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                number = Number();
                return Odd.Number;
            default:
                SkipValue();
                return Odd.Other;
        }
    }

    // What a value lost on its way into a number is kept beside it.
    private T Kept<T>(IntercomModel? parent, int start, T value)
    {
        Keep(parent, _index, start);
        return value;
    }

    private enum Odd
    {
        Null,
        Number,
        Other,
    }

    /// <summary>Moves over a number; its text.</summary>
    private ReadOnlySpan<byte> Number()
    {
        int start = _pos;
        int i = start;
        if (i < _json.Length && _json[i] == (byte)'-')
        {
            i++;
        }

        int whole = Digits(i);
        if (whole == 0 || (whole > 1 && _json[i] == (byte)'0'))
        {
            throw ErrorAt(i, "this is no value");
        }

        i += whole;
        if (i < _json.Length && _json[i] == (byte)'.')
        {
            i += 1 + RequiredDigits(i + 1);
        }

        if (i < _json.Length && _json[i] is (byte)'e' or (byte)'E')
        {
            i++;
            if (i < _json.Length && _json[i] is (byte)'+' or (byte)'-')
            {
                i++;
            }

            i += RequiredDigits(i);
        }

        _pos = i;
        return _json.Slice(start, i - start);
    }

    private readonly int RequiredDigits(int from)
    {
        int count = Digits(from);
        return count > 0 ? count : throw ErrorAt(from, "a digit was expected");
    }

    private readonly int Digits(int from)
    {
        int i = from;
        while (i < _json.Length && _json[i] is >= (byte)'0' and <= (byte)'9')
        {
            i++;
        }

        return i - from;
    }
}

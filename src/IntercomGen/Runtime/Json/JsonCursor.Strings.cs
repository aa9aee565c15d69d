using System;

namespace IntercomGen.Runtime;

// Strings, and other values where a string was expected.
internal ref partial struct JsonCursor
{
    public string? String(IntercomModel? parent)
    {
        if (_pos < _json.Length && _json[_pos] == (byte)'"')
        {
            return Decoded();
        }

        return OddString(parent);
    }

    /// <summary>A string that is likely one of <paramref name="known"/>; such a one is not allocated again.</summary>
    public string? Known(IntercomModel? parent, JsonNames known)
    {
        int guess = -1;
        return Known(parent, known, ref guess);
    }

    /// <summary>The same for a member that often has the same value twice running.</summary>
    public string? Known(IntercomModel? parent, JsonNames known, ref int guess)
    {
        if (_pos >= _json.Length || _json[_pos] != (byte)'"')
        {
            if (Token() != (byte)'"')
            {
                return OddString(parent);
            }
        }

        ReadOnlySpan<byte> text = Text(out bool plain);
        int index = guess;
        if (!known.Is(index, text))
        {
            guess = index = known.Find(text);
        }

        return index >= 0 ? known[index] : JsonText.Decode(text, plain);
    }

    private string Decoded()
    {
        int start = _pos + 1;
        ReadOnlySpan<byte> rest = _json.Slice(start);
        int length = JsonText.PlainLength(rest);
        if ((uint)length < (uint)rest.Length)
        {
            if (rest[length] == (byte)'"')
            {
                _pos = start + length + 1;
                return JsonText.FromAscii(rest.Slice(0, length));
            }

            // HTML comes with its brackets escaped: by far the most strings that are not plain.
            if (rest[length] == (byte)'\\' && JsonUnescaping.TryDecode(rest, length, out string? value, out int end))
            {
                _pos = start + end + 1;
                return value;
            }
        }

        length = CheckedLength(rest, start, length);
        _pos = start + length + 1;
        return JsonText.Decode(rest.Slice(0, length), plain: false);
    }

    private string? OddString(IntercomModel? parent)
    {
        byte b = Token();
        int start = _pos;
        switch (b)
        {
            case (byte)'"':
                return Decoded();
            case (byte)'n':
                Literal("null"u8);
                return null;
            case (byte)'{':
            case (byte)'[':
                KeepValue(parent);
                return null;
            default:
                KeepValue(parent);
                return JsonText.Decode(_json.Slice(start, _pos - start), plain: true);
        }
    }

    /// <summary>Moves over the string at the cursor; the bytes between its quotes, and whether they are ASCII without escapes.</summary>
    private ReadOnlySpan<byte> Text(out bool plain)
    {
        int start = _pos + 1;
        ReadOnlySpan<byte> rest = _json.Slice(start);
        int length = JsonText.PlainLength(rest);
        plain = (uint)length < (uint)rest.Length && rest[length] == (byte)'"';
        if (!plain)
        {
            length = CheckedLength(rest, start, length);
        }

        _pos = start + length + 1;
        return rest.Slice(0, length);
    }

    private readonly int CheckedLength(ReadOnlySpan<byte> rest, int start, int from)
    {
        int i = from;
        while (true)
        {
            int step = JsonText.UntilSpecial(rest.Slice(i));
            if (step < 0)
            {
                throw ErrorAt(_json.Length, "the text ends within a string");
            }

            i += step;
            if (rest[i] == (byte)'"')
            {
                break;
            }

            int escape = rest[i] == (byte)'\\' ? JsonEscapes.Length(rest.Slice(i)) : 0;
            if (escape == 0)
            {
                throw ErrorAt(start + i, "a string holds a control character or an escape that means nothing");
            }

            i += escape;
        }

        if (!JsonText.IsUtf8(rest.Slice(0, i)))
        {
            throw ErrorAt(start, "a string is not UTF-8");
        }

        return i;
    }
}

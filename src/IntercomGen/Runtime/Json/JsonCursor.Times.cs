using System;

namespace IntercomGen.Runtime;

// Times, packed into eight bytes.
internal ref partial struct JsonCursor
{
    /// <summary>Unix seconds.</summary>
    public long Time(IntercomModel? parent)
    {
        if (TryInteger(out long seconds))
        {
            long packed = JsonTime.FromSeconds(seconds);
            if (packed != 0)
            {
                return packed;
            }

            BackOverInteger();
        }

        return OddTime(parent, JsonTime.Forms.Unix);
    }

    /// <summary>An ISO 8601 string.</summary>
    public long IsoTime(IntercomModel? parent) => OddTime(parent, JsonTime.Forms.Iso);

    /// <summary>Unix seconds or an ISO 8601 string, written back in the form that came.</summary>
    public long AnyTime(IntercomModel? parent) => OddTime(parent, JsonTime.Forms.Unix | JsonTime.Forms.Iso);

    private long OddTime(IntercomModel? parent, JsonTime.Forms expected)
    {
        byte b = Token();
        int start = _pos;
        long packed = 0;
        switch (b)
        {
            case (byte)'n':
                Literal("null"u8);
                return 0;
            case (byte)'"':
                ReadOnlySpan<byte> text = Text(out bool plain);
                packed = plain ? JsonTime.FromText(text) : 0;
                if ((expected & JsonTime.Forms.Iso) != 0 && JsonTime.PrintsAsIso(packed, text))
                {
                    return JsonTime.AsIso(packed);
                }

                break;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                if (TryInteger(out long number))
                {
                    packed = JsonTime.FromSeconds(number);
                    if (packed != 0 && (expected & JsonTime.Forms.Unix) != 0)
                    {
                        return packed;
                    }

                    packed = packed == 0 ? JsonTime.FromMilliseconds(number) : packed;
                }
                else
                {
                    packed = JsonTime.FromSeconds(JsonNumber.ToDouble(Number()));
                }

                break;
            default:
                SkipValue();
                break;
        }

        Keep(parent, _index, start);
        return packed;
    }

    /// <summary>Returns to the start of the integer that was just read.</summary>
    private void BackOverInteger()
    {
        while (_pos > 0 && _json[_pos - 1] is (>= (byte)'0' and <= (byte)'9') or (byte)'-')
        {
            _pos--;
        }
    }
}

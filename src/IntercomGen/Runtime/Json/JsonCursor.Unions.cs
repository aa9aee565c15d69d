using System;

namespace IntercomGen.Runtime;

// Which case of a union a value is. The cursor stays where it is, except for null.
internal ref partial struct JsonCursor
{
    /// <summary>The number of the case that the value at the cursor is; 0 for none of them, -1 for null, which is moved over.</summary>
    public int Choose(JsonCases cases)
    {
        if (Token() == (byte)'n')
        {
            Literal("null"u8);
            return -1;
        }

        JsonCursor ahead = this;
        int position = ahead._json[_pos] == (byte)'[' ? ahead.ChooseArray(cases) : ahead.ChooseByKind(cases, inArray: false);
        return position < 0 ? 0 : cases.Number(position);
    }

    private int ChooseArray(JsonCases cases)
    {
        Deeper();
        if (!MoreItems(first: true))
        {
            return First(cases.Arrays());
        }

        int position = ChooseByKind(cases, inArray: true);
        return position >= 0 ? position : First(cases.OfKind('[', inArray: true));
    }

    private int ChooseByKind(JsonCases cases, bool inArray)
    {
        switch (_json[_pos])
        {
            case (byte)'"':
                ulong strings = cases.OfKind('s', inArray);
                ReadOnlySpan<byte> text = Text(out bool plain);
                return First(cases.WithValue(strings, plain ? text : JsonText.Unescape(text)));
            case (byte)'{':
                return ChooseObject(cases, cases.OfKind('o', inArray));
            case (byte)'t' or (byte)'f':
                return First(cases.OfKind('b', inArray));
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                ReadOnlySpan<byte> number = Number();
                bool integer = number.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 && JsonNumber.ToInt64(number) is not null;
                int position = integer ? First(cases.OfKind('i', inArray)) : -1;
                return position >= 0 ? position : First(cases.OfKind('n', inArray));
            default:
                return -1;
        }
    }

    private int ChooseObject(JsonCases cases, ulong candidates)
    {
        if (JsonBits.HasAtMostOne(candidates) && cases.TakeAnyTag(candidates))
        {
            return First(candidates);
        }

        Deeper();
        bool unknown = false, tagged = false;
        ulong all = candidates;
        Span<ulong> seen = stackalloc ulong[(cases.Names.Count + 63) / 64];
        for (bool first = true; MoreMembers(first); first = false)
        {
            int name = Name(cases.Names);
            if (name >= 0 && name == cases.TagIndex)
            {
                // Of two tags the second counts, as of all members: the first is not written back.
                tagged = Token() == (byte)'"';
                candidates = tagged ? WithTag(cases, all) : all;
            }

            if (!tagged || name != cases.TagIndex)
            {
                SkipValue();
            }

            if (name < 0)
            {
                unknown = true;
            }
            else
            {
                seen[name >> 6] |= 1UL << (name & 63);
            }
        }

        return JsonBits.HasAtMostOne(candidates) ? First(candidates) : cases.Best(candidates, seen, unknown && !tagged);
    }

    private ulong WithTag(JsonCases cases, ulong candidates)
    {
        ReadOnlySpan<byte> text = Text(out bool plain);
        return cases.WithValue(candidates, plain ? text : JsonText.Unescape(text));
    }

    private static int First(ulong candidates) => candidates == 0 ? -1 : JsonBits.Lowest(candidates);
}

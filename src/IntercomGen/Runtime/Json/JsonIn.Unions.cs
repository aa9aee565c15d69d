using System;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

// Which case of a union a value is. The cursor stays where it is, except for null.
internal ref partial struct JsonIn
{
    /// <summary>The number of the case that the value at the cursor is; 0 for none of them, -1 for null, which is moved over.</summary>
    public int Choose(JsonCases cases)
    {
        if (Token() == (byte)'n')
        {
            Literal("null"u8);
            return -1;
        }

        JsonIn ahead = this;
        int position = ahead._json[_pos] == (byte)'[' ? ahead.ChooseArray(cases) : ahead.ChooseByKind(cases, "");
        return position < 0 ? 0 : cases.Number(position);
    }

    private int ChooseArray(JsonCases cases)
    {
        ulong any = cases.OfKind("[");
        Deeper();
        if (MoreItems(first: true))
        {
            int position = ChooseByKind(cases, "[");
            return position >= 0 ? position : First(any);
        }

        foreach (string kind in new[] { "[o", "[s", "[i", "[n", "[b" })
        {
            any |= cases.OfKind(kind);
        }

        return First(any);
    }

    private int ChooseByKind(JsonCases cases, string prefix)
    {
        switch (_json[_pos])
        {
            case (byte)'"':
                ulong strings = cases.OfKind(prefix + "s");
                ReadOnlySpan<byte> text = Text(out bool plain);
                return First(cases.WithValue(strings, plain ? text : JsonText.Unescape(text)));
            case (byte)'{':
                return ChooseObject(cases, cases.OfKind(prefix + "o"));
            case (byte)'t' or (byte)'f':
                return First(cases.OfKind(prefix + "b"));
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                bool integer = JsonNumber.ToInt64(Number()) is not null;
                int position = integer ? First(cases.OfKind(prefix + "i")) : -1;
                return position >= 0 ? position : First(cases.OfKind(prefix + "n"));
            default:
                return -1;
        }
    }

    private int ChooseObject(JsonCases cases, ulong candidates)
    {
        if (candidates == 0)
        {
            return -1;
        }

        Deeper();
        bool unknown = false, tagged = false;
        var seen = new List<int>();
        for (bool first = true; MoreMembers(first); first = false)
        {
            int name = Name(cases.Names);
            if (name >= 0 && name == cases.TagIndex && Token() == (byte)'"')
            {
                ReadOnlySpan<byte> text = Text(out bool plain);
                candidates = cases.WithValue(candidates, plain ? text : JsonText.Unescape(text));
                if ((candidates & (candidates - 1)) == 0)
                {
                    return First(candidates);
                }

                tagged = true;
            }
            else
            {
                SkipValue();
            }

            if (name < 0)
            {
                unknown = true;
            }
            else if (!seen.Contains(name))
            {
                seen.Add(name);
            }
        }

        return (candidates & (candidates - 1)) == 0 ? First(candidates) : cases.Best(candidates, seen, unknown && !tagged);
    }

    private static int First(ulong candidates) => candidates == 0 ? -1 : JsonBits.Lowest(candidates);
}

using System;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace IntercomGen.Runtime;

// Objects that a model stands for.
internal ref partial struct JsonCursor
{
    /// <summary>Enters an object. False for null, and for any other value, which is kept beside <paramref name="parent"/>.</summary>
    public bool Begin(IntercomModel? parent)
    {
        if (_pos < _json.Length && _json[_pos] == (byte)'{' && _depth < MaxDepth)
        {
            _pos++;
            _depth++;
            return true;
        }

        return BeginAfterSpace(parent);
    }

    /// <summary>Reads a model; null for null, and for any other value, which is kept beside <paramref name="parent"/>.</summary>
    public T? Model<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(IntercomModel? parent)
        where T : IntercomModel =>
        (T?)Model(parent, JsonModel<T>.Type);

    // Not generic: code that is shared by all models asks for their type again at every step.
    public IntercomModel? Model(IntercomModel? parent, JsonModel type)
    {
        if (!Begin(parent))
        {
            return null;
        }

        IntercomModel model = type.Make(out JsonTable table);
        Members(model, table);
        return model;
    }

    /// <summary>
    /// Moves to the next member that <paramref name="names"/> has and returns its index; -1 at the end. Others are kept in <paramref name="model"/>.
    /// </summary>
    private int Next(JsonNames names, IntercomModel model, int previous)
    {
        int guess = names.After(previous);
        if (guess >= 0)
        {
            ReadOnlySpan<byte> member = names.Member(guess);
            if (previous < 0)
            {
                member = member.Slice(1);
            }

            if (Follows(member))
            {
                _pos += member.Length;
                _index = guess;
                return guess;
            }
        }

        return LookUp(names, model, previous);
    }

    // Most members have 8 to 16 bytes: two comparisons of eight, which may overlap, instead of a call.
    private readonly bool Follows(ReadOnlySpan<byte> member)
    {
        ReadOnlySpan<byte> rest = _json.Slice(_pos);
        int tail = member.Length - 8;
        if (tail is < 0 or > 8 || rest.Length < member.Length)
        {
            return rest.StartsWith(member);
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(rest) == BinaryPrimitives.ReadUInt64LittleEndian(member)
            && BinaryPrimitives.ReadUInt64LittleEndian(rest.Slice(tail)) == BinaryPrimitives.ReadUInt64LittleEndian(member.Slice(tail));
    }

    private bool BeginAfterSpace(IntercomModel? parent) => Opens(Token(), (byte)'{', parent);

    // Null is nothing to go into; something else is kept.
    private bool Opens(byte first, byte opening, IntercomModel? parent)
    {
        if (first == opening)
        {
            Deeper();
            return true;
        }

        if (first == (byte)'n')
        {
            Literal("null"u8);
        }
        else
        {
            KeepValue(parent);
        }

        return false;
    }

    private int LookUp(JsonNames names, IntercomModel model, int previous)
    {
        // Unknown members are copied as they stand, a whole run of neighbours at once.
        int runStart = -1, runEnd = -1;
        int index = -1;
        bool first = previous < 0;
        while (MoreMembers(first))
        {
            int start = _pos;
            index = Name(names);
            if (index >= 0)
            {
                break;
            }

            SkipValue();
            runStart = runStart < 0 ? start : runStart;
            runEnd = _pos;
            first = false;
        }

        if (runStart >= 0)
        {
            model.KeepUnknown(_json.Slice(runStart, runEnd - runStart));
        }

        if (index >= 0)
        {
            names.Learn(previous, index);
            _index = index;
        }

        return index;
    }

    /// <summary>Moves to the quote of the next name; false, and out of the object, at its end.</summary>
    private bool MoreMembers(bool first)
    {
        byte b = Token();
        if (b == (byte)'}')
        {
            _pos++;
            _depth--;
            return false;
        }

        if (!first)
        {
            if (b != (byte)',')
            {
                throw Error("a comma or the end of the object was expected");
            }

            _pos++;
            b = Token();
        }

        if (b != (byte)'"')
        {
            throw Error("a member name was expected");
        }

        return true;
    }

    /// <summary>Moves over a name and its colon; the index of the name, or -1.</summary>
    private int Name(JsonNames names)
    {
        ReadOnlySpan<byte> text = Text(out bool plain);
        int index = plain || text.IndexOf((byte)'\\') < 0 ? names.Find(text) : names.Find(JsonText.Unescape(text));
        Colon();
        return index;
    }

    private void Colon()
    {
        if (Token() != (byte)':')
        {
            throw Error("a colon was expected after the member name");
        }

        _pos++;
    }
}

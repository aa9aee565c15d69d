namespace IntercomGen.Runtime;

// Values without a type of their own: they stay JSON.
internal ref partial struct JsonCursor
{
    /// <summary>Any value; null for null.</summary>
    public IntercomValue? Value(IntercomModel? parent)
    {
        _ = parent;
        if (Token() != (byte)'n')
        {
            return Raw();
        }

        Literal("null"u8);
        return null;
    }

    /// <summary>Any value, null included.</summary>
    public IntercomValue Raw() => new(RawCopy());

    public IntercomAttributes? Attributes(IntercomModel? parent)
    {
        byte b = Token();
        int start = _pos;
        if (b == (byte)'n')
        {
            Literal("null"u8);
            return null;
        }

        SkipValue();
        if (b != (byte)'{')
        {
            Keep(parent, _index, start);
            return null;
        }

        var attributes = new IntercomAttributes();
        attributes.KeepRaw(JsonText.TrimSpace(_json.Slice(start + 1, _pos - start - 2)));
        return attributes;
    }

    public IntercomMap<T>? Map<T>(IntercomModel? parent, JsonRead<T> read) where T : class
    {
        if (!Begin(parent))
        {
            return null;
        }

        var map = new IntercomMap<T>();
        bool outer = _misfit;
        for (bool first = true; MoreMembers(first); first = false)
        {
            string name = MemberName();
            Token();
            int start = _pos;
            _misfit = false;
            T? value = read(ref this, null);
            map.Put(name, value, _misfit ? _json.Slice(start, _pos - start).ToArray() : null);
        }

        _misfit = outer;
        return map;
    }

    /// <summary>Reads the members of an object, one call after the other, as slices of the text; false at the end of the text.</summary>
    public bool NextMember(bool first, out string name, out int start, out int length)
    {
        SkipSpace();
        if (_pos == _json.Length)
        {
            (name, start, length) = ("", 0, 0);
            return false;
        }

        if (!first)
        {
            _pos++;
        }

        Token();
        name = MemberName();
        Token();
        start = _pos;
        SkipValue();
        length = _pos - start;
        return true;
    }

    /// <summary>Reads the elements of an array, one call after the other, as slices of the text; false at the end of the array.</summary>
    public bool NextItem(bool first, out int start, out int length)
    {
        if (first)
        {
            Token();
            Deeper();
        }

        start = length = 0;
        if (!MoreItems(first))
        {
            return false;
        }

        start = _pos;
        SkipValue();
        length = _pos - start;
        return true;
    }

    /// <summary>A checked copy of one value.</summary>
    private byte[] RawCopy()
    {
        Token();
        int start = _pos;
        SkipValue();
        return _json.Slice(start, _pos - start).ToArray();
    }

    private string MemberName()
    {
        string name = Decoded();
        Colon();
        return name;
    }
}

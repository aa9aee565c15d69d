namespace IntercomGen.Runtime;

// Values that are moved over: checked, not read.
internal ref partial struct JsonCursor
{
    /// <summary>Moves over one value. No recursion: the depth that is left decides how far a text can go.</summary>
    private void SkipValue()
    {
        int outer = _depth;
        ulong objects = 0;
        while (true)
        {
            switch (Token())
            {
                case (byte)'{':
                    Deeper();
                    objects = (objects << 1) | 1;
                    if (MoreMembers(first: true))
                    {
                        SkipName();
                        continue;
                    }

                    objects >>= 1;
                    break;
                case (byte)'[':
                    Deeper();
                    if (MoreItems(first: true))
                    {
                        objects <<= 1;
                        continue;
                    }

                    break;
                default:
                    SkipScalar();
                    break;
            }

            if (!Another(outer, ref objects))
            {
                return;
            }
        }
    }

    /// <summary>After a value: closes what ends here; whether another value follows.</summary>
    private bool Another(int outer, ref ulong objects)
    {
        while (_depth > outer)
        {
            if ((objects & 1) != 0)
            {
                if (MoreMembers(first: false))
                {
                    SkipName();
                    return true;
                }
            }
            else if (MoreItems(first: false))
            {
                return true;
            }

            objects >>= 1;
        }

        return false;
    }

    private void SkipName()
    {
        Text(out _);
        Colon();
    }

    private void SkipScalar()
    {
        switch (_json[_pos])
        {
            case (byte)'"':
                Text(out _);
                break;
            case (byte)'t':
                Literal("true"u8);
                break;
            case (byte)'f':
                Literal("false"u8);
                break;
            case (byte)'n':
                Literal("null"u8);
                break;
            default:
                Number();
                break;
        }
    }
}

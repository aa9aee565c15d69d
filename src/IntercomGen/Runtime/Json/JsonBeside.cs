using System;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

/// <summary>What few models have: members beyond the 64th, JSON that a property could not hold, and additional members beside these.</summary>
internal sealed class JsonBeside
{
    private ulong[] _set = Array.Empty<ulong>();
    private List<KeyValuePair<int, byte[]>>? _kept;

    /// <summary>The members that the description does not know.</summary>
    public IntercomAttributes? Additional { get; set; }

    /// <summary>Marks a member from index 64 on.</summary>
    public void Mark(int index)
    {
        int word = (index >> 6) - 1;
        if (word >= _set.Length)
        {
            Array.Resize(ref _set, word + 1);
        }

        _set[word] |= 1UL << (index & 63);
    }

    /// <summary>The next marked member from an index of at least 64 on, or -1.</summary>
    public int NextSet(int from)
    {
        int bit = from & 63;
        for (int word = (from >> 6) - 1; word < _set.Length; word++)
        {
            ulong rest = _set[word] & (ulong.MaxValue << bit);
            if (rest != 0)
            {
                return ((word + 1) << 6) + JsonBits.Lowest(rest);
            }

            bit = 0;
        }

        return -1;
    }

    public void Keep(int index, byte[] json)
    {
        Drop(index);
        _kept ??= new List<KeyValuePair<int, byte[]>>(1);
        _kept.Add(new KeyValuePair<int, byte[]>(index, json));
    }

    public void Drop(int index) => _kept?.RemoveAll(kept => kept.Key == index);

    public byte[]? Kept(int index)
    {
        if (_kept is not null)
        {
            foreach (KeyValuePair<int, byte[]> kept in _kept)
            {
                if (kept.Key == index)
                {
                    return kept.Value;
                }
            }
        }

        return null;
    }
}

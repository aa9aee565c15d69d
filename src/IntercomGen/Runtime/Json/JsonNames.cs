using System;
using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>The names of a model's members, or the known values of an enumeration, ready to be compared and written as UTF-8.</summary>
/// <remarks>
/// The table remembers which name followed which, since answers repeat their order. That memory is a hint: readers compare the bytes
/// whatever it says, so plain stores from several threads are enough.
/// </remarks>
internal sealed class JsonNames
{
    private readonly string[] _names;
    private readonly byte[][] _utf8;
    private readonly byte[][] _members;
    private readonly short[] _slots;
    private readonly short[] _follow;

    /// <summary>Takes names separated by commas, or by a control character that then stands before the first, too.</summary>
    public JsonNames(string names) : this(Split(names))
    {
    }

    public JsonNames(params string[] names)
    {
        _names = names;
        _utf8 = new byte[names.Length][];
        _members = new byte[names.Length][];
        _slots = new short[SlotsFor(names.Length)];
        _follow = new short[names.Length + 1];
        for (int i = 0; i < names.Length; i++)
        {
            _utf8[i] = Encoding.UTF8.GetBytes(names[i]);
            _members[i] = Encoding.UTF8.GetBytes(",\"" + Escaped(names[i]) + "\":");
            _follow[i] = (short)i;
            Enter(i);
        }

        _follow[names.Length] = -1;
    }

    public int Count => _names.Length;

    public string this[int index] => _names[index];

    /// <summary>The bytes <c>,"name":</c>.</summary>
    public ReadOnlySpan<byte> Member(int index) => _members[index];

    /// <summary>The member that followed <paramref name="previous"/> (-1: the start of the object) the last time; -1 when none did.</summary>
    public int After(int previous) => _follow[previous + 1];

    public void Learn(int previous, int next) => _follow[previous + 1] = (short)next;

    public int IndexOf(string name) => Array.IndexOf(_names, name);

    public bool Is(int index, ReadOnlySpan<byte> utf8) => index >= 0 && index < _utf8.Length && utf8.SequenceEqual(_utf8[index]);

    public int Find(ReadOnlySpan<byte> utf8)
    {
        int mask = _slots.Length - 1;
        for (int slot = Slot(utf8, mask); _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int index = _slots[slot] - 1;
            if (utf8.SequenceEqual(_utf8[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private static string[] Split(string names) =>
        names.Length == 0 ? Array.Empty<string>() : names[0] < ' ' ? names.Substring(1).Split(names[0]) : names.Split(',');

    private void Enter(int index)
    {
        if (Find(_utf8[index]) >= 0)
        {
            return;
        }

        int mask = _slots.Length - 1;
        int slot = Slot(_utf8[index], mask);
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _slots[slot] = (short)(index + 1);
    }

    // System.Text.Json's encoder is a large thing to start for names that hardly ever need it.
    private static string Escaped(string name)
    {
        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.'))
            {
                return JsonEncodedText.Encode(name).ToString();
            }
        }

        return name;
    }

    private static int SlotsFor(int count)
    {
        int slots = 4;
        while (slots < count * 2)
        {
            slots *= 2;
        }

        return slots;
    }

    private static int Slot(ReadOnlySpan<byte> utf8, int mask)
    {
        unchecked
        {
            ulong head = 0, tail = 0;
            if (utf8.Length >= 8)
            {
                head = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
                tail = BinaryPrimitives.ReadUInt64LittleEndian(utf8.Slice(utf8.Length - 8));
            }
            else
            {
                for (int i = 0; i < utf8.Length; i++) // C# 12 cannot enumerate a span of .NET 10
                {
                    head = (head << 8) | utf8[i];
                }
            }

            ulong hash = (head ^ (tail * 31) ^ (ulong)utf8.Length) * 0x9E3779B97F4A7C15UL;
            return (int)(hash >> 40) & mask;
        }
    }
}

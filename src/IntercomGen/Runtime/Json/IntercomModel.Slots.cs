using System;
using System.Diagnostics;

namespace IntercomGen.Runtime;

/// <content>
/// What it holds, by the numbers of its members. Fields would need code of every property's own to be read and written; clients have thousands of properties.
/// </content>
public abstract partial class IntercomModel
{
    // Null while nothing is set: models are made to be filled by the reader, which brings the slots.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private JsonSlot[]? _slots;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private bool HasMore => _slots is not null && JsonMore.Is(_slots[_slots.Length - 1].Value);

    /// <summary>
    /// Takes back what the constructor assigned, such as the one value that a member can have: what is read must not have it when the answer does not.
    /// </summary>
    internal void MakeBlank(JsonTable table) => _slots = table.NewSlots();

    /// <summary>The slot of a member, with nothing in it.</summary>
    internal ref JsonSlot EmptySlot(int member)
    {
        JsonSlot[]? slots = _slots;
        if (slots is null || member >= slots.Length || slots[member].Value is not null)
        {
            slots = MakeRoom(member);
        }

        return ref slots[member];
    }

    private object? Held(int member)
    {
        JsonSlot[]? slots = _slots;
        return slots is not null && member >= 0 && member < slots.Length ? slots[member].Value : null;
    }

    private JsonSlot[] MakeRoom(int member)
    {
        bool hasMore = HasMore;
        int last = _slots is null ? -1 : _slots.Length - 1;
        JsonSlot[] slots = member > last || (hasMore && member == last) ? Grow(member + (hasMore ? 2 : 1)) : _slots!;
        if (hasMore && slots.Length > last + 1)
        {
            (slots[slots.Length - 1], slots[last]) = (slots[last], default);
        }

        slots[member].Value = null;
        return slots;
    }

    private JsonSlot[] Grow(int length)
    {
        JsonTable table = Table();
        table.Saw(length);
        Array.Resize(ref _slots, Math.Max(length, table.Width));
        return _slots!;
    }

    private IntercomAttributes? Additional(bool make) => More(make)?.Members;

    private JsonMore? More(bool make)
    {
        object? last = HasMore ? _slots![_slots.Length - 1].Value : null;
        if (last is JsonMore more)
        {
            return more;
        }

        if (last is null && !make)
        {
            return null;
        }

        more = new JsonMore(new IntercomAttributes());
        if (last is byte[] raw)
        {
            more.Members.KeepRaw(raw);
        }

        PutLast(more);
        return more;
    }

    // Read when they are asked for, and once: a second list of the same items would lose what was changed in the first.
    private object? FindItems(int member)
    {
        JsonMore more = More(make: false)!;
        return more.Items ??= MovedItems.Find(more.Members, Table().Kind(member));
    }

    // The additional members have the last slot.
    private void PutLast(object more)
    {
        JsonSlot[] slots = _slots is null || (_slots[_slots.Length - 1].Value is not null && !HasMore) ? Grow((_slots?.Length ?? 0) + 1) : _slots;
        slots[slots.Length - 1].Value = more;
    }
}

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
    private bool HasMore => HoldsMore(_slots);

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

    // Asked of slots that were taken from the field once: who only asks for additional members may put longer ones there, while others read.
    private static bool HoldsMore(JsonSlot[]? slots) => slots is not null && JsonMore.Is(slots[slots.Length - 1].Value);

    private object? Held(int member)
    {
        JsonSlot[]? slots = _slots;
        return slots is not null && member >= 0 && member < slots.Length ? slots[member].Value : null;
    }

    private JsonSlot[] MakeRoom(int member)
    {
        bool hasMore = HasMore;
        int last = _slots is null ? -1 : _slots.Length - 1;
        JsonSlot[] slots = member > last || (hasMore && member == last) ? Longer(_slots, member + (hasMore ? 2 : 1)) : _slots!;
        if (hasMore && slots.Length > last + 1)
        {
            (slots[slots.Length - 1], slots[last]) = (slots[last], default);
        }

        slots[member].Value = null;
        return _slots = slots;
    }

    private JsonSlot[] Longer(JsonSlot[]? slots, int length)
    {
        JsonTable table = Table();
        table.Saw(length);
        Array.Resize(ref slots, Math.Max(length, table.Width));
        return slots!;
    }

    private IntercomAttributes? Additional(bool make) => More(make)?.Members;

    private JsonMore? More(bool make)
    {
        JsonSlot[]? slots = _slots;
        object? last = HoldsMore(slots) ? slots![slots.Length - 1].Value : null;
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

    // The additional members have the last slot. Others may be reading: longer slots are put in place when they are complete.
    private void PutLast(object more)
    {
        JsonSlot[]? slots = _slots;
        bool isFull = slots is null || (slots[slots.Length - 1].Value is not null && !HoldsMore(slots));
        slots = isFull ? Longer(slots, (slots?.Length ?? 0) + 1) : slots!;
        slots[slots.Length - 1].Value = more;
        _slots = slots;
    }
}

using System;
using System.Diagnostics;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>An object of the API. It remembers which of its properties were assigned or received: these alone are sent.</summary>
/// <remarks>A property that was never assigned is not sent; one that was assigned null is sent as null.</remarks>
public abstract class IntercomModel : IJsonWritable
{
    // By the numbers of the members. Fields would need code of every property's own to be read and written.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private JsonSlot[] _slots = Array.Empty<JsonSlot>();

    private protected IntercomModel()
    {
    }

    /// <summary>The members that the API description does not know. They can be changed and are sent with the others.</summary>
    public IntercomAttributes AdditionalProperties => Additional(make: true)!;

    /// <summary>Its members, in the order of their numbers.</summary>
    internal abstract JsonTable Table();

    /// <summary>The JSON that was received for a property that could not hold it, or could hold only part of it.</summary>
    /// <remarks>It is sent back as it came until the property is assigned.</remarks>
    /// <param name="name">The name of the member in JSON, such as <c>created_at</c>.</param>
    /// <returns>The JSON, or null when the property holds all that was received.</returns>
    public JsonElement? GetKeptJson(string name) => Held(Table().Names.IndexOf(name)) is JsonKept kept ? new IntercomValue(kept.Json).ToJsonElement() : null;

    /// <summary>Whether a member was assigned or received, be it as null.</summary>
    /// <param name="name">The name of the member in JSON, such as <c>created_at</c>.</param>
    /// <returns>True when the member will be sent.</returns>
    public bool IsSet(string name) => Writes(name) || Additional(make: false)?.ContainsKey(name) == true;

    /// <summary>The object as JSON.</summary>
    /// <returns>Compact JSON text.</returns>
    public sealed override string ToString() => JsonOut.Text(this);

    void IJsonWritable.Write(JsonOut w) => Write(w);

    /// <summary>Writes every member that is set, then the additional ones.</summary>
    internal void Write(JsonOut w)
    {
        JsonTable table = Table();
        w.Begin();
        JsonSlot[] slots = _slots;
        for (int member = 0; member < slots.Length; member++)
        {
            object? value = slots[member].Value;
            if (JsonMore.Is(value))
            {
                JsonMore.Write(value, w, this);
            }
            else if (value is not null)
            {
                w.Member(table, member, value);
            }
        }

        w.Close((byte)'}');
    }

    /// <summary>Whether one of the properties has the name and was assigned or received.</summary>
    internal bool Writes(string name) => Held(Table().Names.IndexOf(name)) is object held && !JsonMore.Is(held);

    /// <summary>Takes back what the constructor assigned, such as the one value that a member can have: what is read must not have it when the answer does not.</summary>
    internal void MakeBlank(JsonTable table) => _slots = table.NewSlots();

    /// <summary>The slot of a member, with nothing in it.</summary>
    internal ref JsonSlot EmptySlot(int member)
    {
        if (member >= _slots.Length || _slots[member].Value is not null)
        {
            MakeRoom(member);
        }

        return ref _slots[member];
    }

    internal void Keep(int member, byte[] json) => EmptySlot(member).Value = new JsonKept(json);

    /// <summary>Adds members that <see cref="Table"/> does not have, separated by commas as they came.</summary>
    internal void KeepUnknown(ReadOnlySpan<byte> members)
    {
        if (HasMore)
        {
            AdditionalProperties.KeepRaw(members);
        }
        else
        {
            Last(members.ToArray());
        }
    }

    private protected string? GetText(int member) => Value(member) as string;

    private protected T? GetEnum<T>(int member) where T : struct, IIntercomEnum<T> => JsonEnum.Get<T>(Value(member) as string);

    private protected bool? GetBool(int member) => Value(member) as bool?;

    private protected long? GetInt64(int member) => Value(member) as long?;

    private protected double? GetDouble(int member) => Value(member) as double?;

    private protected DateTimeOffset? GetTime(int member) => Value(member) is long packed ? JsonTime.Get(packed) : null;

    private protected IntercomValue? GetValue(int member) => Value(member) as IntercomValue?;

    private protected T? Get<T>(int member) where T : class => Value(member) as T;

    /// <summary>Assigns a member; null is sent as null.</summary>
    private protected void Set(int member, object? value) => EmptySlot(member).Value = value ?? JsonSlot.Null;

    private protected void SetTime(int member, DateTimeOffset? value) => Set(member, value is DateTimeOffset time ? JsonTime.Pack(time) : null);

    private object? Held(int member) => member >= 0 && member < _slots.Length ? _slots[member].Value : null;

    private object? Value(int member)
    {
        object? held = Held(member);
        return held is JsonKept kept ? kept.Value : held;
    }

    private bool HasMore => JsonMore.Is(Held(_slots.Length - 1));

    private void MakeRoom(int member)
    {
        bool hasMore = HasMore;
        int last = _slots.Length - 1;
        if (member > last || (hasMore && member == last))
        {
            Grow(member + (hasMore ? 2 : 1));
            if (hasMore)
            {
                (_slots[_slots.Length - 1], _slots[last]) = (_slots[last], default);
            }
        }

        _slots[member].Value = null;
    }

    private void Grow(int length)
    {
        JsonTable table = Table();
        table.Saw(length);
        Array.Resize(ref _slots, Math.Max(length, table.Width));
    }

    private IntercomAttributes? Additional(bool make)
    {
        object? more = HasMore ? _slots[_slots.Length - 1].Value : null;
        if (more is JsonMore { Members: var members })
        {
            return members;
        }

        if (more is null && !make)
        {
            return null;
        }

        members = new IntercomAttributes();
        if (more is byte[] raw)
        {
            members.KeepRaw(raw);
        }

        Last(new JsonMore(members));
        return members;
    }

    private void Last(object more)
    {
        if (_slots.Length == 0 || (_slots[_slots.Length - 1].Value is not null && !HasMore))
        {
            Grow(_slots.Length + 1);
        }

        _slots[_slots.Length - 1].Value = more;
    }
}

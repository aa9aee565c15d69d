using System;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>An object of the API. It remembers which of its properties were assigned or received: these alone are sent.</summary>
/// <remarks>A property that was never assigned is not sent; one that was assigned null is sent as null.</remarks>
public abstract partial class IntercomModel : IJsonWritable
{
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
        JsonSlot[] slots = _slots ?? Array.Empty<JsonSlot>();
        bool hasMore = slots.Length > 0 && HoldsMore(slots);
        int count = hasMore ? slots.Length - 1 : slots.Length;
        w.Begin();
        for (int member = 0; member < count; member++)
        {
            if (slots[member].Value is object value)
            {
                w.Member(table, member, value);
            }
        }

        if (hasMore)
        {
            JsonMore.Write(slots[count].Value, w, this);
        }

        w.Close((byte)'}');
    }

    /// <summary>Whether one of the properties has the name and was assigned or received.</summary>
    internal bool Writes(string name) => Held(Table().Names.IndexOf(name)) is object held && !JsonMore.Is(held);

    /// <summary>Keeps JSON that a member cannot hold.</summary>
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
            PutLast(members.ToArray());
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

    /// <summary>The items of a page, also where they came under a name that the description does not give them.</summary>
    private protected T? GetItems<T>(int member) where T : class =>
        Get<T>(member) ?? (HasMore ? FindItems(member) as T : null);

    /// <summary>Assigns a member; null is sent as null.</summary>
    private protected void Set(int member, object? value) => EmptySlot(member).Value = value ?? JsonSlot.Null;

    private protected void SetTime(int member, DateTimeOffset? value) => Set(member, value is DateTimeOffset time ? JsonTime.Pack(time) : null);

    private object? Value(int member)
    {
        object? held = Held(member);
        return held is JsonKept kept ? kept.Value : held;
    }
}

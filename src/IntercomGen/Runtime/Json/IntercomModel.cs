using System;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>An object of the API. It remembers which of its properties were assigned or received: these alone are sent.</summary>
/// <remarks>A property that was never assigned is not sent; one that was assigned null is sent as null.</remarks>
public abstract class IntercomModel : IJsonWritable
{
    private ulong _set;
    private JsonBeside? _beside;
    private IntercomAttributes? _additional;

    private protected IntercomModel()
    {
    }

    /// <summary>The members that the API description does not know. They can be changed and are sent with the others.</summary>
    public IntercomAttributes AdditionalProperties => _additional ??= new IntercomAttributes();

    internal abstract JsonNames Table { get; }

    /// <summary>The JSON that was received for a property that could not hold it, or could hold only part of it.</summary>
    /// <remarks>It is sent back as it came until the property is assigned.</remarks>
    /// <param name="name">The name of the member in JSON, such as <c>created_at</c>.</param>
    /// <returns>The JSON, or null when the property holds all that was received.</returns>
    public JsonElement? GetKeptJson(string name)
    {
        int index = Table.IndexOf(name);
        return index >= 0 && Kept(index) is byte[] json ? new IntercomValue(json).ToJsonElement() : null;
    }

    /// <summary>Whether a member was assigned or received, be it as null.</summary>
    /// <param name="name">The name of the member in JSON, such as <c>created_at</c>.</param>
    /// <returns>True when the member will be sent.</returns>
    public bool IsSet(string name) => Writes(name) || (_additional is not null && _additional.ContainsKey(name));

    /// <summary>The object as JSON.</summary>
    /// <returns>Compact JSON text.</returns>
    public sealed override string ToString() => JsonOut.Text(this);

    void IJsonWritable.Write(JsonOut w) => Write(w);

    /// <summary>Writes every member that is set, then the additional ones.</summary>
    internal virtual void Write(JsonOut w)
    {
        JsonNames names = Table;
        w.Begin();
        for (int i = -1; (i = w.Next(names, this, i)) >= 0;)
        {
            Write(w, i);
        }
    }

    /// <summary>Reads the value of the member with an index of <see cref="Table"/>.</summary>
    internal virtual void Read(ref JsonIn r, int member)
    {
    }

    /// <summary>Writes the value of the member with an index of <see cref="Table"/>.</summary>
    internal virtual void Write(JsonOut w, int member)
    {
    }

    internal void Mark(int index)
    {
        if (index < 64)
        {
            ulong bit = 1UL << index;
            if ((_set & bit) != 0)
            {
                // A second member of the same name: it replaces the first in every respect.
                _beside?.Drop(index);
            }

            _set |= bit;
            return;
        }

        _beside ??= new JsonBeside();
        _beside.Drop(index);
        _beside.Mark(index);
    }

    /// <summary>Whether one of the properties has the name and was assigned or received.</summary>
    internal bool Writes(string name)
    {
        int index = Table.IndexOf(name);
        return index >= 0 && NextSet(index) == index;
    }

    /// <summary>The next member from an index on that was assigned or received, or -1.</summary>
    internal int NextSet(int from)
    {
        if (from < 64)
        {
            ulong rest = _set & (ulong.MaxValue << from);
            if (rest != 0)
            {
                return JsonBits.Lowest(rest);
            }

            from = 64;
        }

        return _beside is null ? -1 : _beside.NextSet(from);
    }

    internal void Keep(int index, byte[] json) => (_beside ??= new JsonBeside()).Keep(index, json);

    internal byte[]? Kept(int index) => _beside?.Kept(index);

    /// <summary>Adds members that <see cref="Table"/> does not have, separated by commas as they came.</summary>
    internal void KeepUnknown(ReadOnlySpan<byte> members) => (_additional ??= new IntercomAttributes()).KeepRaw(members);

    internal void WriteAdditional(JsonOut w) => _additional?.WriteMembers(w, this);

    /// <summary>Assigns a property: from now on it is sent, and what was received for it no longer counts.</summary>
    private protected void Set<T>(ref T field, T value, int index)
    {
        field = value;
        Mark(index);
    }
}

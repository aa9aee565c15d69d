using System;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>An object of the API. It remembers which of its properties were assigned or received: these alone are sent.</summary>
/// <remarks>A property that was never assigned is not sent; one that was assigned null is sent as null.</remarks>
public abstract class IntercomModel : IJsonWritable
{
    private ulong _set;

    // What few models have, in one field: additional members, or a JsonBeside, which then holds them too.
    private object? _more;

    private protected IntercomModel()
    {
    }

    /// <summary>The members that the API description does not know. They can be changed and are sent with the others.</summary>
    public IntercomAttributes AdditionalProperties => Additional ?? AddAdditional();

    /// <summary>The names of its members, in the order in which <see cref="Transfer"/> counts them.</summary>
    internal abstract JsonNames Table();

    /// <summary>The JSON that was received for a property that could not hold it, or could hold only part of it.</summary>
    /// <remarks>It is sent back as it came until the property is assigned.</remarks>
    /// <param name="name">The name of the member in JSON, such as <c>created_at</c>.</param>
    /// <returns>The JSON, or null when the property holds all that was received.</returns>
    public JsonElement? GetKeptJson(string name)
    {
        int index = Table().IndexOf(name);
        return index >= 0 && Kept(index) is byte[] json ? new IntercomValue(json).ToJsonElement() : null;
    }

    /// <summary>Whether a member was assigned or received, be it as null.</summary>
    /// <param name="name">The name of the member in JSON, such as <c>created_at</c>.</param>
    /// <returns>True when the member will be sent.</returns>
    public bool IsSet(string name) => Writes(name) || (Additional is { } additional && additional.ContainsKey(name));

    /// <summary>The object as JSON.</summary>
    /// <returns>Compact JSON text.</returns>
    public sealed override string ToString() => JsonOut.Text(this);

    void IJsonWritable.Write(JsonOut w) => Write(w);

    /// <summary>Writes every member that is set, then the additional ones.</summary>
    internal void Write(JsonOut w)
    {
        JsonNames names = Table();
        var cursor = new JsonCursor(w);
        w.Begin();
        for (int i = -1; (i = w.Next(names, this, i)) >= 0;)
        {
            Transfer(ref cursor, i);
        }
    }

    /// <summary>Reads or writes the value of the member with an index of <see cref="Table"/>, as the cursor does.</summary>
    internal virtual void Transfer(ref JsonCursor c, int member)
    {
    }

    /// <summary>Notes that a member was assigned or received: from now on it is sent, and what was kept of an earlier value no longer counts.</summary>
    internal void Mark(int index)
    {
        if (index < 64)
        {
            ulong bit = 1UL << index;
            if ((_set & bit) != 0)
            {
                // A second member of the same name: it replaces the first in every respect.
                Beside?.Drop(index);
            }

            _set |= bit;
            return;
        }

        JsonBeside beside = NeedBeside();
        beside.Drop(index);
        beside.Mark(index);
    }

    /// <summary>Whether one of the properties has the name and was assigned or received.</summary>
    internal bool Writes(string name)
    {
        int index = Table().IndexOf(name);
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

        return Beside is { } beside ? beside.NextSet(from) : -1;
    }

    /// <summary>Takes back what the constructor assigned, such as the one value that a member can have: what is read must not have it when the answer does not.</summary>
    internal void MakeBlank()
    {
        if (_set == 0 && _more is null)
        {
            return;
        }

        for (int i = NextSet(0); i >= 0; i = NextSet(i + 1))
        {
            var cursor = new JsonCursor("null"u8);
            Transfer(ref cursor, i);
        }

        _set = 0;
        _more = null;
    }

    internal void Keep(int index, byte[] json) => NeedBeside().Keep(index, json);

    internal byte[]? Kept(int index) => Beside?.Kept(index);

    /// <summary>Adds members that <see cref="Table"/> does not have, separated by commas as they came.</summary>
    internal void KeepUnknown(ReadOnlySpan<byte> members) => AdditionalProperties.KeepRaw(members);

    internal void WriteAdditional(JsonOut w) => Additional?.WriteMembers(w, this);

    private JsonBeside? Beside => _more as JsonBeside;

    private IntercomAttributes? Additional => _more as IntercomAttributes ?? Beside?.Additional;

    private IntercomAttributes AddAdditional()
    {
        var additional = new IntercomAttributes();
        if (Beside is { } beside)
        {
            beside.Additional = additional;
        }
        else
        {
            _more = additional;
        }

        return additional;
    }

    private JsonBeside NeedBeside()
    {
        if (_more is JsonBeside beside)
        {
            return beside;
        }

        beside = new JsonBeside { Additional = _more as IntercomAttributes };
        _more = beside;
        return beside;
    }
}

using System;

namespace IntercomGen.Runtime;

// Typed access, and how the map is read and written.
public sealed partial class IntercomAttributes
{
    /// <summary>The text of a member that is a string, a number or a truth value.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The text; null when there is none.</returns>
    public string? GetString(string name) => ValueOf(name).AsString();

    /// <summary>The integer that a member holds, as a number or a numeric string.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The integer; null when there is none.</returns>
    public long? GetInt64(string name) => ValueOf(name).AsInt64();

    /// <summary>The number that a member holds, as a number or a numeric string.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The number; null when there is none.</returns>
    public double? GetDouble(string name) => ValueOf(name).AsDouble();

    /// <summary>The truth value that a member holds.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The truth value; null when there is none.</returns>
    public bool? GetBoolean(string name) => ValueOf(name).AsBoolean();

    /// <summary>The time that a member holds, as unix seconds, unix milliseconds or an ISO 8601 string, in UTC.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The time; null when there is none.</returns>
    public DateTimeOffset? GetDateTimeOffset(string name) => ValueOf(name).AsDateTimeOffset();

    /// <summary>The map as JSON.</summary>
    /// <returns>JSON text.</returns>
    public override string ToString() => JsonOut.Text(this);

    void IJsonWritable.Write(JsonOut w)
    {
        w.Begin();
        WriteMembers(w, null);
        w.Close((byte)'}');
    }

    /// <summary>Adds checked members as they came, separated by commas.</summary>
    internal void KeepRaw(ReadOnlySpan<byte> members)
    {
        if (members.IsEmpty)
        {
            return;
        }

        if (_content is not byte[] raw)
        {
            _content = members.ToArray();
            _rawLength = members.Length;
            return;
        }

        int length = _rawLength + 1 + members.Length;
        if (length > raw.Length)
        {
            Array.Resize(ref raw, Math.Max(length, raw.Length * 2));
            _content = raw;
        }

        raw[_rawLength] = (byte)',';
        members.CopyTo(raw.AsSpan(_rawLength + 1));
        _rawLength = length;
    }

    /// <summary>Writes the members without braces; those that <paramref name="owner"/> has as properties and will write itself are left out.</summary>
    internal void WriteMembers(JsonOut w, IntercomModel? owner)
    {
        var members = _content as Members;
        byte[]? raw = members is null ? _content as byte[] : members.Raw;
        if (raw is not null)
        {
            w.Separate();
            w.Bytes(raw.AsSpan(0, _rawLength));
            return;
        }

        if (members is null)
        {
            return;
        }

        foreach (string name in members.Names)
        {
            if (owner is null || !owner.Writes(name))
            {
                w.Name(name);
                w.Value(members.Values[name]);
            }
        }
    }

    private IntercomValue ValueOf(string name) => TryGetValue(name, out IntercomValue value) ? value : default;

    private Members Read()
    {
        object? content = _content;
        if (content is Members read)
        {
            return read;
        }

        // Several threads may do this at once: each builds a whole one, the last one stays.
        var members = new Members();
        if (content is byte[] raw)
        {
            members.Raw = raw;
            var r = new JsonCursor(raw.AsSpan(0, _rawLength));
            for (bool first = true; r.NextMember(first, out string name, out int start, out int length); first = false)
            {
                members.Put(name, new IntercomValue(raw, start, length));
            }
        }

        _content = members;
        return members;
    }

    private Members Change()
    {
        Members members = Read();
        members.Raw = null;
        return members;
    }
}

using System;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>A cursor over one JSON text. It accepts and rejects what <see cref="Utf8JsonReader"/> does with its default options.</summary>
/// <remarks>
/// Strings are checked as if every one of them were decoded, also those that are skipped, because skipped text is written back later.
/// Nothing that is read refers to the text: it may go back to its pool as soon as the reader is done.
/// </remarks>
internal ref partial struct JsonCursor
{
    private const int MaxDepth = 64;

    private readonly ReadOnlySpan<byte> _json;

    private int _pos;
    private int _depth;

    // The member that is being read, of the model that is being read: where what does not fit is kept.
    private int _index;

    // Something did not fit and had no model to be kept beside.
    private bool _misfit;

    // The last time that was read, boxed.
    private object? _time;

    // Elements of the arrays being read, innermost last, so that every list is allocated once and in its size.
    private object?[]? _items;
    private int _itemCount;

    public JsonCursor(ReadOnlySpan<byte> json) => _json = json;

    /// <summary>Reads the one value that <paramref name="buffer"/> holds.</summary>
    /// <exception cref="JsonException">The text is not JSON, is empty, or goes on after the value.</exception>
    public static T? Parse<T>(byte[] buffer, int length, JsonRead<T> read) => Parse(buffer.AsSpan(0, length), read);

    public static T? Parse<T>(ReadOnlySpan<byte> json, JsonRead<T> read)
    {
        var r = new JsonCursor(json);
        try
        {
            r.Token();
            T? value = read(ref r, null);
            r.End();
            if (r._misfit && value is IntercomUnion union)
            {
                // A list of a union's case that does not hold all its elements, and no model beside which they could be kept.
                union.KeepWhole(new JsonCursor(json).Raw());
            }

            return value;
        }
        finally
        {
            r.ReturnItems();
        }
    }

    /// <summary>Checks that nothing but white space follows.</summary>
    public void End()
    {
        SkipSpace();
        if (_pos < _json.Length)
        {
            throw Error("there is text after the end of the value");
        }
    }

    /// <summary>Skips white space; the first byte of what follows.</summary>
    private byte Token()
    {
        SkipSpace();
        if (_pos >= _json.Length)
        {
            throw Error("the text ends where a value or a name was expected");
        }

        return _json[_pos];
    }

    private void SkipSpace()
    {
        while (_pos < _json.Length && _json[_pos] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _pos++;
        }
    }

    private void Literal(ReadOnlySpan<byte> literal)
    {
        if (!_json.Slice(_pos).StartsWith(literal))
        {
            throw Error("this is no value");
        }

        _pos += literal.Length;
    }

    private void Deeper()
    {
        if (_depth >= MaxDepth)
        {
            throw Error("objects and arrays are nested more than 64 deep");
        }

        _depth++;
        _pos++;
    }

    private void Keep(IntercomModel? parent, int index, int start)
    {
        if (parent is null)
        {
            _misfit = true;
        }
        else
        {
            parent.Keep(index, _json.Slice(start, _pos - start).ToArray());
        }
    }

    /// <summary>Moves over the value at the cursor and keeps it beside the model.</summary>
    private void KeepValue(IntercomModel? parent)
    {
        int start = _pos;
        SkipValue();
        Keep(parent, _index, start);
    }

    private readonly JsonException Error(string what) => ErrorAt(_pos, what);

    private readonly JsonException ErrorAt(int position, string what)
    {
        ReadOnlySpan<byte> before = _json.Slice(0, Math.Min(position, _json.Length));
        long line = 0;
        int start = 0;
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i] == (byte)'\n')
            {
                line++;
                start = i + 1;
            }
        }

        long column = before.Length - start;
        return new JsonException($"The JSON is malformed: {what} (line {line}, byte {column}).", null, line, column);
    }
}

using System;
using System.Text;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>
/// Walks the members of an object in JSON that was validated before (read into a model, or written by us) and hops over
/// values by their brackets: much cheaper than a second full read. On malformed JSON it ends early; it never throws.
/// </summary>
internal ref struct JsonMembers
{
    private readonly ReadOnlySpan<byte> _json;
    private int _at;

    public JsonMembers(ReadOnlySpan<byte> json)
    {
        _json = json;
        SkipSpace();
        if (_at < json.Length && json[_at] == '{')
        {
            _at++;
        }
        else
        {
            _at = json.Length;
        }
    }

    /// <summary>The name between its quotes, escapes as they stand.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The value as it stands.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    public readonly string NameText() => Encoding.UTF8.GetString(Name.ToArray());

    public bool MoveNext()
    {
        SkipSpace();
        if (_at < _json.Length && _json[_at] == ',')
        {
            _at++;
            SkipSpace();
        }

        if (_at >= _json.Length || _json[_at] != '"')
        {
            return false;
        }

        int start = _at;
        SkipString();
        Name = _json.Slice(start + 1, Math.Max(0, _at - start - 2));
        SkipSpace();
        _at++;
        SkipSpace();
        if (_at >= _json.Length)
        {
            return false;
        }

        start = _at;
        SkipValue();
        Value = _json.Slice(start, _at - start);
        return true;
    }

    /// <summary>The text of a string, number or boolean; null for anything else.</summary>
    public static string? Text(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty || value[0] is (byte)'{' or (byte)'[' or (byte)'n')
        {
            return null;
        }

        if (value[0] != '"')
        {
            return Encoding.UTF8.GetString(value.ToArray());
        }

        var reader = new Utf8JsonReader(value);
        reader.Read();
        return reader.GetString();
    }

    private void SkipSpace()
    {
        while (_at < _json.Length && _json[_at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _at++;
        }
    }

    private void SkipValue()
    {
        switch (_json[_at])
        {
            case (byte)'"':
                SkipString();
                break;
            case (byte)'{':
                SkipNested((byte)'{', (byte)'}');
                break;
            case (byte)'[':
                SkipNested((byte)'[', (byte)']');
                break;
            default:
                while (_at < _json.Length && _json[_at] is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t' or (byte)',' or (byte)'}'))
                {
                    _at++;
                }

                break;
        }
    }

    // Only the brackets of its own kind count: in valid JSON the others are balanced inside.
    private void SkipNested(byte open, byte close)
    {
        int depth = 0;
        do
        {
            int hop = _json.Slice(_at).IndexOfAny((byte)'"', open, close);
            if (hop < 0)
            {
                _at = _json.Length;
                return;
            }

            _at += hop;
            byte found = _json[_at];
            if (found == '"')
            {
                SkipString();
                continue;
            }

            depth += found == open ? 1 : -1;
            _at++;
        }
        while (depth > 0);
    }

    private void SkipString()
    {
        _at++;
        while (_at < _json.Length)
        {
            int hop = _json.Slice(_at).IndexOfAny((byte)'"', (byte)'\\');
            if (hop < 0)
            {
                break;
            }

            _at += hop;
            if (_json[_at] == '"')
            {
                _at++;
                return;
            }

            _at += 2;
        }

        _at = _json.Length;
    }
}

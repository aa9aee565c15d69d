using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>Writes compact JSON into a pooled buffer.</summary>
internal sealed partial class JsonOut : IDisposable
{
    // As deep as the reader, and JsonSerializer, go: what is deeper is most likely an object that contains itself.
    private const int MaxDepth = 64;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1024);
    private int _length;
    private int _depth;

    private JsonOut()
    {
    }

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    /// <summary>A writer whose buffer goes back to the pool when it is disposed of.</summary>
    public static JsonOut Rent() => new();

    public static byte[] Bytes(IJsonWritable value)
    {
        using JsonOut w = Rent();
        value.Write(w);
        return w.ToArray();
    }

    public static string Text(IJsonWritable value)
    {
        using JsonOut w = Rent();
        value.Write(w);
        return Encoding.UTF8.GetString(w._buffer, 0, w._length);
    }

    public void Dispose()
    {
        byte[] buffer = _buffer;
        if (buffer.Length == 0)
        {
            return;
        }

        _buffer = Array.Empty<byte>();
        _length = 0;
        ArrayPool<byte>.Shared.Return(buffer);
    }

    public byte[] ToArray() => _buffer.AsSpan(0, _length).ToArray();

    public void WriteTo(Stream stream) => stream.Write(_buffer, 0, _length);

    /// <summary>Begins an object.</summary>
    public void Begin() => Open((byte)'{');

    /// <summary>Writes a member of a model.</summary>
    public void Member(JsonTable table, int member, object value)
    {
        ReadOnlySpan<byte> name = table.Names.Member(member);
        Bytes(_buffer[_length - 1] == (byte)'{' ? name.Slice(1) : name);
        if (value is string text)
        {
            String(text);
        }
        else if (value == JsonSlot.Null)
        {
            Null();
        }
        else if (value is JsonKept kept)
        {
            Bytes(kept.Json);
        }
        else
        {
            Value(table.Form(member), value);
        }
    }

    public void Open(byte bracket)
    {
        if (++_depth > MaxDepth)
        {
            throw new JsonException("Objects and lists are nested more than 64 deep; does one contain itself?");
        }

        Byte(bracket);
    }

    public void Close(byte bracket)
    {
        _depth--;
        Byte(bracket);
    }

    /// <summary>Writes a comma unless an object or array has just begun.</summary>
    public void Separate()
    {
        if (_buffer[_length - 1] is not ((byte)'{' or (byte)'['))
        {
            Byte((byte)',');
        }
    }

    public void Name(string name)
    {
        Separate();
        String(name);
        Byte((byte)':');
    }

    public void Byte(byte value)
    {
        if (_length == _buffer.Length)
        {
            Grow(1);
        }

        _buffer[_length++] = value;
    }

    public void Bytes(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        _length += json.Length;
    }

    private Span<byte> Room(int size)
    {
        if (_buffer.Length - _length < size)
        {
            Grow(size);
        }

        return _buffer.AsSpan(_length);
    }

    private void Grow(int size)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(Math.Max(_length + size, _length * 2)));
        Buffer.BlockCopy(_buffer, 0, larger, 0, _length);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}

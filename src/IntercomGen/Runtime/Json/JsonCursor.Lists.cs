using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace IntercomGen.Runtime;

// Arrays. Elements that fit make the list; when one does not, the whole array is kept beside the model as well.
internal ref partial struct JsonCursor
{
    public IReadOnlyList<T>? List<T>(IntercomModel? parent, JsonRead<T> read) where T : class => Items(parent, read, null);

    // By the type, not by a JsonRead: that would ask for the type again at every element.
    public IReadOnlyList<T>? List<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(IntercomModel? parent)
        where T : IntercomModel =>
        Items<T>(parent, null, JsonModel<T>.Type);

    private T[]? Items<T>(IntercomModel? parent, JsonRead<T>? read, JsonModel? type) where T : class
    {
        int index = _index;
        if (!BeginList(parent, out int start))
        {
            return null;
        }

        bool outer = _misfit;
        _misfit = false;
        int bottom = _itemCount;
        for (bool first = true; MoreItems(first); first = false)
        {
            Push(type is null ? read!(ref this, null) : Model(null, type));
        }

        T[] items = Pop<T>(bottom);
        EndList(parent, index, start, outer);
        return items;
    }

    public IReadOnlyList<string>? Strings(IntercomModel? parent) => List(parent, static (ref JsonCursor r, IntercomModel? p) => r.String(p));

    public IReadOnlyList<long>? Int64s(IntercomModel? parent) =>
        Elements(parent, static (ref JsonCursor r, out long value) => Got(r.Int64(null), out value));

    public IReadOnlyList<double>? Doubles(IntercomModel? parent) =>
        Elements(parent, static (ref JsonCursor r, out double value) => Got(r.Double(null), out value));

    public IReadOnlyList<bool>? Bools(IntercomModel? parent) =>
        Elements(parent, static (ref JsonCursor r, out bool value) => Got(r.Bool(null), out value));

    public IReadOnlyList<IntercomValue>? Values(IntercomModel? parent) =>
        Elements(parent, static (ref JsonCursor r, out IntercomValue value) =>
        {
            value = r.Raw();
            return true;
        });

    public IReadOnlyList<T>? KnownList<T>(IntercomModel? parent, JsonNames known) where T : struct, IIntercomEnum<T> =>
        Elements(parent, (ref JsonCursor r, out T value) => Got(JsonEnum.Get<T>(r.Known(null, known)), out value));

    private static bool Got<T>(T? read, out T value) where T : struct
    {
        value = read.GetValueOrDefault();
        return read.HasValue;
    }

    private T[]? Elements<T>(IntercomModel? parent, JsonReadElement<T> read)
    {
        int index = _index;
        if (!BeginList(parent, out int start))
        {
            return null;
        }

        bool outer = _misfit;
        _misfit = false;
        T[] items = Array.Empty<T>();
        int count = 0;
        for (bool first = true; MoreItems(first); first = false)
        {
            if (!read(ref this, out T value))
            {
                _misfit = true;
                continue;
            }

            if (count == items.Length)
            {
                Array.Resize(ref items, Math.Max(4, count * 2));
            }

            items[count++] = value;
        }

        if (count < items.Length)
        {
            Array.Resize(ref items, count);
        }

        EndList(parent, index, start, outer);
        return items;
    }

    private bool BeginList(IntercomModel? parent, out int start)
    {
        byte b = Token();
        start = _pos;
        return Opens(b, (byte)'[', parent);
    }

    private void EndList(IntercomModel? parent, int index, int start, bool outerMisfit)
    {
        bool misfit = _misfit;
        _misfit = outerMisfit;
        if (misfit)
        {
            Keep(parent, index, start);
        }
    }

    /// <summary>Moves to the next element; false, and out of the array, at its end.</summary>
    private bool MoreItems(bool first)
    {
        byte b = Token();
        if (b == (byte)']')
        {
            _pos++;
            _depth--;
            return false;
        }

        if (first)
        {
            return true;
        }

        if (b != (byte)',')
        {
            throw Error("a comma or the end of the array was expected");
        }

        _pos++;
        if (Token() == (byte)']')
        {
            throw Error("a value was expected after the comma");
        }

        return true;
    }

    private void Push(object? item)
    {
        if (item is null)
        {
            _misfit = true;
            return;
        }

        _items ??= ArrayPool<object?>.Shared.Rent(32);
        if (_itemCount == _items.Length)
        {
            object?[] larger = ArrayPool<object?>.Shared.Rent(_itemCount * 2);
            Array.Copy(_items, larger, _itemCount);
            ArrayPool<object?>.Shared.Return(_items, clearArray: true);
            _items = larger;
        }

        _items[_itemCount++] = item;
    }

    private T[] Pop<T>(int bottom) where T : class
    {
        int count = _itemCount - bottom;
        if (count == 0)
        {
            return Array.Empty<T>();
        }

        var list = new T[count];
        for (int i = 0; i < count; i++)
        {
            list[i] = (T)_items![bottom + i]!;
            _items[bottom + i] = null;
        }

        _itemCount = bottom;
        return list;
    }

    private void ReturnItems()
    {
        if (_items is object?[] items)
        {
            _items = null;
            ArrayPool<object?>.Shared.Return(items, clearArray: true);
        }
    }
}

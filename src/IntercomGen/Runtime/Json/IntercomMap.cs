using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace IntercomGen.Runtime;

/// <summary>Objects by name. The order is kept, and null values are sent as null.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
public sealed class IntercomMap<T> : IDictionary<string, T?>, IReadOnlyDictionary<string, T?>, IJsonWritable where T : class
{
    private readonly List<string> _names = new();
    private readonly Dictionary<string, T?> _values = new(StringComparer.Ordinal);

    // What was received for values that could not hold it, until they are assigned.
    private Dictionary<string, byte[]>? _kept;

    /// <inheritdoc cref="ICollection{T}.Count" />
    public int Count => _names.Count;

    /// <inheritdoc />
    public ICollection<string> Keys => _names.ToArray();

    /// <inheritdoc />
    public ICollection<T?> Values => _names.ConvertAll(name => _values[name]).ToArray();

    /// <inheritdoc />
    bool ICollection<KeyValuePair<string, T?>>.IsReadOnly => false;

    /// <inheritdoc />
    IEnumerable<string> IReadOnlyDictionary<string, T?>.Keys => Keys;

    /// <inheritdoc />
    IEnumerable<T?> IReadOnlyDictionary<string, T?>.Values => Values;

    /// <summary>The object of a name.</summary>
    /// <param name="key">The name.</param>
    /// <exception cref="KeyNotFoundException">There is no such name.</exception>
    public T? this[string key]
    {
        get => _values[key];
        set => Put(key, value, null);
    }

    /// <inheritdoc />
    public void Add(string key, T? value)
    {
        if (ContainsKey(key))
        {
            throw new ArgumentException($"There is a member '{key}' already.", nameof(key));
        }

        Put(key, value, null);
    }

    /// <inheritdoc cref="IDictionary{TKey, TValue}.ContainsKey" />
    public bool ContainsKey(string key) => _values.ContainsKey(key);

    /// <inheritdoc />
    public bool Remove(string key)
    {
        _kept?.Remove(key);
        return _values.Remove(key) && _names.Remove(key);
    }

    /// <inheritdoc />
    public void Clear()
    {
        _kept = null;
        _values.Clear();
        _names.Clear();
    }

    /// <inheritdoc cref="IDictionary{TKey, TValue}.TryGetValue" />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T? value) => _values.TryGetValue(key, out value);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, T?>> GetEnumerator()
    {
        foreach (string name in _names)
        {
            yield return new KeyValuePair<string, T?>(name, _values[name]);
        }
    }

    /// <summary>The map as JSON.</summary>
    /// <returns>Compact JSON text.</returns>
    public override string ToString() => JsonOut.Text(this);

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    void ICollection<KeyValuePair<string, T?>>.Add(KeyValuePair<string, T?> item) => Add(item.Key, item.Value);

    /// <inheritdoc />
    bool ICollection<KeyValuePair<string, T?>>.Contains(KeyValuePair<string, T?> item) =>
        TryGetValue(item.Key, out T? value) && EqualityComparer<T?>.Default.Equals(value, item.Value);

    /// <inheritdoc />
    void ICollection<KeyValuePair<string, T?>>.CopyTo(KeyValuePair<string, T?>[] array, int arrayIndex) =>
        new List<KeyValuePair<string, T?>>(this).CopyTo(array, arrayIndex);

    /// <inheritdoc />
    bool ICollection<KeyValuePair<string, T?>>.Remove(KeyValuePair<string, T?> item) =>
        ((ICollection<KeyValuePair<string, T?>>)this).Contains(item) && Remove(item.Key);

    void IJsonWritable.Write(JsonOut w)
    {
        w.Begin();
        foreach (string name in _names)
        {
            w.Name(name);
            if (_kept is not null && _kept.TryGetValue(name, out byte[]? json))
            {
                w.Bytes(json);
            }
            else
            {
                w.Any(_values[name]);
            }
        }

        w.Close((byte)'}');
    }

    /// <summary>Takes a value, and what was received for it when the value does not say it all.</summary>
    internal void Put(string name, T? value, byte[]? kept)
    {
        if (!_values.ContainsKey(name))
        {
            _names.Add(name);
        }

        _values[name] = value;
        _kept?.Remove(name);
        if (kept is not null)
        {
            _kept ??= new Dictionary<string, byte[]>(StringComparer.Ordinal);
            _kept[name] = kept;
        }
    }
}

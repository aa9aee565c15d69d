using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

/// <summary>An open map of JSON values, such as custom attributes. Its order is kept, and null values are sent as null.</summary>
[JsonConverter(typeof(IntercomAttributesConverter))]
public sealed partial class IntercomAttributes : IDictionary<string, IntercomValue>, IReadOnlyDictionary<string, IntercomValue>, IJsonWritable
{
    // The members as they came, without braces, until they are asked for: then a Members. One field, because every model has such a map at hand.
    private object? _content;

    // How much of the array that they came in is theirs.
    private int _rawLength;

    /// <inheritdoc cref="ICollection{T}.Count" />
    public int Count => Read().Names.Count;

    /// <inheritdoc />
    public ICollection<string> Keys => Read().Names.ToArray();

    /// <inheritdoc />
    public ICollection<IntercomValue> Values => Read().Names.ConvertAll(name => Read().Values[name]).ToArray();

    /// <inheritdoc />
    bool ICollection<KeyValuePair<string, IntercomValue>>.IsReadOnly => false;

    /// <inheritdoc />
    IEnumerable<string> IReadOnlyDictionary<string, IntercomValue>.Keys => Keys;

    /// <inheritdoc />
    IEnumerable<IntercomValue> IReadOnlyDictionary<string, IntercomValue>.Values => Values;

    /// <summary>The value of a member.</summary>
    /// <param name="key">The name of the member.</param>
    /// <exception cref="KeyNotFoundException">There is no such member.</exception>
    public IntercomValue this[string key]
    {
        get => Read().Values[key];
        set => Change().Put(key, value);
    }

    /// <inheritdoc />
    public void Add(string key, IntercomValue value)
    {
        if (ContainsKey(key))
        {
            throw new ArgumentException($"There is a member '{key}' already.", nameof(key));
        }

        Change().Put(key, value);
    }

    /// <inheritdoc cref="IDictionary{TKey, TValue}.ContainsKey" />
    public bool ContainsKey(string key) => Read().Values.ContainsKey(key);

    /// <inheritdoc />
    public bool Remove(string key) => ContainsKey(key) && Change().Remove(key);

    /// <inheritdoc />
    public void Clear() => Change().Clear();

    /// <inheritdoc cref="IDictionary{TKey, TValue}.TryGetValue" />
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out IntercomValue value) => Read().Values.TryGetValue(key, out value);

    /// <inheritdoc />
    public IEnumerator<KeyValuePair<string, IntercomValue>> GetEnumerator()
    {
        Members members = Read();
        foreach (string name in members.Names)
        {
            yield return new KeyValuePair<string, IntercomValue>(name, members.Values[name]);
        }
    }

    /// <inheritdoc />
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    void ICollection<KeyValuePair<string, IntercomValue>>.Add(KeyValuePair<string, IntercomValue> item) => Add(item.Key, item.Value);

    /// <inheritdoc />
    bool ICollection<KeyValuePair<string, IntercomValue>>.Contains(KeyValuePair<string, IntercomValue> item) =>
        TryGetValue(item.Key, out IntercomValue value) && value == item.Value;

    /// <inheritdoc />
    void ICollection<KeyValuePair<string, IntercomValue>>.CopyTo(KeyValuePair<string, IntercomValue>[] array, int arrayIndex) =>
        new List<KeyValuePair<string, IntercomValue>>(this).CopyTo(array, arrayIndex);

    /// <inheritdoc />
    bool ICollection<KeyValuePair<string, IntercomValue>>.Remove(KeyValuePair<string, IntercomValue> item) =>
        TryGetValue(item.Key, out IntercomValue value) && value == item.Value && Remove(item.Key);

    private sealed class Members
    {
        /// <summary>The members as they came, until something changes.</summary>
        public byte[]? Raw { get; set; }

        public List<string> Names { get; } = new();

        public Dictionary<string, IntercomValue> Values { get; } = new(StringComparer.Ordinal);

        public void Put(string name, IntercomValue value)
        {
            if (!Values.ContainsKey(name))
            {
                Names.Add(name);
            }

            Values[name] = value;
        }

        public bool Remove(string name) => Values.Remove(name) && Names.Remove(name);

        public void Clear()
        {
            Names.Clear();
            Values.Clear();
        }
    }
}

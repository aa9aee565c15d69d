using System;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

/// <summary>A field that a search filters by. The operators that it takes are the methods of the derived class.</summary>
public abstract class IntercomField
{
    private protected IntercomField(string name) => Name = name;

    /// <summary>The name of the field in JSON, such as <c>created_at</c>.</summary>
    public string Name { get; }

    /// <summary>Sorts by this field, smallest or oldest first.</summary>
    public IntercomSort Ascending => IntercomSort.Ascending(Name);

    /// <summary>Sorts by this field, largest or newest first.</summary>
    public IntercomSort Descending => IntercomSort.Descending(Name);

    /// <summary>The name of the field.</summary>
    /// <returns>The name in JSON.</returns>
    public override string ToString() => Name;

    private protected IntercomQuery Filter(string @operator, IntercomValue value) => IntercomQuery.Filter(Name, @operator, value);

    private protected IntercomQuery Filter<T>(string @operator, IEnumerable<T> values, Func<T, IntercomValue> convert)
    {
        var list = new List<IntercomValue>();
        foreach (T value in values ?? throw new ArgumentNullException(nameof(values)))
        {
            list.Add(convert(value));
        }

        if (list.Count == 0)
        {
            throw new ArgumentException($"'{Name}' is compared with a list that has no value.", nameof(values));
        }

        return IntercomQuery.Filter(Name, @operator, IntercomValue.Array([.. list]));
    }
}

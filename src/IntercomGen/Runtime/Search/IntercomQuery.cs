using System;
using System.Collections.Generic;

namespace IntercomGen.Runtime;

/// <summary>What a search looks for: a filter, or filters combined with <c>&amp;</c> and <c>|</c>. It never changes once it is made.</summary>
/// <remarks>
/// The API takes groups of at most 15 filters and groups within groups, no deeper; more is refused when the query is combined. It has no NOT.
/// </remarks>
public sealed class IntercomQuery : IJsonWritable
{
    private const int MaxFilters = 15;
    private const int MaxDepth = 2;

    private readonly string? _field;
    private readonly string _operator;
    private readonly IntercomValue _value;
    private readonly IntercomQuery[] _parts = [];
    private readonly int _depth;

    private IntercomQuery(string field, string @operator, IntercomValue value)
    {
        _field = field;
        _operator = @operator;
        _value = value;
    }

    private IntercomQuery(string @operator, IntercomQuery[] parts, int depth)
    {
        _operator = @operator;
        _parts = parts;
        _depth = depth;
    }

    /// <summary>A filter with any field and operator, also such as the API description does not know.</summary>
    /// <param name="field">The name of the field, such as <c>created_at</c>.</param>
    /// <param name="operator">
    /// The operator: <c>=</c>, <c>!=</c>, <c>IN</c>, <c>NIN</c>, <c>&gt;</c>, <c>&lt;</c>, <c>~</c>, <c>!~</c>, <c>^</c>, <c>$</c>.
    /// </param>
    /// <param name="value">The value; an array for <c>IN</c> and <c>NIN</c>.</param>
    /// <returns>The filter.</returns>
    public static IntercomQuery Filter(string field, string @operator, IntercomValue value)
    {
        if (string.IsNullOrEmpty(field))
        {
            throw new ArgumentException("A filter needs a field.", nameof(field));
        }

        if (string.IsNullOrEmpty(@operator))
        {
            throw new ArgumentException("A filter needs an operator.", nameof(@operator));
        }

        return new IntercomQuery(field, @operator, value);
    }

    /// <summary>Finds what all of the queries find.</summary>
    /// <param name="queries">The queries; at least one.</param>
    /// <returns>The combined query.</returns>
    /// <exception cref="ArgumentException">There is no query, or one is null.</exception>
    /// <exception cref="InvalidOperationException">The API takes no query of this size or depth.</exception>
    public static IntercomQuery All(params IntercomQuery[] queries) => Combine("AND", queries);

    /// <inheritdoc cref="All(IntercomQuery[])"/>
    public static IntercomQuery All(IEnumerable<IntercomQuery> queries) => Combine("AND", queries);

    /// <summary>Finds what any of the queries finds.</summary>
    /// <param name="queries">The queries; at least one.</param>
    /// <returns>The combined query.</returns>
    /// <exception cref="ArgumentException">There is no query, or one is null.</exception>
    /// <exception cref="InvalidOperationException">The API takes no query of this size or depth.</exception>
    public static IntercomQuery Any(params IntercomQuery[] queries) => Combine("OR", queries);

    /// <inheritdoc cref="Any(IntercomQuery[])"/>
    public static IntercomQuery Any(IEnumerable<IntercomQuery> queries) => Combine("OR", queries);

    /// <summary>Finds what both queries find.</summary>
    /// <exception cref="InvalidOperationException">The API takes no query of this size or depth.</exception>
    public static IntercomQuery operator &(IntercomQuery left, IntercomQuery right) => Combine("AND", [left, right]);

    /// <summary>Finds what either query finds.</summary>
    /// <exception cref="InvalidOperationException">The API takes no query of this size or depth.</exception>
    public static IntercomQuery operator |(IntercomQuery left, IntercomQuery right) => Combine("OR", [left, right]);

    /// <summary>The query as JSON, as it is sent.</summary>
    /// <returns>Compact JSON text.</returns>
    public override string ToString() => JsonOut.Text(this);

    void IJsonWritable.Write(JsonOut w) => Write(w);

    internal void Write(JsonOut w)
    {
        w.Open((byte)'{');
        if (_field is not null)
        {
            w.Name("field");
            w.String(_field);
        }

        w.Name("operator");
        w.String(_operator);
        w.Name("value");
        if (_field is not null)
        {
            w.Value(_value);
        }
        else
        {
            WriteParts(w);
        }

        w.Close((byte)'}');
    }

    private void WriteParts(JsonOut w)
    {
        w.Open((byte)'[');
        foreach (IntercomQuery part in _parts)
        {
            w.Separate();
            part.Write(w);
        }

        w.Close((byte)']');
    }

    private static IntercomQuery Combine(string @operator, IEnumerable<IntercomQuery> queries)
    {
        var parts = new List<IntercomQuery>();
        int depth = 0;
        foreach (IntercomQuery? query in queries ?? throw new ArgumentNullException(nameof(queries)))
        {
            if (query is null)
            {
                throw new ArgumentException("One of the queries is null.", nameof(queries));
            }

            // (a & b) & c is one group of three, not two groups.
            bool same = query._field is null && query._operator == @operator;
            parts.AddRange(same ? query._parts : [query]);
            depth = Math.Max(depth, same ? query._depth - 1 : query._depth);
        }

        if (parts.Count == 0)
        {
            throw new ArgumentException("There is no query to combine.", nameof(queries));
        }

        return parts.Count == 1 ? parts[0] : Group(@operator, [.. parts], depth + 1);
    }

    private static IntercomQuery Group(string @operator, IntercomQuery[] parts, int depth)
    {
        if (parts.Length > MaxFilters)
        {
            throw new InvalidOperationException(
                $"A search takes at most {MaxFilters} filters in a group; this {@operator} has {parts.Length}. For many values of one field, use In or NotIn.");
        }

        if (depth > MaxDepth)
        {
            throw new InvalidOperationException(
                $"A search takes groups within groups, such as (a | b) & (c | d), and none within these; this {@operator} is {depth} deep.");
        }

        return new IntercomQuery(@operator, parts, depth);
    }
}

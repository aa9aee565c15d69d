using System;

namespace IntercomGen.Runtime;

/// <summary>The order of what a search finds.</summary>
public sealed class IntercomSort
{
    private readonly string _field;
    private readonly string _order;

    private IntercomSort(string field, string order)
    {
        _field = string.IsNullOrEmpty(field) ? throw new ArgumentException("A sort order needs a field.", nameof(field)) : field;
        _order = order;
    }

    /// <summary>Smallest or oldest first.</summary>
    /// <param name="field">The name of the field, such as <c>created_at</c>.</param>
    /// <returns>The order.</returns>
    public static IntercomSort Ascending(string field) => new(field, "ascending");

    /// <summary>Largest or newest first.</summary>
    /// <param name="field">The name of the field, such as <c>created_at</c>.</param>
    /// <returns>The order.</returns>
    public static IntercomSort Descending(string field) => new(field, "descending");

    /// <summary>The order as text.</summary>
    /// <returns>The field and the direction.</returns>
    public override string ToString() => $"{_field} {_order}";

    internal void Write(JsonOut w)
    {
        w.Open((byte)'{');
        w.Name("field");
        w.String(_field);
        w.Name("order");
        w.String(_order);
        w.Close((byte)'}');
    }
}

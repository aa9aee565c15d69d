using System.Globalization;
using System.Text.Json.Nodes;
using FakeIntercom.Data;

namespace FakeIntercom.Search;

/// <summary>Orders field values: nulls first, numbers by size, everything else as text.</summary>
internal sealed class FieldOrder : IComparer<JsonNode?>
{
    public static FieldOrder Instance { get; } = new();

    public int Compare(JsonNode? x, JsonNode? y)
    {
        string? left = x.AsText();
        string? right = y.AsText();
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        return decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal a)
            && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal b)
            ? a.CompareTo(b)
            : string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
    }
}

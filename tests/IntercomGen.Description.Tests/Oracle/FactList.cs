namespace IntercomGen.Description.Tests.Oracle;

/// <summary>What a reader says about a description, as one line a fact, so that two readers can be compared and a difference can be read.</summary>
internal sealed class FactList
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Sorted => [.. _lines.Order(StringComparer.Ordinal)];

    public void Add(string place, string name, object? value)
    {
        if (value is not null and not "" and not false) _lines.Add($"{place} {name}={value}");
    }

    public void AddSet(string place, string name, IEnumerable<string> values) =>
        Add(place, name, string.Join('|', values.Order(StringComparer.Ordinal)));

    public void AddList(string place, string name, IEnumerable<string> values) => Add(place, name, string.Join('|', values));
}

using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>A parameter, body or response as written: itself, or a reference to a component that may come later in the file.</summary>
/// <param name="Value">The thing itself, when it is no reference.</param>
/// <param name="Pointer">The reference, when it is one.</param>
/// <param name="Place">Where a reference stands, for findings.</param>
/// <param name="Mark">Where it begins.</param>
internal sealed record Slot<T>(T? Value, string? Pointer, string Place, Mark Mark) where T : class;

/// <summary>The components of one kind, by name.</summary>
internal sealed class ComponentTable<T>(string kind, FindingList findings) where T : class
{
    private readonly Dictionary<string, Slot<T>> _slots = new(StringComparer.Ordinal);

    public void Add(string name, Slot<T> slot) => _slots[name] = slot;

    /// <summary>What stands in the slot or is referred to by it; null, and a finding, when there is nothing.</summary>
    public T? Resolve(Slot<T> slot)
    {
        HashSet<string>? followed = null;
        Slot<T> current = slot;
        while (current.Pointer is { } pointer)
        {
            string? name = ComponentPointer.NameIn(pointer, kind);
            if (name is null || !_slots.TryGetValue(name, out Slot<T>? next))
            {
                findings.Add(FindingKind.LeftOut, $"{slot.Place} refers to '{pointer}', which is not there; it is left out.", slot.Mark);
                return null;
            }
            if (!(followed ??= new HashSet<string>(StringComparer.Ordinal)).Add(name))
            {
                findings.Add(FindingKind.LeftOut, $"{slot.Place} refers to '{pointer}', which refers to itself; it is left out.", slot.Mark);
                return null;
            }
            current = next;
        }
        return current.Value;
    }
}

using IntercomGen.Description;

namespace IntercomGen.Planning;

/// <summary>
/// An answer that several lists share. Its <c>type</c> says which list it is (<c>conversation.list</c>), and descriptions forgot to put what such a list holds
/// among the cases of its items: there conversations would be JSON.
/// </summary>
internal static class SharedList
{
    private const string Suffix = ".list";

    /// <summary>The members of an object, the items of its list with the cases that its <c>type</c> speaks of.</summary>
    public static IEnumerable<Member> Complete(IEnumerable<Member> members, Func<string, Schema?> find)
    {
        List<Member> all = [.. members];
        EquatableArray<Literal> types = all.Find(static member => member.Name == "type")?.Schema.Enum ?? default;
        int data = all.FindIndex(static member => member.Name == "data");
        if (types.Count < 2 || data < 0 || all[data].Schema.Items is not { AnyOf: { Count: > 1 } cases } items) return all;
        List<Schema> forgotten = [.. types.Select(static type => type.Text)
            .Where(static type => type.EndsWith(Suffix, StringComparison.Ordinal)).Select(static type => type.Substring(0, type.Length - Suffix.Length))
            .Where(name => find(name) is not null && !cases.Any(known => known.Reference == name))
            .Select(name => new Schema { Reference = name, Mark = items.Mark })];
        if (forgotten.Count == 0) return all;
        Schema shared = items with { AnyOf = cases.Concat(forgotten).ToEquatableArray() };
        all[data] = all[data] with { Schema = all[data].Schema with { Items = shared } };
        return all;
    }
}

using IntercomGen.Description;

namespace IntercomGen.Planning;

/// <summary>
/// The rule that an <c>anyOf</c> of nothing but <c>required</c> lists makes: members of which at least one set must be there. What all lists name is
/// required outright; names that no property declares are slips of the description.
/// </summary>
internal static class RequiredChoice
{
    /// <summary>The names that every list has.</summary>
    public static IEnumerable<string> Common(Schema schema) => Sets(schema) is { } sets ? Common(sets) : [];

    /// <summary>The sets to choose from, without what is required anyway; none when there is nothing to choose.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(Schema schema)
    {
        if (Sets(schema) is not { } sets) return [];
        HashSet<string> given = [.. Common(sets), .. schema.Required];
        List<string[]> rest = sets.ConvertAll(set => set.Where(name => !given.Contains(name)).ToArray());
        return rest.Exists(static set => set.Length == 0) ? [] : rest;
    }

    private static IEnumerable<string> Common(List<string[]> sets) =>
        sets.Aggregate<IEnumerable<string>>(static (common, set) => common.Intersect(set, StringComparer.Ordinal));

    // A set that holds another one adds nothing: who has the other has chosen.
    private static List<string[]>? Sets(Schema schema)
    {
        EquatableArray<Schema> branches = schema.OneOf.IsEmpty ? schema.AnyOf : schema.OneOf;
        if (schema.Properties.IsEmpty || branches.IsEmpty || branches.Any(static branch => branch.Required.IsEmpty || !SchemaForms.IsRule(branch))) return null;
        var declared = new HashSet<string>(schema.Properties.Select(static property => property.Name), StringComparer.Ordinal);
        var sets = new List<string[]>();
        IEnumerable<string[]> required = branches.Select(branch =>
            branch.Required.Where(declared.Contains).Distinct(StringComparer.Ordinal).ToArray());
        foreach (string[] set in required.OrderBy(static set => set.Length))
        {
            if (!sets.Exists(known => known.All(name => set.Contains(name, StringComparer.Ordinal)))) sets.Add(set);
        }
        return sets;
    }
}

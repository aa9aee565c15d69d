namespace IntercomGen.Description.Comparison;

/// <summary>Puts the members of several forms together.</summary>
internal static class FormMembers
{
    /// <summary>The members of parts that are all there: required where any part requires it.</summary>
    public static SortedDictionary<string, FormMember> All(IEnumerable<Form> parts, IEnumerable<string> required)
    {
        var needed = new HashSet<string>(required, StringComparer.Ordinal);
        return Merge(
            parts.SelectMany(static part => part.Members.Values),
            members => needed.Contains(members[0].Name) || members.Exists(static member => member.Required));
    }

    /// <summary>The members of cases of which one is there: required where every case has and requires it.</summary>
    public static SortedDictionary<string, FormMember> Either(IReadOnlyCollection<Form> cases) =>
        Merge(
            cases.SelectMany(static part => part.Members.Values),
            members => members.Count == cases.Count && members.TrueForAll(static member => member.Required));

    /// <summary>The members of a component that something else is made of.</summary>
    public static Form From(Form part, Form resolved)
    {
        if (part.Name is not { } name) return resolved;
        var members = new SortedDictionary<string, FormMember>(StringComparer.Ordinal);
        foreach (FormMember member in resolved.Members.Values) members.Add(member.Name, member with { Base = name });
        return new Form { Kind = resolved.Kind, Members = members };
    }

    private static SortedDictionary<string, FormMember> Merge(IEnumerable<FormMember> all, Func<List<FormMember>, bool> required)
    {
        var merged = new SortedDictionary<string, FormMember>(StringComparer.Ordinal);
        foreach (IGrouping<string, FormMember> group in all.GroupBy(static member => member.Name, StringComparer.Ordinal))
        {
            List<FormMember> members = [.. group];
            bool needed = required(members);
            if (members.Count == 1 && members[0].Required == needed)
            {
                merged.Add(group.Key, members[0]);
                continue;
            }
            Form form = members.Count == 1 ? members[0].Form : Form.AnyOf(members.Select(static member => member.Form));
            merged.Add(group.Key, new FormMember(group.Key, form, needed, members.TrueForAll(static member => member.Deprecated), members[0].Mark));
        }
        return merged;
    }
}

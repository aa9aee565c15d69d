using IntercomGen.Description;

namespace IntercomGen.Planning;

/// <summary>
/// Tells a choice of keys from a choice of types. Inline objects that differ only in which members they have (<c>{id}</c>, <c>{external_id}</c>,
/// <c>{email}</c>) are one class; objects that a constant tells apart stay cases of a union.
/// </summary>
internal static class BranchMerger
{
    public static bool CanMerge(SchemaForms forms, List<Schema> branches)
    {
        var seen = new Dictionary<string, Schema>(StringComparer.Ordinal);
        foreach (Schema branch in branches)
        {
            if (branch.Reference is not null || forms.Of(branch) is not Form.Members members) return false;
            foreach (Member member in members.Items)
            {
                if (seen.TryGetValue(member.Name, out Schema? other) && !SameType(other, member.Schema)) return false;
                seen[member.Name] = member.Schema;
            }
        }
        return true;
    }

    /// <summary>The names that every branch requires.</summary>
    public static EquatableArray<string> CommonRequired(List<Schema> branches)
    {
        IEnumerable<string> common = branches[0].Required;
        foreach (Schema branch in branches) common = common.Intersect(branch.Required, StringComparer.Ordinal);
        return common.ToEquatableArray();
    }

    private static bool SameType(Schema left, Schema right)
    {
        bool tag = left.Enum.Count == 1 && right.Enum.Count == 1 && left.Enum != right.Enum;
        return !tag && left.Types == right.Types && left.Format == right.Format && left.Reference == right.Reference
            && left.Items?.Types == right.Items?.Types && left.Items?.Reference == right.Items?.Reference;
    }
}

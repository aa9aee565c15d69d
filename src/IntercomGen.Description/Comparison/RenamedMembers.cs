using IntercomGen.Description.Naming;

namespace IntercomGen.Description.Comparison;

/// <summary>Finds members that were only spelt anew: <c>job_identfier</c> and <c>job_identifier</c>, of one type.</summary>
internal static class RenamedMembers
{
    private const int ShortestName = 6;

    private static readonly Dictionary<string, string> s_none = [];

    /// <returns>Old name to new name.</returns>
    public static Dictionary<string, string> Find(Form old, Form @new)
    {
        List<FormMember> gone = [.. old.Members.Values.Where(member => !@new.Members.ContainsKey(member.Name))];
        List<FormMember> come = [.. @new.Members.Values.Where(member => !old.Members.ContainsKey(member.Name))];
        if (gone.Count == 0 || come.Count == 0) return s_none;
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (FormMember member in gone)
        {
            if (come.Find(other => other.Form.Text == member.Form.Text && IsRespelling(member.Name, other.Name)) is not { } found) continue;
            renamed.Add(member.Name, found.Name);
            come.Remove(found);
        }
        return renamed;
    }

    private static bool IsRespelling(string old, string @new)
    {
        if (Words.Pascal(old) == Words.Pascal(@new)) return true;
        // A letter or two of a long word; "end_at" is no respelling of "id_at".
        return old.Length >= ShortestName && old[0] == @new[0] && Math.Abs(old.Length - @new.Length) <= 2
            && Nearest.Distance(old, @new) <= Math.Min(2, old.Length / 6);
    }
}

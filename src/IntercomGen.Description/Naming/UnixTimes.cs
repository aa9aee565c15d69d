namespace IntercomGen.Description.Naming;

/// <summary>Members and parameters that are times in Unix seconds, though descriptions declare them as bare integers, or as text in a query. Names that end in <c>_time</c> are durations otherwise.</summary>
public static class UnixTimes
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal) { "start_time", "end_time", "start_ts", "end_ts" };

    private static readonly string[] s_endings = ["_at", "_at_after", "_at_before", "_since"];

    /// <summary>Whether a name stands for a time.</summary>
    /// <param name="name">The name of a member or parameter.</param>
    public static bool Contains(string name) => s_names.Contains(name) || Array.Exists(s_endings, ending => name.EndsWith(ending, StringComparison.Ordinal));
}

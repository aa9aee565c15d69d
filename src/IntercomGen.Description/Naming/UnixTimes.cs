namespace IntercomGen.Description.Naming;

/// <summary>
/// Which values are times in Unix seconds: formats say so, and where a description declares a bare integer, or text in a query, the name does. Names that
/// end in <c>_time</c> are durations otherwise.
/// </summary>
public static class UnixTimes
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal) { "start_time", "end_time", "start_ts", "end_ts" };

    private static readonly string[] s_endings = ["_at", "_at_after", "_at_before", "_since"];

    /// <summary>Whether a name stands for a time.</summary>
    /// <param name="name">The name of a member or parameter.</param>
    public static bool Contains(string name) => s_names.Contains(name) || Array.Exists(s_endings, ending => name.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Whether a number of a format is a time.</summary>
    /// <param name="format">The format of the number; null when none is said.</param>
    public static bool IsFormat(string? format) => format is "date-time" or "datetime" or "timestamp" or "unix-time" or "date";

    /// <summary>Whether the name of an integer makes it a time: where no format says what it is.</summary>
    /// <param name="name">The name of the member or parameter that holds it.</param>
    /// <param name="format">The format of the integer; null when none is said.</param>
    public static bool IsNamed(string name, string? format) => format is null or "int64" && Contains(name);

    /// <summary>Whether a number is a time.</summary>
    /// <param name="name">The name of the member or parameter that holds it.</param>
    /// <param name="schema">Its schema.</param>
    public static bool Describes(string name, Schema schema) => schema.Types switch
    {
        JsonTypes.Integer => IsFormat(schema.Format) || IsNamed(name, schema.Format),
        JsonTypes.Number => IsFormat(schema.Format),
        _ => false,
    };
}

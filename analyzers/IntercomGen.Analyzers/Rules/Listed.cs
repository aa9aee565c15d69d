namespace IntercomGen.Analyzers.Rules;

/// <summary>Values in a message: all when they are few.</summary>
internal static class Listed
{
    private const int Most = 6;

    public static string Values(IEnumerable<string> values)
    {
        List<string> all = [.. values.OrderBy(static value => value, StringComparer.Ordinal).Select(static value => $"'{value}'")];
        return all.Count <= Most ? string.Join(", ", all) : $"{string.Join(", ", all.Take(Most))} and {all.Count - Most} more";
    }
}

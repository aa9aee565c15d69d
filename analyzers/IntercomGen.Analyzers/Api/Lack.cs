namespace IntercomGen.Analyzers.Api;

/// <summary>What a body lacks: members that must be there, or several sets of which one must.</summary>
/// <param name="Choices">The sets; a single one is required outright.</param>
internal sealed record Lack(IReadOnlyList<IReadOnlyList<string>> Choices)
{
    /// <summary>Every need by itself: <c>'name'</c>, <c>one of 'email' or 'role'</c>.</summary>
    public static IEnumerable<string> Each(IEnumerable<Lack> lacks) =>
        lacks.SelectMany(static lack => lack.Choices.Count == 1 ? lack.Choices[0].Select(Quoted) : [$"one of {OneOf(lack)}"]);

    /// <summary>How the message says it: <c>the body field 'name'</c>, <c>one of the body fields 'email' or 'role'</c>.</summary>
    /// <param name="lacks">What is missing.</param>
    /// <param name="what">What the members are: <c>body field</c>, <c>query parameter</c>.</param>
    public static string Say(IReadOnlyList<Lack> lacks, string what)
    {
        List<string> outright = [.. lacks.Where(static lack => lack.Choices.Count == 1)
            .SelectMany(static lack => lack.Choices[0]).Distinct(StringComparer.Ordinal)];
        string kind = outright.Count == 1 ? $"the {what}" : $"the {what}s";
        List<string> parts = outright.Count == 0 ? [] : [$"{kind} {string.Join(", ", outright.Select(Quoted))}"];
        foreach (Lack lack in lacks.Where(static lack => lack.Choices.Count > 1))
        {
            parts.Add($"one of the {what}s {OneOf(lack)}");
        }
        return string.Join(", and ", parts);
    }

    private static string OneOf(Lack lack)
    {
        List<string> sets = [.. lack.Choices.Select(static set => string.Join(" and ", set.Select(Quoted)))];
        return $"{string.Join(", ", sets.Take(sets.Count - 1))} or {sets[sets.Count - 1]}";
    }

    private static string Quoted(string name) => $"'{name}'";
}

namespace IntercomGen.Planning;

/// <summary>What makes something deprecated: the flag, or prose that begins by saying so.</summary>
internal static class Deprecation
{
    /// <summary>The reason to print; null when it is not deprecated.</summary>
    /// <param name="flag"><c>deprecated: true</c></param>
    /// <param name="summary">Its text.</param>
    public static string? Of(bool flag, string summary)
    {
        bool prose = summary.StartsWith("Deprecated.", StringComparison.OrdinalIgnoreCase) || summary.StartsWith("Deprecated:", StringComparison.OrdinalIgnoreCase)
            || summary.StartsWith("[Deprecated]", StringComparison.OrdinalIgnoreCase);
        return !flag && !prose ? null : summary.Length == 0 ? "Deprecated by the description." : summary;
    }
}

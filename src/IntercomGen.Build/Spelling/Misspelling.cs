using IntercomGen.Description.Naming;

namespace IntercomGen.Build.Spelling;

/// <summary>Tells a slip of the pen from a name that others have a use for.</summary>
internal static class Misspelling
{
    // Short words are near to many others: of two mistakes, "Tags" becomes "Page".
    private const int LongName = 9;

    /// <summary>The known name that a name is a slip of; null when it is known itself, or like none.</summary>
    /// <param name="name">What was written; case is no mistake, as nowhere in project files.</param>
    /// <param name="known">What there is.</param>
    public static string? Of(string name, IReadOnlyCollection<string> known)
    {
        string written = name.ToUpperInvariant();
        string? meant = null;
        foreach (string candidate in known)
        {
            string right = candidate.ToUpperInvariant();
            if (written == right) return null;
            if (meant is null && (IsNear(written, right) || IsSwap(written, right))) meant = candidate;
        }
        return meant;
    }

    private static bool IsNear(string written, string right) => Nearest.Distance(written, right) <= (right.Length < LongName ? 1 : 2);

    // Two neighbours that changed places count as two mistakes otherwise.
    private static bool IsSwap(string written, string right)
    {
        if (written.Length != right.Length) return false;
        int first = 0;
        while (first < right.Length && written[first] == right[first]) first++;
        return first + 1 < right.Length
            && written[first] == right[first + 1]
            && written[first + 1] == right[first]
            && string.CompareOrdinal(written, first + 2, right, first + 2, right.Length) == 0;
    }
}

namespace IntercomGen.Analyzers.Text;

/// <summary>A text of which parts may be unknown: every unknown part is one <see cref="Hole"/>.</summary>
internal static class TextPattern
{
    /// <summary>Stands for any text, the empty one included. A private-use character: no source text has it by accident.</summary>
    public const char Hole = '\uE000';

    public const string Unknown = "\uE000";

    public static bool IsKnown(string pattern) => pattern.IndexOf(Hole) < 0;

    /// <summary>The pattern as people read it: <c>/contacts/{…}</c>.</summary>
    public static string Display(string pattern) => pattern.Replace(Unknown, "{…}");

    /// <summary>
    /// What two patterns have in common at their start, and a hole for the rest. Two addresses that differ in one segment alone keep what follows it.
    /// </summary>
    public static string Either(string left, string right)
    {
        if (left == right) return left;
        int least = Math.Min(left.Length, right.Length);
        int start = 0;
        while (start < least && left[start] == right[start]) start++;
        // With a query or without: an empty one is none.
        if (start == least && (left.Length > right.Length ? left : right)[start] == '?') return left.Substring(0, start) + "?" + Hole;
        if (left.IndexOf("://", 0, start, StringComparison.Ordinal) < 0) return left.Substring(0, start) + Hole;
        int end = 0;
        while (end < least - start && left[left.Length - 1 - end] == right[right.Length - 1 - end]) end++;
        string rest = left.Substring(left.Length - end);
        bool oneSegment = IsInSegment(left.Substring(start, left.Length - end - start)) && IsInSegment(right.Substring(start, right.Length - end - start));
        return left.Substring(0, start) + Hole + (oneSegment ? rest : "");
    }

    private static bool IsInSegment(string text) => text.IndexOfAny(['/', '?', '&', '#']) < 0;
}

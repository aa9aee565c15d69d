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

    /// <summary>What two patterns have in common at their start, and a hole for the rest.</summary>
    public static string Either(string left, string right)
    {
        if (left == right) return left;
        int same = 0;
        while (same < left.Length && same < right.Length && left[same] == right[same]) same++;
        return left.Substring(0, same) + Hole;
    }
}

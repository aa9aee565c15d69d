namespace IntercomGen.Description.Search;

/// <summary>A phrase with gaps: the words around them are fixed, what stands in them is asked for.</summary>
/// <param name="words">What stands before the first gap, between each two, and after the last.</param>
/// <remarks>By hand, because a build meets the first pattern of a regular expression before the compiler of expressions is warm.</remarks>
internal sealed class Phrase(params string[] words)
{
    private const int LongestGap = 100;

    /// <summary>What stands in the gaps, wherever the phrase is.</summary>
    public IEnumerable<string[]> In(string text)
    {
        for (int start = Find(text, words[0], 0); start >= 0; start = Find(text, words[0], start + 1))
        {
            if (Gaps(text, start + words[0].Length) is { } gaps) yield return gaps;
        }
    }

    private string[]? Gaps(string text, int at)
    {
        var gaps = new string[words.Length - 1];
        for (int i = 0; i < gaps.Length; i++)
        {
            int end = Find(text, words[i + 1], at);
            if (end <= at || end - at > LongestGap) return null;
            gaps[i] = text.Substring(at, end - at);
            // A phrase stays within its sentence, and within its cell of a table.
            if (gaps[i].IndexOf('|') >= 0 || Find(gaps[i], ". ", 0) >= 0) return null;
            at = end + words[i + 1].Length;
        }
        return gaps;
    }

    private static int Find(string text, string part, int from) => text.IndexOf(part, from, StringComparison.Ordinal);
}

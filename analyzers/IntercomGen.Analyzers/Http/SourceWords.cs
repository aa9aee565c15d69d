namespace IntercomGen.Analyzers.Http;

/// <summary>The words of a source text, each as a hash: no parsing, and no string for each of them.</summary>
internal static class SourceWords
{
    private const uint Start = 2166136261;
    private const uint Factor = 16777619;

    public static void Collect(string text, HashSet<int> words)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i])) continue;
            int start = i;
            while (i < text.Length && IsPart(text[i])) i++;
            if (!char.IsDigit(text[start])) words.Add(Hash(text, start, i));
        }
    }

    public static int Hash(string text, int start, int end)
    {
        uint hash = Start;
        for (int i = start; i < end; i++) hash = (hash ^ text[i]) * Factor;
        return unchecked((int)hash);
    }

    private static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (c > 127 && char.IsLetterOrDigit(c));
}

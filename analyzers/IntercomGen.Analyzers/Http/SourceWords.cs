using IntercomGen.Description.Naming;

namespace IntercomGen.Analyzers.Http;

/// <summary>The words of a source text, each as a hash: no parsing, and no string for each of them.</summary>
internal static class SourceWords
{
    public static void Collect(string text, HashSet<int> words)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i])) continue;
            int start = i;
            while (i < text.Length && IsPart(text[i])) i++;
            if (!char.IsDigit(text[start])) words.Add(NameHash.Of(text, start, i));
        }
    }

    private static bool IsPart(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (c > 127 && char.IsLetterOrDigit(c));
}

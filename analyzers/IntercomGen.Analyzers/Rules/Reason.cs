namespace IntercomGen.Analyzers.Rules;

/// <summary>What a description says of a deprecation, as the end of a message.</summary>
internal static class Reason
{
    private const string Word = "Deprecated";

    /// <summary>The reason without the word that the message has said already; without one, that there is none to be had.</summary>
    public static string End(string reason)
    {
        string rest = reason.TrimStart('[', '*', ' ');
        if (rest.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
        {
            string after = rest.Substring(Word.Length).TrimStart(']', '*', '.', ':', ',', ';', '-', '–', '—', ' ');
            // "Deprecated in favor of x" is a sentence, and stays one.
            rest = after.Length == 0 || rest[Word.Length] != ' ' || !char.IsLower(after[0]) ? after : rest;
        }
        return rest.Length == 0 ? "; the description names no successor" : ": " + rest;
    }
}

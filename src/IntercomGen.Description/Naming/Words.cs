using System.Text;

namespace IntercomGen.Description.Naming;

/// <summary>Cuts names of the description into words and puts them together again.</summary>
public static class Words
{
    /// <summary>
    /// Cuts a name at everything that is no letter or digit and where the case changes: <c>ticket_type_id</c>, <c>listTicketTypes</c> and
    /// <c>IP Allowlist</c> give <c>ticket type id</c>, <c>list Ticket Types</c>, <c>IP Allowlist</c>.
    /// </summary>
    /// <param name="name">The name as the description writes it.</param>
    /// <returns>The words, as written.</returns>
    public static List<string> Split(string name)
    {
        var words = new List<string>();
        for (int end = 0; Next(name, end, out int start) is { } next; end = next) words.Add(name.Substring(start, next - start));
        return words;
    }

    /// <summary>
    /// Joins the words of a name in Pascal case: <c>ip_allowlist</c> gives <c>IpAllowlist</c>. Not yet an identifier: it may be empty or begin with a digit.
    /// </summary>
    /// <param name="name">The name as the description writes it.</param>
    public static string Pascal(string name)
    {
        var text = new StringBuilder(name.Length);
        for (int end = 0; Next(name, end, out int start) is { } next; end = next) Append(text, name, start, next);
        return text.ToString();
    }

    /// <summary>Joins words in Pascal case.</summary>
    /// <param name="words">The words.</param>
    public static string Pascal(IEnumerable<string> words)
    {
        var text = new StringBuilder();
        foreach (string word in words) Append(text, word, 0, word.Length);
        return text.ToString();
    }

    /// <summary>The singular of an English plural, as far as resource names need it: <c>companies</c>, <c>statuses</c>, <c>news</c>, <c>tags</c>.</summary>
    /// <param name="word">A word in any case.</param>
    public static string Singular(string word)
    {
        if (Ends("ies") && word.Length > 4) return word.Substring(0, word.Length - 3) + "y";
        if (Ends("sses") || Ends("uses") || Ends("xes") || Ends("ches")) return word.Substring(0, word.Length - 2);
        if (Ends("ss") || Ends("us") || Ends("is") || Ends("news") || !Ends("s")) return word;
        return word.Substring(0, word.Length - 1);

        bool Ends(string end) => word.EndsWith(end, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether two words are the same but for case and plural.</summary>
    /// <param name="left">A word.</param>
    /// <param name="right">A word.</param>
    public static bool Same(string left, string right) =>
        string.Equals(Singular(left), Singular(right), StringComparison.OrdinalIgnoreCase);

    private static void Append(StringBuilder text, string name, int start, int end)
    {
        text.Append(char.ToUpperInvariant(name[start]));
        for (int i = start + 1; i < end; i++) text.Append(char.ToLowerInvariant(name[i]));
    }

    // The word from a place on: where it starts, and where it ends; null when there is none.
    private static int? Next(string name, int from, out int start)
    {
        start = from;
        while (start < name.Length && !char.IsLetterOrDigit(name[start])) start++;
        if (start == name.Length) return null;
        int end = start + 1;
        while (end < name.Length && char.IsLetterOrDigit(name[end]) && !IsHump(name, end)) end++;
        return end;
    }

    private static bool IsHump(string name, int at) =>
        char.IsUpper(name[at]) && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1])));
}

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
        int start = -1;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (!char.IsLetterOrDigit(c))
            {
                Take(i);
                continue;
            }
            bool hump = start >= 0 && char.IsUpper(c)
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (hump) Take(i);
            if (start < 0) start = i;
        }
        Take(name.Length);
        return words;

        void Take(int end)
        {
            if (start >= 0 && end > start) words.Add(name.Substring(start, end - start));
            start = -1;
        }
    }

    /// <summary>Joins the words of a name in Pascal case: <c>ip_allowlist</c> gives <c>IpAllowlist</c>. Not yet an identifier: it may be empty or begin with a digit.</summary>
    /// <param name="name">The name as the description writes it.</param>
    public static string Pascal(string name) => Pascal(Split(name));

    /// <summary>Joins words in Pascal case.</summary>
    /// <param name="words">The words.</param>
    public static string Pascal(IEnumerable<string> words)
    {
        var text = new StringBuilder();
        foreach (string word in words)
        {
            text.Append(char.ToUpperInvariant(word[0]));
            for (int i = 1; i < word.Length; i++) text.Append(char.ToLowerInvariant(word[i]));
        }
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
}

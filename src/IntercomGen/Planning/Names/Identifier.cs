using System.Text;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Planning;

/// <summary>Makes C# identifiers of names of the description.</summary>
internal static class Identifier
{
    private static readonly Dictionary<string, string> s_symbols = new(StringComparer.Ordinal)
    {
        ["="] = "Equal", ["!="] = "NotEqual", ["~"] = "Contains", ["!~"] = "NotContains", ["^"] = "StartsWith", ["$"] = "EndsWith",
        ["<"] = "LessThan", ["<="] = "LessThanOrEqual", [">"] = "GreaterThan", [">="] = "GreaterThanOrEqual", [""] = "Empty", ["*"] = "Any",
    };

    /// <summary>Whether nothing of a name is lost when it becomes an identifier, words aside.</summary>
    public static bool IsPlain(string name) => name.Length > 0 && name.All(static c => c == '_' || char.IsLetterOrDigit(c));

    /// <summary>A name for a type or member: <c>ip_allowlist</c> gives <c>IpAllowlist</c>.</summary>
    public static string Pascal(string name)
    {
        string text = Words.Pascal(name);
        return text.Length == 0 ? "Unnamed" : char.IsDigit(text[0]) ? "Value" + text : text;
    }

    /// <summary>A name for the value of an enum: <c>!=</c> gives <c>NotEqual</c>, <c>2.10</c> gives <c>V2_10</c>.</summary>
    public static string EnumMember(string value)
    {
        if (s_symbols.TryGetValue(value, out string? symbol)) return symbol;
        List<string> words = Words.Split(value);
        return words.Count > 0 && words.TrueForAll(static word => char.IsDigit(word[0])) ? "V" + string.Join("_", words) : Pascal(value);
    }

    /// <summary>A name for an argument: camel case, keywords escaped.</summary>
    public static string Camel(string name)
    {
        string text = Pascal(name);
        return Escape(char.ToLowerInvariant(text[0]) + text.Substring(1));
    }

    /// <summary>Puts <c>@</c> before a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>A namespace of legal identifiers, made of what a user wrote.</summary>
    public static string Namespace(string text)
    {
        var result = new StringBuilder();
        foreach (string part in text.Split('.'))
        {
            var word = new StringBuilder();
            foreach (char c in part)
            {
                if (char.IsLetterOrDigit(c) || c == '_') word.Append(c);
            }
            if (word.Length == 0) continue;
            if (char.IsDigit(word[0])) word.Insert(0, '_');
            if (result.Length > 0) result.Append('.');
            result.Append(SyntaxFacts.GetKeywordKind(word.ToString()) != SyntaxKind.None ? "@" : "").Append(word);
        }
        return result.Length == 0 ? "Intercom" : result.ToString();
    }
}

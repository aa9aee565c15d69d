using System.Text.RegularExpressions;
using IntercomGen.Analyzers.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>
/// Stands in an address for <c>http.BaseAddress</c>: what that is can be told only when all set-up of the project is read, and which client it is of,
/// only where the request is sent.
/// </summary>
internal sealed class ClientBases
{
    // A private-use character, as the hole of a pattern is.
    private const char Mark = '\uE001';

    private static readonly Regex s_mark = new($"{Mark}[0-9]*{Mark}?{TextPattern.Hole}", RegexOptions.CultureInvariant);

    private readonly List<object> _clients = [];

    /// <summary>Whether an address begins with the base address of a client.</summary>
    public static bool Begins(string address) => address.Length > 0 && address[0] == Mark;

    /// <summary>The base address of the client that an expression names; null when it is made or fetched there.</summary>
    public string? Of(ExpressionSyntax use, SemanticModel model)
    {
        if (HttpOrigins.OwnerIn(use, model) is not { } client) return null;
        lock (_clients)
        {
            int number = _clients.IndexOf(client);
            if (number < 0)
            {
                number = _clients.Count;
                _clients.Add(client);
            }
            return $"{Mark}{number}{Mark}{TextPattern.Hole}";
        }
    }

    /// <summary>The client whose base address an address begins with, and what follows; null for others, and where it is one of several.</summary>
    public (object Client, string Path)? Split(string address)
    {
        if (!Begins(address) || address.IndexOf(Mark, 1) is not (> 1 and var end)) return null;
        if (!int.TryParse(address.Substring(1, end - 1), out int number)) return null;
        lock (_clients) return number < _clients.Count ? (_clients[number], address.Substring(end + 2)) : null;
    }

    /// <summary>The text, where it is no address that the base address of a client is in.</summary>
    public static string Unnamed(string text) => text.IndexOf(Mark) < 0 ? text : s_mark.Replace(text, TextPattern.Unknown);
}

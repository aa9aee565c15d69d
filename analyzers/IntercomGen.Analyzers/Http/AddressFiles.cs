using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>
/// Files that lead from an address to who sends there, and say neither HTTP nor Intercom: options whose <c>BaseUrl</c> is <c>Defaults.Api</c>. They are
/// found by the names of the types that hold such constants, in the text alone.
/// </summary>
internal static class AddressFiles
{
    /// <param name="named">The files that name Intercom.</param>
    /// <param name="others">The files among which to look.</param>
    public static List<SyntaxTree> Of(List<SyntaxTree> named, List<SyntaxTree> others)
    {
        var found = new List<SyntaxTree>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        List<string> next = Names(named.FindAll(NamesHost), names);
        while (next.Count > 0)
        {
            List<SyntaxTree> reached = others.FindAll(tree => tree.GetText().ToString() is var text && next.Exists(name => HasWord(text, name)));
            if (reached.Count == 0) break;
            found.AddRange(reached);
            others = others.FindAll(tree => !reached.Contains(tree));
            next = Names(reached, names);
        }
        return found;
    }

    /// <summary>
    /// The types that such a file sets up or stands behind, as hashes: <c>Configure&lt;SupportOptions&gt;(...)</c>, <c>class Settings : ISettings</c>. Where
    /// they are declared, nothing need be said of addresses.
    /// </summary>
    public static IEnumerable<int> SetUp(SyntaxTree tree) => tree.GetRoot().DescendantNodes().SelectMany(static node => node switch
        {
            TypeArgumentListSyntax given => given.Arguments,
            BaseListSyntax bases => bases.Types.Select(static type => type.Type),
            _ => Enumerable.Empty<TypeSyntax>(),
        })
        .OfType<SimpleNameSyntax>().Select(static name => NameHash.Of(name.Identifier.ValueText));

    // Others than the header alone: a host of Intercom, or one that stands for it.
    private static bool NamesHost(SyntaxTree tree) =>
        SourceScan.Of(tree, CancellationToken.None) is { MentionsIntercomHost: true } or { MentionsVersionHeader: false };

    // The types of which others can ask a constant, as far as they are new.
    private static List<string> Names(List<SyntaxTree> trees, HashSet<string> known) =>
    [
        .. trees.SelectMany(static tree => tree.GetRoot().DescendantNodes(static node =>
                node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
            .OfType<TypeDeclarationSyntax>().Where(static type => type.Members.Any(HoldsText))
            .Select(static type => type.Identifier.ValueText).Where(name => name.Length > 0 && known.Add(name)),
    ];

    private static bool HoldsText(MemberDeclarationSyntax member) =>
        (member.Modifiers.Any(SyntaxKind.ConstKeyword) || member.Modifiers.Any(SyntaxKind.StaticKeyword))
        && (member.Modifiers.Any(SyntaxKind.PublicKeyword) || member.Modifiers.Any(SyntaxKind.InternalKeyword))
        && member switch
        {
            FieldDeclarationSyntax { Declaration.Type: var type } => IsText(type),
            PropertyDeclarationSyntax { Type: var type } => IsText(type),
            _ => false,
        };

    private static bool IsText(TypeSyntax type) => type.ToString().TrimEnd('?') is "string" or "String" or "Uri" or "System.Uri";

    private static bool HasWord(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            int end = at + word.Length;
            if ((at == 0 || !SyntaxFacts.IsIdentifierPartCharacter(text[at - 1]))
                && (end == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[end]))) return true;
        }
        return false;
    }
}

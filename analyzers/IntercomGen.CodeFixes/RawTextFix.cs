using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IntercomGen.CodeFixes;

/// <summary>
/// Writes the name or value that was meant, where it stands alone: a literal, a member of an anonymous object, a property, a parameter of a query.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RawTextFix)), Shared]
internal sealed class RawTextFix() : IntercomFix(RawEnumValueAnalyzer.Id, UnknownFieldAnalyzer.Id, DeprecatedMemberAnalyzer.Id, SearchFilterAnalyzer.Id)
{
    protected override Fix? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        // The rules call the properties alike.
        if (Property(diagnostic, RawEnumValueAnalyzer.Replacement) is not { } text) return null;
        string title = $"Write '{text}'";
        SyntaxToken old = root.FindToken(diagnostic.Location.SourceSpan.Start);
        if (old.Span == diagnostic.Location.SourceSpan && New(old, text) is { } token)
        {
            return new Fix(title, () => root.ReplaceToken(old, token.WithTriviaFrom(old)));
        }
        if (Property(diagnostic, QueryReplacement.Old) is not { } written || Property(diagnostic, QueryReplacement.New) is not { } meant) return null;
        return AddressFix.Replace(root, diagnostic, written, meant, before: "?&", after: written.EndsWith("=", StringComparison.Ordinal) ? "" : "&\"#", title);
    }

    private static SyntaxToken? New(SyntaxToken old, string text) => old.Parent switch
    {
        // An address or a text of JSON holds more than the value.
        LiteralExpressionSyntax when old.ValueText.IndexOfAny(['/', '{']) < 0 => SyntaxFactory.Literal(text),
        IdentifierNameSyntax { Parent: NameEqualsSyntax or MemberAccessExpressionSyntax } when SyntaxFacts.IsValidIdentifier(text) =>
            SyntaxFactory.Identifier(text),
        _ => null,
    };
}

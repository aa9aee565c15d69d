using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IntercomGen.CodeFixes;

/// <summary>Replaces a version by one that the API has, or by the description's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VersionValueFix)), Shared]
internal sealed class VersionValueFix() : IntercomFix(UnknownVersionAnalyzer.UnknownId, UnknownVersionAnalyzer.OtherId)
{
    protected override Fix? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Property(diagnostic, UnknownVersionAnalyzer.Replacement) is not { } version) return null;
        // A constant that others use too is not for this diagnostic to change.
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal) return null;
        return new Fix($"Send version {version}", () => root.ReplaceToken(literal.Token, SyntaxFactory.Literal(version).WithTriviaFrom(literal.Token)));
    }
}

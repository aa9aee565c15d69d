using System.Composition;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IntercomGen.CodeFixes;

/// <summary>Sends a request with the verb that the endpoint takes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VerbFix)), Shared]
internal sealed class VerbFix() : IntercomFix(UnknownEndpointAnalyzer.VerbId)
{
    protected override Fix? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Property(diagnostic, UnknownEndpointAnalyzer.Replacement) is not { } verb) return null;
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (Identifier(node) is not { } name || NewName(node, name.ValueText, verb) is not { } replacement) return null;
        return new Fix($"Send with {verb}", () => root.ReplaceToken(name, SyntaxFactory.Identifier(replacement).WithTriviaFrom(name)));
    }

    private static SyntaxToken? Identifier(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => name.Identifier,
        MemberAccessExpressionSyntax { Expression: var owner, Name: var name } when owner.ToString().EndsWith("HttpMethod", StringComparison.Ordinal) =>
            name.Identifier,
        _ => null,
    };

    private static string? NewName(SyntaxNode node, string name, string verb) => node switch
    {
        MemberAccessExpressionSyntax => verb.Substring(0, 1) + verb.Substring(1).ToLowerInvariant(),
        _ => HttpVerbs.MethodFor(name, verb),
    };
}

using System.Collections.Immutable;
using System.Composition;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.CodeFixes;

/// <summary>Sends a request with the verb that the endpoint takes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VerbFix)), Shared]
internal sealed class VerbFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnknownEndpointAnalyzer.VerbId];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || !diagnostic.Properties.TryGetValue(UnknownEndpointAnalyzer.Replacement, out string? verb) || verb is null) continue;
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (Identifier(node) is not { } name || NewName(node, name.ValueText, verb) is not { } replacement) continue;
            SyntaxToken renamed = SyntaxFactory.Identifier(replacement).WithTriviaFrom(name);
            context.RegisterCodeFix(
                CodeAction.Create($"Send with {verb}", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceToken(name, renamed))), nameof(VerbFix)),
                diagnostic);
        }
    }

    private static SyntaxToken? Identifier(SyntaxNode node) => node switch
    {
        SimpleNameSyntax name => name.Identifier,
        MemberAccessExpressionSyntax { Expression: var owner, Name: var name } when owner.ToString().EndsWith("HttpMethod", StringComparison.Ordinal) => name.Identifier,
        _ => null,
    };

    private static string? NewName(SyntaxNode node, string name, string verb) => node switch
    {
        MemberAccessExpressionSyntax => verb.Substring(0, 1) + verb.Substring(1).ToLowerInvariant(),
        _ => HttpVerbs.MethodFor(name, verb),
    };
}

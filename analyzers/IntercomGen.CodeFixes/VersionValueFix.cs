using System.Collections.Immutable;
using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.CodeFixes;

/// <summary>Replaces a version by one that the API has, or by the description's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(VersionValueFix)), Shared]
internal sealed class VersionValueFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnknownVersionAnalyzer.UnknownId, UnknownVersionAnalyzer.OtherId];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(UnknownVersionAnalyzer.Replacement, out string? version) || version is null) continue;
            // A constant that others use too is not for this diagnostic to change.
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal) continue;
            context.RegisterCodeFix(
                CodeAction.Create($"Send version {version}", _ => Task.FromResult(Replace(context.Document, root, literal, version)), nameof(VersionValueFix)),
                diagnostic);
        }
    }

    private static Document Replace(Document document, SyntaxNode root, LiteralExpressionSyntax literal, string version)
    {
        LiteralExpressionSyntax replacement = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(version)).WithTriviaFrom(literal);
        return document.WithSyntaxRoot(root.ReplaceNode(literal, replacement));
    }
}

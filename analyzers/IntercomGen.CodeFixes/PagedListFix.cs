using System.Collections.Immutable;
using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.CodeFixes;

/// <summary>Turns a loop over the first page into one over all pages: <c>await foreach</c> over the paged method.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PagedListFix)), Shared]
internal sealed class PagedListFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnpagedListAnalyzer.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || !diagnostic.Properties.TryGetValue(UnpagedListAnalyzer.Method, out string? method) || method is null) continue;
            InvocationExpressionSyntax? call = root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>();
            if (call is not { Expression: MemberAccessExpressionSyntax access } || LoopOver(call, diagnostic.Properties[UnpagedListAnalyzer.Items]!) is not { } loop) continue;
            // A cancellation token belongs to the enumeration of pages, not to the call.
            if (call.ArgumentList.Arguments.Any(static argument => argument.ToString().IndexOf("cancel", StringComparison.OrdinalIgnoreCase) >= 0)) continue;
            ForEachStatementSyntax paged = loop
                .WithAwaitKeyword(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithLeadingTrivia(loop.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space))
                .WithForEachKeyword(loop.ForEachKeyword.WithLeadingTrivia())
                .WithExpression(call.WithExpression(access.WithName(SyntaxFactory.IdentifierName(method))).WithTriviaFrom(loop.Expression));
            context.RegisterCodeFix(
                CodeAction.Create($"Walk all pages with {method}", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(loop, paged))), nameof(PagedListFix)),
                diagnostic);
        }
    }

    /// <summary>The loop whose items are exactly those of the call: <c>foreach (var c in (await x.ListAsync()).Data!)</c>.</summary>
    private static ForEachStatementSyntax? LoopOver(InvocationExpressionSyntax call, string items)
    {
        SyntaxNode? node = call.Parent as AwaitExpressionSyntax;
        node = node?.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : null;
        if (node?.Parent is PostfixUnaryExpressionSyntax answer) node = answer;
        if (node?.Parent is not MemberAccessExpressionSyntax member || member.Name.Identifier.ValueText != items) return null;
        node = member.Parent is PostfixUnaryExpressionSyntax certain ? certain : member;
        return node.Parent is ForEachStatementSyntax loop && loop.Expression == node && loop.AwaitKeyword.IsKind(SyntaxKind.None) ? loop : null;
    }
}

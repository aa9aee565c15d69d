using System.Collections.Immutable;
using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.CodeFixes;

/// <summary>Moves the statement that sets the version header into the constructor of the type, where the client is there already and nothing is sent yet.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetHeaderOnceFix)), Shared]
internal sealed class SetHeaderOnceFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RepeatedHeaderAnalyzer.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax } statement) continue;
            // What a parameter of the method gives is not there in the constructor.
            if (statement.Expression is not InvocationExpressionSyntax { ArgumentList.Arguments: [_, { Expression: LiteralExpressionSyntax }] }) continue;
            if (statement.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type || type.Members.OfType<ConstructorDeclarationSyntax>().ToList() is not [{ Body: { } body } constructor]) continue;
            if (constructor.Modifiers.Any(SyntaxKind.StaticKeyword)) continue;
            context.RegisterCodeFix(
                CodeAction.Create("Set the header once, in the constructor", _ => Task.FromResult(Move(context.Document, root, statement, body)), nameof(SetHeaderOnceFix)),
                diagnostic);
        }
    }

    private static Document Move(Document document, SyntaxNode root, ExpressionStatementSyntax statement, BlockSyntax body)
    {
        SyntaxNode tracked = root.TrackNodes(statement, body);
        BlockSyntax constructor = tracked.GetCurrentNode(body)!;
        tracked = tracked.ReplaceNode(constructor, constructor.AddStatements(statement));
        return document.WithSyntaxRoot(tracked.RemoveNode(tracked.GetCurrentNode(statement)!, SyntaxRemoveOptions.KeepNoTrivia)!);
    }
}

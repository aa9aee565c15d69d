using System.Collections.Immutable;
using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace IntercomGen.CodeFixes;

/// <summary>
/// Adds the version header where the code sets a client or a request up: behind the base address, or behind the declaration of the variable. One fix
/// at one place can answer the diagnostics of many calls.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingHeaderFix)), Shared]
internal sealed class MissingHeaderFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [VersionHeaderMissingAnalyzer.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || !diagnostic.Properties.TryGetValue(VersionHeaderMissingAnalyzer.Version, out string? version) || version is null) continue;
            if (Place(root, diagnostic) is not { } place) continue;
            context.RegisterCodeFix(
                CodeAction.Create($"Send 'Intercom-Version: {version}'", _ => Task.FromResult(Add(context.Document, root, place.After, place.Headers, version)), nameof(MissingHeaderFix)),
                diagnostic);
        }
    }

    /// <summary>The statement to add a statement behind, and the headers to add to.</summary>
    private static (StatementSyntax After, string Headers)? Place(SyntaxNode root, Diagnostic diagnostic)
    {
        foreach (Location configured in diagnostic.AdditionalLocations)
        {
            if (root.FindNode(configured.SourceSpan) is not AssignmentExpressionSyntax assignment) continue;
            if (assignment is { Left: MemberAccessExpressionSyntax { Expression: var client }, Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement }) return (statement, client + ".DefaultRequestHeaders");
            if (Declared(assignment) is { } place) return place;
        }
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan);
        if (node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } creation && Variable(creation, ".Headers") is { } request) return request;
        if (node.Parent is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver }) return null;
        VariableDeclaratorSyntax? variable = node.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>()?.DescendantNodes().OfType<VariableDeclaratorSyntax>()
            .FirstOrDefault(candidate => candidate.Identifier.ValueText == receiver.Identifier.ValueText);
        return variable?.Initializer?.Value is { } value ? Variable(value, ".DefaultRequestHeaders") : null;
    }

    // new HttpClient { BaseAddress = ... } as the value of a variable or field.
    private static (StatementSyntax After, string Headers)? Declared(AssignmentExpressionSyntax assignment) => assignment.Parent?.Parent switch
    {
        BaseObjectCreationExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: var target, Parent: ExpressionStatementSyntax { Parent: BlockSyntax } statement } } => (statement, target + ".DefaultRequestHeaders"),
        BaseObjectCreationExpressionSyntax creation => Variable(creation, ".DefaultRequestHeaders"),
        _ => null,
    };

    private static (StatementSyntax After, string Headers)? Variable(ExpressionSyntax value, string headers) =>
        value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name, Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax } statement } }
            ? (statement, name + headers)
            : null;

    private static Document Add(Document document, SyntaxNode root, StatementSyntax after, string headers, string version)
    {
        StatementSyntax statement = SyntaxFactory.ParseStatement($"{headers}.Add(\"Intercom-Version\", {SymbolDisplay.FormatLiteral(version, quote: true)});")
            .WithLeadingTrivia(after.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
            .WithTrailingTrivia(after.GetTrailingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return document.WithSyntaxRoot(root.InsertNodesAfter(after, [statement]));
    }
}

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

/// <summary>Adds the case for values that nobody knows yet: a <c>default</c> that does nothing, or an arm that throws, as the code does now.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OpenSwitchFix)), Shared]
internal sealed class OpenSwitchFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [OpenSwitchAnalyzer.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode? choice = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<SyntaxNode>(static node => node is SwitchStatementSyntax or SwitchExpressionSyntax);
            if (choice is null) continue;
            context.RegisterCodeFix(
                CodeAction.Create("Add a case for unknown values", _ => Task.FromResult(context.Document.WithSyntaxRoot(root!.ReplaceNode(choice, Open(choice)))), nameof(OpenSwitchFix)),
                diagnostic);
        }
    }

    private static SyntaxNode Open(SyntaxNode choice) => choice switch
    {
        SwitchStatementSyntax statement => statement.AddSections(
            SyntaxFactory.SwitchSection(
                [SyntaxFactory.DefaultSwitchLabel()],
                [SyntaxFactory.BreakStatement()]).WithAdditionalAnnotations(Formatter.Annotation)),
        SwitchExpressionSyntax expression => expression.WithArms(WithUnknown(expression.Arms)).WithAdditionalAnnotations(Formatter.Annotation),
        _ => choice,
    };

    // A comma behind the last arm stays one behind the last arm.
    private static SeparatedSyntaxList<SwitchExpressionArmSyntax> WithUnknown(SeparatedSyntaxList<SwitchExpressionArmSyntax> arms)
    {
        SwitchExpressionArmSyntax arm = SyntaxFactory.SwitchExpressionArm(SyntaxFactory.DiscardPattern(), SyntaxFactory.ParseExpression("throw new System.NotSupportedException()"));
        bool trails = arms.SeparatorCount == arms.Count;
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        return SyntaxFactory.SeparatedList(arms.Add(arm), trails ? arms.GetSeparators().Append(comma.WithTrailingTrivia(arms.GetSeparators().Last().TrailingTrivia)) : arms.Add(arm).GetSeparators());
    }
}

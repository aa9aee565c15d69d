using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Formatting;

namespace IntercomGen.CodeFixes;

/// <summary>Adds the case for values that nobody knows yet: a <c>default</c> that does nothing, or an arm that throws, as the code does now.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OpenSwitchFix)), Shared]
internal sealed class OpenSwitchFix() : IntercomFix(OpenSwitchAnalyzer.Id)
{
    protected override Fix? Find(SyntaxNode root, Diagnostic diagnostic) =>
        root.FindNode(diagnostic.Location.SourceSpan)
            .FirstAncestorOrSelf<SyntaxNode>(static node => node is SwitchStatementSyntax or SwitchExpressionSyntax) is { } choice
            ? new Fix("Add a case for unknown values", () => root.ReplaceNode(choice, Open(choice)))
            : null;

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
        SwitchExpressionArmSyntax arm = SyntaxFactory.SwitchExpressionArm(
            SyntaxFactory.DiscardPattern(), SyntaxFactory.ParseExpression("throw new System.NotSupportedException()"));
        SeparatedSyntaxList<SwitchExpressionArmSyntax> more = arms.Add(arm);
        if (arms.SeparatorCount < arms.Count) return more;
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(arms.GetSeparators().Last().TrailingTrivia);
        return SyntaxFactory.SeparatedList(more, arms.GetSeparators().Append(comma));
    }
}

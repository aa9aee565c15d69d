using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>What must hold for a place in a method to be reached.</summary>
internal static class Conditions
{
    /// <summary>The conditions around a place, and those on which the method is left before.</summary>
    public static IEnumerable<ExpressionSyntax> Before(SyntaxNode place, MethodDeclarationSyntax method) => method.DescendantNodes().Select(node => node switch
        {
            IfStatementSyntax choice when choice.Span.Contains(place.Span) => choice.Condition,
            IfStatementSyntax choice when choice.Span.End <= place.SpanStart && Leaves(choice.Statement) => choice.Condition,
            ConditionalExpressionSyntax choice when choice.Span.Contains(place.Span) => choice.Condition,
            SwitchStatementSyntax choice when choice.Span.Contains(place.Span) => choice.Expression,
            SwitchExpressionSyntax choice when choice.Span.Contains(place.Span) => choice.GoverningExpression,
            BinaryExpressionSyntax choice when IsChoice(choice) && choice.Right.Span.Contains(place.Span) => choice.Left,
            _ => null,
        })
        .OfType<ExpressionSyntax>().Where(condition => !condition.Span.Contains(place.Span));

    /// <summary>Whether one of them keeps the place from being reached twice: <c>if (_ready) return; _ready = true;</c></summary>
    public static bool Guard(SyntaxNode place, MethodDeclarationSyntax method)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxNode node in method.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax { Left: var target }) written.Add(LastName(target));
            else if (node is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None, Expression: var given }) written.Add(LastName(given));
        }
        return Before(place, method).Any(condition => condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Any(name => written.Contains(name.Identifier.ValueText) || name.Identifier.ValueText is "Add" or "TryAdd"));
    }

    private static bool Leaves(StatementSyntax statement) =>
        statement is ReturnStatementSyntax || (statement is BlockSyntax { Statements: [.., ReturnStatementSyntax] });

    private static bool IsChoice(BinaryExpressionSyntax binary) =>
        binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression;

    private static string LastName(ExpressionSyntax target) =>
        target is MemberAccessExpressionSyntax access ? access.Name.Identifier.ValueText : target.ToString();
}

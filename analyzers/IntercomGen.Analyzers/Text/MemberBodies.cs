using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>The expressions of which a method or property of the project gives back one; none when it does more than choose among them.</summary>
internal static class MemberBodies
{
    public static IReadOnlyList<ExpressionSyntax> Of(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.Length != 1) return [];
        return member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            MethodDeclarationSyntax method => Of(method.ExpressionBody, method.Body),
            LocalFunctionStatementSyntax local => Of(local.ExpressionBody, local.Body),
            PropertyDeclarationSyntax { ExpressionBody: { } arrow } => [arrow.Expression],
            PropertyDeclarationSyntax { AccessorList.Accessors: var accessors } when Getter(accessors) is { } getter => Of(getter.ExpressionBody, getter.Body),
            _ => [],
        };
    }

    /// <summary>The expression that a method of the project gives back; null when it does more than that.</summary>
    public static ExpressionSyntax? Only(IMethodSymbol method)
    {
        if (method.IsVirtual || method.IsOverride || method.DeclaringSyntaxReferences.Length != 1) return null;
        return method.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            MethodDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            MethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } body }] } => body,
            LocalFunctionStatementSyntax { ExpressionBody.Expression: var body } => body,
            LocalFunctionStatementSyntax { Body.Statements: [ReturnStatementSyntax { Expression: { } body }] } => body,
            _ => null,
        };
    }

    private static AccessorDeclarationSyntax? Getter(SyntaxList<AccessorDeclarationSyntax> accessors) =>
        accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));

    private static List<ExpressionSyntax> Of(ArrowExpressionClauseSyntax? arrow, BlockSyntax? block) =>
        arrow is not null ? [arrow.Expression] : block is null ? [] : Returned(block);

    private static List<ExpressionSyntax> Returned(BlockSyntax block)
    {
        var returned = new List<ExpressionSyntax>();
        IEnumerable<SyntaxNode> within = block.DescendantNodes(static node => node is StatementSyntax or SwitchSectionSyntax or ElseClauseSyntax);
        foreach (StatementSyntax statement in within.OfType<StatementSyntax>())
        {
            switch (statement)
            {
                case ReturnStatementSyntax { Expression: { } value }:
                    returned.Add(value);
                    break;
                case BlockSyntax or IfStatementSyntax or SwitchStatementSyntax or ThrowStatementSyntax or LocalDeclarationStatementSyntax:
                    break;
                default:
                    return [];
            }
        }
        return returned;
    }
}

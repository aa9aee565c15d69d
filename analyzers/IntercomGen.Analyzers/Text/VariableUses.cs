using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>A use of a variable that comes before another one when the code runs.</summary>
/// <param name="Name">The variable's name where it is used.</param>
/// <param name="IsCertain">Whether it comes before in every case.</param>
/// <param name="IsBehind">Whether it stands behind the other one, and comes before only in a loop or a function that is called later.</param>
internal readonly record struct EarlierUse(IdentifierNameSyntax Name, bool IsCertain, bool IsBehind);

/// <summary>Finds what is done to a local variable before it is used.</summary>
internal static class VariableUses
{
    public static IEnumerable<EarlierUse> Before(SyntaxNode use, VariableDeclaratorSyntax declarator)
    {
        SyntaxNode? scope = declarator.Ancestors().FirstOrDefault(static node => IsBlock(node) || node is AnonymousFunctionExpressionSyntax);
        // What stands behind a use comes before its next round, or its call.
        SyntaxNode? again = use.Ancestors().TakeWhile(node => node != scope).LastOrDefault(IsRepeated);
        SyntaxNode? reach = again is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax ? scope : again;
        foreach (IdentifierNameSyntax other in (scope?.DescendantNodes() ?? []).OfType<IdentifierNameSyntax>())
        {
            if (other.Identifier.ValueText != declarator.Identifier.ValueText || other.SpanStart < declarator.Span.End) continue;
            if (use.Span.Contains(other.Span) || IsAnotherThing(other) || IsAssignedWith(other, use)) continue;
            bool isBehind = other.SpanStart > use.SpanStart;
            if (!isBehind) yield return new EarlierUse(other, reach != scope && Holds(other, use), false);
            else if (reach?.Span.Contains(other.Span) == true) yield return new EarlierUse(other, false, true);
        }
    }

    private static bool IsBlock(SyntaxNode? node) => node is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax;

    private static bool IsRepeated(SyntaxNode node) => node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax
        or CommonForEachStatementSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    // The name of a member, an argument or an initializer.
    private static bool IsAnotherThing(IdentifierNameSyntax name) =>
        name.Parent is NameColonSyntax or NameEqualsSyntax || (name.Parent is MemberAccessExpressionSyntax access && access.Name == name);

    // url = url + "/contacts": what is assigned is found first.
    private static bool IsAssignedWith(IdentifierNameSyntax name, SyntaxNode use) =>
        name.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Left: var left, Right: var right }
        && left.Span.Contains(name.Span) && right.Span.Contains(use.Span);

    // A statement of a block that the use is in as well has run when the use does.
    private static bool Holds(SyntaxNode other, SyntaxNode use)
    {
        if (other.FirstAncestorOrSelf<StatementSyntax>() is not ExpressionStatementSyntax statement) return false;
        if (other.FirstAncestorOrSelf<ConditionalExpressionSyntax>() is { } choice && statement.Span.Contains(choice.Span)) return false;
        SyntaxNode? around = statement.Parent is GlobalStatementSyntax global ? global.Parent : statement.Parent;
        return IsBlock(around) && around!.Span.Contains(use.Span);
    }
}

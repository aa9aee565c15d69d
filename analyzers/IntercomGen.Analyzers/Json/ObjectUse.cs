using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Json;

/// <summary>What happens to an object in a local variable between its creation and its use: members and entries that are written.</summary>
/// <param name="Value">What the variable is declared with.</param>
/// <param name="Writes">Every <c>variable.Member = value</c>.</param>
/// <param name="Entries">Every <c>variable["key"] = value</c> and <c>variable.Add("key", value)</c>.</param>
/// <param name="Escapes">Whether other code gets hold of the object and may write to it.</param>
internal sealed record ObjectUse(
    ExpressionSyntax Value,
    IReadOnlyList<(SimpleNameSyntax Member, ExpressionSyntax Value)> Writes,
    IReadOnlyList<(ExpressionSyntax Key, ExpressionSyntax Value)> Entries,
    bool Escapes)
{
    /// <summary>The use of a local; null when it is given another object, or when what it is declared with cannot be seen.</summary>
    public static ObjectUse? Of(ILocalSymbol local, IdentifierNameSyntax use)
    {
        SyntaxNode? declaration = local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declaration is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator) return null;
        SyntaxNode? scope = declarator.Ancestors().FirstOrDefault(static node => node is BlockSyntax or CompilationUnitSyntax);
        var writes = new List<(SimpleNameSyntax Member, ExpressionSyntax Value)>();
        var entries = new List<(ExpressionSyntax Key, ExpressionSyntax Value)>();
        bool escapes = false;
        foreach (IdentifierNameSyntax other in (scope?.DescendantNodes() ?? []).OfType<IdentifierNameSyntax>())
        {
            if (other == use || other.Identifier.ValueText != local.Name || other.SpanStart < declarator.Span.End) continue;
            switch (other.Parent)
            {
                case MemberAccessExpressionSyntax access when access.Name == other:
                    break;
                case MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access when assignment.Left == access:
                    writes.Add((access.Name, assignment.Right));
                    break;
                case MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: "Add",
                    Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [var key, var added] },
                }:
                    entries.Add((key.Expression, added.Expression));
                    break;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax }:
                    escapes = true;
                    break;
                case MemberAccessExpressionSyntax or NameColonSyntax or NameEqualsSyntax:
                    break;
                case ElementAccessExpressionSyntax { ArgumentList.Arguments: [var index], Parent: AssignmentExpressionSyntax assignment } element
                    when assignment.Left == element:
                    entries.Add((index.Expression, assignment.Right));
                    break;
                case AssignmentExpressionSyntax assignment when assignment.Left == other:
                    return null;
                default:
                    escapes = true;
                    break;
            }
        }
        return new ObjectUse(value, writes, entries, escapes);
    }
}

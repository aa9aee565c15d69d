using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>The one expression that gives a variable its value; null when there are several or none.</summary>
internal static class SingleValue
{
    public static ExpressionSyntax? Of(ILocalSymbol local, SyntaxNode use)
    {
        SyntaxNode? declaration = local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declaration is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator) return null;
        SyntaxNode? body = use.AncestorsAndSelf().LastOrDefault(node => node is BlockSyntax or ArrowExpressionClauseSyntax
            or CompilationUnitSyntax && node.Span.Contains(declarator.Span));
        return body is not null && Writes(body, local.Name) ? null : value;
    }

    public static ExpressionSyntax? Of(IFieldSymbol field)
    {
        if (field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax declarator) return null;
        List<ExpressionSyntax> values = declarator.Initializer is { } initializer ? [initializer.Value] : [];
        foreach (SyntaxReference reference in field.ContainingType.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not TypeDeclarationSyntax type) continue;
            foreach (ConstructorDeclarationSyntax constructor in type.Members.OfType<ConstructorDeclarationSyntax>())
            {
                foreach (AssignmentExpressionSyntax assignment in constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>())
                {
                    if (NameOf(assignment.Left) == field.Name) values.Add(assignment.Right);
                }
            }
        }
        return values.Count == 1 ? values[0] : null;
    }

    public static ExpressionSyntax? Of(IPropertySymbol property)
    {
        if (property.IsVirtual || property.IsOverride || property.DeclaringSyntaxReferences.Length != 1) return null;
        return property.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            PropertyDeclarationSyntax { ExpressionBody.Expression: var body } => body,
            PropertyDeclarationSyntax
            {
                AccessorList.Accessors: [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration, Body: null, ExpressionBody: null }],
                Initializer.Value: var value,
            } => value,
            PropertyDeclarationSyntax
            {
                AccessorList.Accessors: [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration, ExpressionBody.Expression: var body }],
            } => body,
            _ => null,
        };
    }

    /// <summary>Whether code assigns to a variable or to a member of it, or hands it out to be assigned.</summary>
    public static bool Writes(SyntaxNode body, string name)
    {
        foreach (SyntaxNode node in body.DescendantNodes())
        {
            bool writes = node switch
            {
                AssignmentExpressionSyntax assignment => NameOf(assignment.Left) == name || MemberOf(assignment.Left) == name,
                ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) && NameOf(argument.Expression) == name,
                _ => false,
            };
            if (writes) return true;
        }
        return false;
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };

    // builder.Path = ... changes what the builder says.
    private static string? MemberOf(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax access ? NameOf(access.Expression) : null;
}

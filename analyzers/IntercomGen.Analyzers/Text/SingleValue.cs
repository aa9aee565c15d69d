using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>The one expression that gives a variable its value; null when there are several or none.</summary>
internal static class SingleValue
{
    public static ExpressionSyntax? Of(ILocalSymbol local)
    {
        if (Declaration(local) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator) return null;
        SyntaxNode? body = declarator.Ancestors().FirstOrDefault(static node => node is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax);
        return body is not null && Writes(body, local.Name) ? null : value;
    }

    public static ExpressionSyntax? Of(IFieldSymbol field) =>
        Declaration(field) is VariableDeclaratorSyntax declarator ? Stored(field, declarator.Initializer) : null;

    /// <summary>What a property holds that has no setter.</summary>
    public static ExpressionSyntax? Stored(IPropertySymbol property) =>
        Declaration(property) is PropertyDeclarationSyntax declaration ? Stored(property, declaration.Initializer) : null;

    /// <summary>Whether nothing but its initializer and constructors gives a field its value.</summary>
    public static bool IsSetOnce(IFieldSymbol field)
    {
        if (field.IsReadOnly || field.DeclaredAccessibility != Accessibility.Private) return field.IsReadOnly;
        return Members(field.ContainingType).Where(static member => member is not ConstructorDeclarationSyntax).All(member => !Writes(member, field.Name));
    }

    private static SyntaxNode? Declaration(ISymbol member) => member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    private static ExpressionSyntax? Stored(ISymbol member, EqualsValueClauseSyntax? initializer)
    {
        List<ExpressionSyntax> values = initializer is null ? [] : [initializer.Value];
        foreach (ConstructorDeclarationSyntax constructor in Members(member.ContainingType).OfType<ConstructorDeclarationSyntax>())
        {
            values.AddRange(constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>()
                .Where(assignment => NameOf(assignment.Left) == member.Name).Select(static assignment => assignment.Right));
        }
        return values.Count == 1 ? values[0] : null;
    }

    private static IEnumerable<MemberDeclarationSyntax> Members(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .Select(static reference => reference.GetSyntax()).OfType<TypeDeclarationSyntax>().SelectMany(static part => part.Members);

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

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Json;

/// <summary>Reads what a new object of an emitted model holds. Its members go by their names in C#; those that the compiler demands are left out.</summary>
internal sealed class ModelShapeReader(SemanticModel model)
{
    private const int MaximumDepth = 6;

    /// <summary>The shape of an argument; null when it is not made where it can be seen.</summary>
    public JsonShape? Read(ExpressionSyntax value, int depth = 0)
    {
        if (depth > MaximumDepth) return null;
        return value switch
        {
            BaseObjectCreationExpressionSyntax creation => Created(creation, [], false, depth),
            PostfixUnaryExpressionSyntax certain => Read(certain.Operand, depth + 1),
            ParenthesizedExpressionSyntax inner => Read(inner.Expression, depth + 1),
            IdentifierNameSyntax name
                when model.GetSymbolInfo(name).Symbol is ILocalSymbol local
                    && ObjectUse.Of(local, name) is { Value: BaseObjectCreationExpressionSyntax creation } use
                => Created(creation, use.Writes, use.Escapes, depth),
            _ => null,
        };
    }

    private JsonShape? Created(
        BaseObjectCreationExpressionSyntax creation, IReadOnlyList<(SimpleNameSyntax Member, ExpressionSyntax Value)> later, bool escapes, int depth)
    {
        if (creation.ArgumentList is { Arguments.Count: > 0 }) return null;
        if (model.GetTypeInfo(creation).Type is not INamedTypeSymbol type || !EmittedClient.IsStamped(type)) return null;
        IEnumerable<AssignmentExpressionSyntax> assigned = (creation.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>();
        IEnumerable<(SimpleNameSyntax Member, ExpressionSyntax Value)> initial = assigned.Where(static assignment => assignment.Left is SimpleNameSyntax)
            .Select(static assignment => ((SimpleNameSyntax)assignment.Left, assignment.Right));
        List<JsonMember> members = [.. initial.Concat(later)
            .Select(entry => new JsonMember(entry.Member.Identifier.ValueText, entry.Member.GetLocation(), Value(entry.Value, depth)))];
        IEnumerable<IPropertySymbol> open = type.GetMembers().OfType<IPropertySymbol>()
            .Where(static property => property is { IsRequired: false, SetMethod.DeclaredAccessibility: Accessibility.Public });
        HashSet<string> settable = new(open.Select(static property => property.Name), StringComparer.Ordinal);
        return new JsonShape(JsonKind.Object, creation.NewKeyword.GetLocation()) { Members = members, Settable = settable, IsOpen = escapes };
    }

    private JsonShape Value(ExpressionSyntax value, int depth)
    {
        if (model.GetConstantValue(value) is { HasValue: true, Value: string text }) return new JsonShape(JsonKind.Text, value.GetLocation()) { Text = text };
        return (value is BaseObjectCreationExpressionSyntax ? Read(value, depth + 1) : null) ?? JsonShape.Unknown(value.GetLocation());
    }
}

using IntercomGen.Analyzers;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Json;
using IntercomGen.Description;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>
/// An answer that is read as a class of the project: whether everything that is done with it means the same when it is read as the client's type. Members that
/// are used must have the same name in C#, the same name on the wire, and the same type.
/// </summary>
internal sealed class OwnAnswer(Operation operation, ApiIndex api, SemanticModel model, LocalChain locals)
{
    private readonly SchemaView _view = new(api);

    /// <summary>Whether a value can be of the client's type.</summary>
    /// <param name="read">The call that reads it.</param>
    /// <param name="value">The value.</param>
    /// <param name="own">The class of the project.</param>
    /// <param name="emitted">The client's type.</param>
    public bool Fits(InvocationExpressionSyntax read, ExpressionSyntax value, ITypeSymbol own, ITypeSymbol emitted)
    {
        bool isHttp = AnswerCode.FormOf((model.GetSymbolInfo(read).Symbol as IMethodSymbol)?.Name ?? "") == AnswerForm.Json;
        NamePolicy usual = isHttp ? NamePolicy.Camel : NamePolicy.Same;
        NamePolicy policy = Naming.Policy(read.ArgumentList.Arguments.Where(IsOptions), usual, new SemanticModels(model.Compilation));
        List<Schema> schemas =
            [.. Successes.Of(operation).SelectMany(static response => response.Content).Select(static media => media.Schema).OfType<Schema>()];
        return policy != NamePolicy.Loose && Fits(value, own, emitted, schemas, policy);
    }

    private bool IsOptions(ArgumentSyntax argument) =>
        model.GetTypeInfo(argument.Expression).ConvertedType?.Name.StartsWith("JsonSerializer", StringComparison.Ordinal) == true;

    private bool Fits(ExpressionSyntax value, ITypeSymbol own, ITypeSymbol emitted, List<Schema> schemas, NamePolicy policy)
    {
        if (!ClassShapeReader.IsPlain(own)) return false;
        switch (value.Parent)
        {
            case ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: ThrowExpressionSyntax } coalesce when coalesce.Left == value:
                return Fits((ExpressionSyntax)value.Parent, own, emitted, schemas, policy);
            case BinaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression,
                Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression },
            }:
            case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } }:
            case ExpressionStatementSyntax:
                return true;
            case EqualsValueClauseSyntax when AnswerCode.Declared(value, model) is { } declared:
                return locals.Uses(declared.Local, declared.Statement).TrueForAll(use => Fits(use, own, emitted, schemas, policy));
            case MemberAccessExpressionSyntax access when access.Expression == value:
                return Member(access, access.Name, own, emitted, schemas, policy);
            case ConditionalAccessExpressionSyntax { WhenNotNull: var rest } conditional
                when conditional.Expression == value
                    && rest.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault() is { } binding:
                return Member(binding, binding.Name, own, emitted, schemas, policy);
            default:
                return false;
        }
    }

    private bool Member(ExpressionSyntax access, SimpleNameSyntax name, ITypeSymbol own, ITypeSymbol emitted, List<Schema> schemas, NamePolicy policy)
    {
        if (model.GetSymbolInfo(name).Symbol is not IPropertySymbol property) return false;
        if (!SymbolEqualityComparer.Default.Equals(property.ContainingType, own)) return false;
        // What it is set to where the answer says nothing, or does by itself, the client's type does not have.
        SyntaxNode? declaration = property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (declaration is not PropertyDeclarationSyntax { Initializer: null, ExpressionBody: null }) return false;
        string? said = ClassShapeReader.Said(property);
        string written = said ?? Naming.Of(property.Name, policy);
        StringComparison comparison = said is null && policy == NamePolicy.Camel ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        string wire = schemas.SelectMany(_view.MemberNames).FirstOrDefault(known => string.Equals(known, written, comparison)) ?? "";
        if (wire.Length == 0 || WireNames.Property(emitted, wire, schemas, _view) is not { } same || same.Name != property.Name) return false;
        if (SymbolEqualityComparer.Default.Equals(property.Type, same.Type)) return !IsAssigned(access);
        return Fits(access, property.Type, same.Type, [.. schemas.SelectMany(schema => _view.Member(schema, wire))], policy);
    }

    private static bool IsAssigned(ExpressionSyntax access) => access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access;
}

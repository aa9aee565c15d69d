using System.Globalization;
using IntercomGen.Analyzers;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Turns values as they go over the wire into values of the client's types. What cannot be turned is left to the compiler, which refuses it.</summary>
internal sealed class ValueExpression(SemanticModel model, int position)
{
    /// <summary>The type without <c>?</c>.</summary>
    public static ITypeSymbol Plain(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    public static bool IsTime(ITypeSymbol type) => Plain(type) is { Name: "DateTimeOffset", ContainingNamespace.Name: "System" };

    /// <summary>A type's name as it is written at the place of the call.</summary>
    public string NameOf(ITypeSymbol type) => Plain(type).WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, position);

    /// <summary>A constant of the wire as a value of a type; null when the type has no such value.</summary>
    public ExpressionSyntax? Constant(string text, ITypeSymbol type)
    {
        ITypeSymbol plain = Plain(type);
        if (EmittedClient.IsEnum(plain)) return Member(text, plain);
        if (IsTime(type)) return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? FromSeconds(text) : null;
        return plain.SpecialType switch
        {
            SpecialType.System_Boolean => text is "true" or "false" ? SyntaxFactory.ParseExpression(text) : null,
            SpecialType.System_Int32 or SpecialType.System_Int64 =>
                long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? SyntaxFactory.ParseExpression(text) : null,
            SpecialType.System_Double =>
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? SyntaxFactory.ParseExpression(text) : null,
            _ => Literal(text),
        };
    }

    /// <summary>A value of the source as a value of a type; null when it would be another one on the wire.</summary>
    public ExpressionSyntax? Converted(ExpressionSyntax expression, ITypeSymbol type)
    {
        // A text that is made of a value of the source.
        if (expression.SyntaxTree != model.SyntaxTree) return IsTime(type) ? null : expression;
        ITypeSymbol? given = model.GetTypeInfo(expression).Type;
        if (expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal && EmittedClient.IsEnum(Plain(type)))
        {
            return Member(literal.Token.ValueText, Plain(type)) ?? expression;
        }
        if (IsTime(type)) return Seconds(expression, given);
        // Serialized, these are texts of a form that the client does not write.
        return given is null || IsSerializedAlike(given) ? expression : null;
    }

    private static bool IsSerializedAlike(ITypeSymbol type) => type.TypeKind is not (TypeKind.Dynamic or TypeKind.Enum)
        && Plain(type).Name is not ("DateTime" or "DateTimeOffset" or "DateOnly" or "TimeSpan" or "Object" or "Char" or "Single" or "Decimal");

    /// <summary>
    /// Whether an address gets of a value what the client makes of it: <c>True</c>, the comma of a culture or the nothing of null are none of that.
    /// </summary>
    public bool IsWrittenAlike(ExpressionSyntax expression) => model.GetTypeInfo(expression) is var type && type.Type?.SpecialType switch
    {
        SpecialType.System_String => type.Nullability.FlowState != NullableFlowState.MaybeNull,
        SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 => true,
        _ => false,
    };

    // ContactRole.User
    private ExpressionSyntax? Member(string value, ITypeSymbol type) =>
        EmittedClient.ValuesOf(type).Find(entry => entry.Value == value) is { Member: { } member }
            ? SyntaxFactory.ParseExpression($"{NameOf(type)}.{member}")
            : null;

    // Times are Unix seconds on the wire, and DateTimeOffset in the client.
    private ExpressionSyntax? Seconds(ExpressionSyntax expression, ITypeSymbol? given)
    {
        switch (expression)
        {
            case InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToUnixTimeSeconds", Expression: var time },
            }:
                return time;
            case ConditionalAccessExpressionSyntax
            {
                WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "ToUnixTimeSeconds" } },
                Expression: var time,
            }:
                return time;
            case LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression }:
                return expression;
            default:
                return given?.SpecialType is SpecialType.System_Int64 or SpecialType.System_Int32 ? FromSeconds(expression.WithoutTrivia().ToString()) : null;
        }
    }

    private ExpressionSyntax FromSeconds(string seconds)
    {
        string type = model.Compilation.GetTypeByMetadataName("System.DateTimeOffset")!.ToMinimalDisplayString(model, position);
        return SyntaxFactory.ParseExpression($"{type}.FromUnixTimeSeconds({seconds})");
    }

    private static LiteralExpressionSyntax Literal(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));
}

using IntercomGen.Analyzers.Json;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>
/// The values that a text of JSON takes from the code around it: <c>$$"""{"email": "{{email}}", "per_page": {{size}}}"""</c>. Between quotes the code
/// writes a text; elsewhere it has to write JSON, which only some expressions certainly do.
/// </summary>
internal sealed class JsonHoles(List<TextPart> parts, SemanticModel model)
{
    private readonly string _text = string.Concat(parts.Select(static part => part.Text));

    /// <summary>The expression of a value that is not known; null when it cannot be told what becomes of it.</summary>
    public ExpressionSyntax? Of(JsonShape shape)
    {
        if (shape.Start < 0) return null;
        bool quoted = _text[shape.Start] == '"';
        ExpressionSyntax? expression = quoted ? TextPart.At(parts, shape.Start + 1, shape.End - 1) : TextPart.At(parts, shape.Start, shape.End);
        if (expression is null) return null;
        while (expression is ParenthesizedExpressionSyntax inner) expression = inner.Expression;
        return quoted ? Quoted(expression) : Bare(expression);
    }

    // What is escaped in the text already would be escaped again.
    private ExpressionSyntax? Quoted(ExpressionSyntax expression)
    {
        TypeInfo type = model.GetTypeInfo(expression);
        if (type.Type is null or { Name: "JsonEncodedText" } or { TypeKind: TypeKind.Dynamic }) return null;
        if (expression is InvocationExpressionSyntax { ArgumentList.Arguments: [var only] } call && NameOf(call) == "JavaScriptStringEncode")
        {
            return Quoted(only.Expression);
        }
        if (type.Type.SpecialType != SpecialType.System_String) return SyntaxFactory.ParseExpression($"$\"{{{Wrapped(expression)}}}\"");
        if (expression is not (SimpleNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
                or ConditionalAccessExpressionSyntax or InvocationExpressionSyntax)
            || Escapes(expression))
        {
            return null;
        }
        return type.Nullability.FlowState == NullableFlowState.NotNull ? expression : SyntaxFactory.ParseExpression($"{expression.WithoutTrivia()} ?? \"\"");
    }

    private ExpressionSyntax? Bare(ExpressionSyntax expression)
    {
        switch (expression)
        {
            // flag.ToString().ToLowerInvariant()
            case InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: "ToLower" or "ToLowerInvariant",
                    Expression: InvocationExpressionSyntax
                    {
                        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Expression: var flag },
                    },
                },
            } when model.GetTypeInfo(flag).Type?.SpecialType == SpecialType.System_Boolean:
                return flag;
            case ConditionalExpressionSyntax
            {
                Condition: var flag,
                WhenTrue: LiteralExpressionSyntax { Token.ValueText: "true" },
                WhenFalse: LiteralExpressionSyntax { Token.ValueText: "false" },
            }:
                return flag;
            case InvocationExpressionSyntax { ArgumentList.Arguments: [var value] } call
                when NameOf(call) == "Serialize" && model.GetSymbolInfo(call).Symbol?.ContainingType.Name == "JsonSerializer":
                return value.Expression;
            default:
                return model.GetTypeInfo(expression).Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 ? expression : null;
        }
    }

    private static bool Escapes(ExpressionSyntax expression) =>
        expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any(static call => Escapes(NameOf(call)));

    private static bool Escapes(string method) => method is "Replace" or "Serialize"
        || method.IndexOf("Escape", StringComparison.Ordinal) >= 0 || method.IndexOf("Encode", StringComparison.Ordinal) >= 0;

    private static string NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static string Wrapped(ExpressionSyntax expression) =>
        expression is SimpleNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
            ? expression.WithoutTrivia().ToString()
            : $"({expression.WithoutTrivia()})";
}

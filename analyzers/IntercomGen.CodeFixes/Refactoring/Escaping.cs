namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Values that the code escapes for an address. The client escapes what it is given, so it has to be given what they were before.</summary>
internal static class Escaping
{
    /// <summary>What an escaping call escapes; null when the expression is none.</summary>
    public static ExpressionSyntax? Inner(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EscapeDataString" or "UrlEncode" },
            ArgumentList.Arguments: [var value],
        } => value.Expression,
        _ => null,
    };

    /// <summary>The value of a hole in an address as it is before it is escaped; null when that cannot be said.</summary>
    public static ExpressionSyntax? Undone(ExpressionSyntax hole, LocalChain locals) => hole switch
    {
        ParenthesizedExpressionSyntax inner => Undone(inner.Expression, locals),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain => Undone(certain.Operand, locals),
        // var name = Uri.EscapeDataString(given);
        IdentifierNameSyntax name when locals.ValueOf(name) is { } value && IsIn(value) =>
            Inner(value) is { } given && locals.Follow(name) is not null ? given : null,
        _ when Inner(hole) is { } given => IsIn(given) ? null : given,
        _ => IsIn(hole) ? null : hole,
    };

    private static bool IsIn(ExpressionSyntax expression) =>
        expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(static name => Escapes(name.Identifier.ValueText));

    private static bool Escapes(string method) =>
        method.IndexOf("escape", StringComparison.OrdinalIgnoreCase) >= 0 || method.IndexOf("encode", StringComparison.OrdinalIgnoreCase) >= 0;
}

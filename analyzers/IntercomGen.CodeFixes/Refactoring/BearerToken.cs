namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>The token in what an <c>Authorization</c> header is set to.</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <summary>The expression of the token; null when the header is none of a bearer.</summary>
    public static ExpressionSyntax? Of(ExpressionSyntax value, SemanticModel model) => value switch
    {
        // new AuthenticationHeaderValue("Bearer", token)
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var scheme, var token] }
            when model.GetConstantValue(scheme.Expression).Value is "Bearer" => token.Expression,
        InterpolatedStringExpressionSyntax
        {
            Contents: [InterpolatedStringTextSyntax { TextToken.ValueText: Scheme }, InterpolationSyntax { FormatClause: null, AlignmentClause: null } token],
        } => token.Expression,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Left: var scheme, Right: var token }
            when model.GetConstantValue(scheme).Value is Scheme => token,
        _ => null,
    };
}

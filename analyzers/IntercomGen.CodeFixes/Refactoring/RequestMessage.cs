using IntercomGen.Analyzers.Http;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>
/// Reads the statements that build a request. What every call of the client sends by itself goes; a token, a version or a header of the request's own
/// becomes an option of the call.
/// </summary>
internal sealed class RequestMessage(RawCall call, string version, SemanticModel model)
{
    /// <summary>Assignments to the options of the call.</summary>
    public List<string> Options { get; } = [];

    /// <summary>The token that the request brings along.</summary>
    public ExpressionSyntax? AccessToken { get; private set; }

    /// <summary>Headers of the call.</summary>
    public List<(string Name, ExpressionSyntax Value)> Headers { get; } = [];

    /// <summary>Whether a statement about a member of the request is understood.</summary>
    public bool Understands(MemberAccessExpressionSyntax member, ExpressionStatementSyntax statement) =>
        (member.Name.Identifier.ValueText, statement.Expression) switch
        {
            ("Content", AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } content) =>
                content.Left == member && content.Right == call.Request.Body,
            ("Headers", AssignmentExpressionSyntax
            {
                Left: MemberAccessExpressionSyntax { Expression: var headers, Name.Identifier.ValueText: "Authorization" },
            } assignment) => headers == member && Token(BearerToken.Of(assignment.Right, model)),
            ("Headers", InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Expression: var headers, Name.Identifier.ValueText: "Add" or "TryAddWithoutValidation" },
                ArgumentList.Arguments: [var name, var value],
            }) => headers == member && model.GetConstantValue(name.Expression).Value is string header && Header(header, value.Expression),
            ("Headers", InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Expression: var headers, Name.Identifier.ValueText: "Accept" },
                },
                ArgumentList.Arguments: [{ Expression: BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var type] } }],
            }) => headers == member && IsJson(type.Expression),
            _ => false,
        };

    private bool Header(string name, ExpressionSyntax value)
    {
        if (model.GetTypeInfo(value).Type?.SpecialType != SpecialType.System_String) return false;
        switch (name.ToUpperInvariant())
        {
            case "INTERCOM-VERSION":
                if (model.GetConstantValue(value).Value as string != version) Options.Add($"Version = {value}");
                return true;
            case "ACCEPT":
                return IsJson(value);
            case "AUTHORIZATION":
                return Token(BearerToken.Of(value, model));
            // Of several values, options take one; the host is the client's.
            case "HOST":
            case var _ when Headers.Exists(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase)):
                return false;
            default:
                Headers.Add((name, value));
                return true;
        }
    }

    private bool Token(ExpressionSyntax? token)
    {
        bool first = AccessToken is null;
        AccessToken = token;
        return first && token is not null;
    }

    private bool IsJson(ExpressionSyntax type) => model.GetConstantValue(type).Value is "application/json";
}

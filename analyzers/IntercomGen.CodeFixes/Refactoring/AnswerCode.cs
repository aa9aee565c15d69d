namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>How code reads an answer: the shapes of expressions around an <c>HttpResponseMessage</c>, its content, and the tasks of both.</summary>
internal static class AnswerCode
{
    /// <summary>How a method of a response's content, or of <c>HttpClient</c>, gives the body.</summary>
    public static AnswerForm? FormOf(string method) => method switch
    {
        "ReadFromJsonAsync" or "GetFromJsonAsync" or "DeleteFromJsonAsync" => AnswerForm.Json,
        "ReadAsStringAsync" or "GetStringAsync" => AnswerForm.Text,
        "ReadAsByteArrayAsync" or "GetByteArrayAsync" => AnswerForm.Bytes,
        // A stream is looked at to see what reads it.
        "ReadAsStreamAsync" or "GetStreamAsync" => AnswerForm.Document,
        _ => null,
    };

    /// <summary>The call that reads the content of an answer, and how.</summary>
    public static (InvocationExpressionSyntax Call, AnswerForm Form)? ContentRead(ExpressionSyntax answer) =>
        answer.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Content", Parent: MemberAccessExpressionSyntax read }
        && read.Parent is InvocationExpressionSyntax call && FormOf(read.Name.Identifier.ValueText) is { } form ? (call, form) : null;

    /// <summary><c>response.EnsureSuccessStatusCode();</c> and <c>if (!response.IsSuccessStatusCode) throw new HttpRequestException(...);</c></summary>
    public static StatementSyntax? StatusCheck(IdentifierNameSyntax use)
    {
        if (use.Parent is not MemberAccessExpressionSyntax access || access.Expression != use) return null;
        if (access.Name.Identifier.ValueText == "EnsureSuccessStatusCode") return access.Parent?.Parent as ExpressionStatementSyntax;
        bool tests = access.Name.Identifier.ValueText == "IsSuccessStatusCode"
            && access.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression };
        if (!tests || access.Parent!.Parent is not IfStatementSyntax { Else: null } test) return null;
        StatementSyntax then = test.Statement is BlockSyntax { Statements: [var only] } ? only : test.Statement;
        return then is ThrowStatementSyntax { Expression: ObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } thrown }
            && thrown.Type is SimpleNameSyntax { Identifier.ValueText: "HttpRequestException" }
            && arguments.All(static argument => argument.Expression is LiteralExpressionSyntax) ? test : null;
    }

    /// <summary>The <c>await</c> of a task, <c>ConfigureAwait</c> seen through; null when nobody awaits it.</summary>
    public static AwaitExpressionSyntax? Awaited(ExpressionSyntax task)
    {
        if (task.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
        {
            task = configured;
        }
        return task.Parent as AwaitExpressionSyntax;
    }

    /// <summary>The expression with the parentheses and the <c>!</c> around it.</summary>
    public static ExpressionSyntax Outer(ExpressionSyntax expression) => expression.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => Outer(parenthesized),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain => Outer(certain),
        _ => expression,
    };

    public static bool IsUnused(ExpressionSyntax value) => value.Parent is ExpressionStatementSyntax
        || value.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax };

    /// <summary>The local that a value is declared as.</summary>
    public static (ILocalSymbol Local, LocalDeclarationStatementSyntax Statement)? Declared(ExpressionSyntax value, SemanticModel model) =>
        value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
        && declarator.Parent?.Parent is LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } statement
        && model.GetDeclaredSymbol(declarator) is ILocalSymbol local
            ? (local, statement)
            : null;

    /// <summary>The call that reads a text or a stream of JSON: as a type, or as a document.</summary>
    public static (InvocationExpressionSyntax Call, ITypeSymbol? Type)? JsonRead(ExpressionSyntax json, SemanticModel model)
    {
        if (json.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax read } list }) return null;
        if (list.Arguments[0].Expression != json) return null;
        return model.GetSymbolInfo(read).Symbol is not IMethodSymbol method ? null : method switch
        {
            {
                Name: "Deserialize" or "DeserializeObject" or "DeserializeAsync",
                TypeParameters.Length: 1,
                ContainingType.Name: "JsonSerializer" or "JsonConvert",
            } => (read, method.TypeArguments[0]),
            { Name: "ParseAsync", ContainingType.Name: "JsonDocument" } => (read, null),
            _ => null,
        };
    }
}

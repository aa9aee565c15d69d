using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>
/// What the code does with an answer: checks its status, reads its JSON as one type, or nothing. Everything else needs the answer itself, which the client's
/// method does not give.
/// </summary>
internal sealed class ResponseUse(SemanticModel model, LocalChain locals, CancellationToken cancellationToken)
{
    private readonly List<StatementSyntax> _statements = [];

    /// <summary>The expression that the call of the client takes the place of.</summary>
    public ExpressionSyntax Replaced { get; private set; } = null!;

    /// <summary>Whether what is replaced is the value itself, and not a task of it.</summary>
    public bool IsValue { get; private set; }

    /// <summary>Whether nobody looks at the answer, its status aside, and a statement is left that awaits the call.</summary>
    public bool IsDiscarded { get; private set; }

    /// <summary>The type that the JSON is read as; null when nobody reads it.</summary>
    public ITypeSymbol? Type { get; private set; }

    /// <summary>Whether an answer with an error ends in an exception, as it does with the client.</summary>
    public bool Throws { get; private set; }

    /// <summary>The statements that go: declarations of what is read on the way, and checks of the status.</summary>
    public IReadOnlyList<StatementSyntax> Statements => _statements;

    /// <summary>Follows the answer of a call; false when it is used in a way that cannot be kept.</summary>
    public bool Follow(SentCall sent)
    {
        Replaced = sent.Invocation;
        switch (sent.Method)
        {
            case "GetFromJsonAsync" or "DeleteFromJsonAsync":
                Throws = true;
                return Read(sent.Invocation);
            case "GetStringAsync":
                Throws = true;
                return Text(sent.Invocation);
            case "GetAsync" or "PostAsync" or "PutAsync" or "PatchAsync" or "DeleteAsync" or "SendAsync" or "PostAsJsonAsync" or "PutAsJsonAsync" or "PatchAsJsonAsync":
                return Awaited(sent.Invocation) is { } answer && Answer(answer);
            default:
                return false;
        }
    }

    private bool Answer(ExpressionSyntax answer)
    {
        if (answer.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnsureSuccessStatusCode", Parent: InvocationExpressionSyntax check })
        {
            Throws = true;
            return Answer(Outer(check));
        }
        if (IsUnused(answer)) return IsDiscarded = true;
        if (IsBody(answer)) return true;
        if (ContentRead(answer) is { } read) return read.IsText ? Text(read.Call) : Read(read.Call);
        return Declared(answer) is { } declared && Uses(declared.Local, declared.Statement);
    }

    // var response = await ...; response.EnsureSuccessStatusCode(); ... await response.Content.ReadFromJsonAsync<T>()
    private bool Uses(ILocalSymbol local, LocalDeclarationStatementSyntax declaration)
    {
        (InvocationExpressionSyntax Call, bool IsText)? read = null;
        foreach (IdentifierNameSyntax use in locals.Uses(local, declaration))
        {
            if (StatusCheck(use) is { } check)
            {
                Throws = true;
                _statements.Add(check);
            }
            else if (read is null && ContentRead(use) is { } found)
            {
                read = found;
            }
            else
            {
                return false;
            }
        }
        if (read is not { } content) return IsDiscarded = true;
        _statements.Add(declaration);
        return content.IsText ? Text(content.Call) : Read(content.Call);
    }

    /// <summary><c>response.EnsureSuccessStatusCode();</c> and <c>if (!response.IsSuccessStatusCode) throw new HttpRequestException(...);</c></summary>
    private static StatementSyntax? StatusCheck(IdentifierNameSyntax use)
    {
        if (use.Parent is not MemberAccessExpressionSyntax access || access.Expression != use) return null;
        if (access.Name.Identifier.ValueText == "EnsureSuccessStatusCode") return access.Parent?.Parent as ExpressionStatementSyntax;
        bool tests = access.Name.Identifier.ValueText == "IsSuccessStatusCode" && access.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression };
        if (!tests || access.Parent!.Parent is not IfStatementSyntax { Else: null } test) return null;
        StatementSyntax then = test.Statement is BlockSyntax { Statements: [var only] } ? only : test.Statement;
        return then is ThrowStatementSyntax { Expression: ObjectCreationExpressionSyntax { Type: SimpleNameSyntax { Identifier.ValueText: "HttpRequestException" }, ArgumentList.Arguments: var arguments } }
            && arguments.All(static argument => argument.Expression is LiteralExpressionSyntax) ? test : null;
    }

    private static (InvocationExpressionSyntax Call, bool IsText)? ContentRead(ExpressionSyntax answer)
    {
        if (answer.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Content", Parent: MemberAccessExpressionSyntax { Name: var name, Parent: InvocationExpressionSyntax call } }) return null;
        return name.Identifier.ValueText switch
        {
            "ReadFromJsonAsync" => (call, false),
            "ReadAsStringAsync" => (call, true),
            _ => null,
        };
    }

    // ReadFromJsonAsync<T>() gives a task of T, and so does the client's method.
    private bool Read(InvocationExpressionSyntax call)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { TypeArguments: [var type] }) return false;
        Replaced = call;
        Type = type;
        return true;
    }

    // JsonSerializer.Deserialize<T>(text)
    private bool Text(InvocationExpressionSyntax call)
    {
        if (Awaited(call) is not { } text) return false;
        if (IsUnused(text)) return IsDiscarded = call == Replaced;
        if (Declared(text) is { } declared)
        {
            if (locals.Uses(declared.Local, declared.Statement) is not [var only]) return false;
            _statements.Add(declared.Statement);
            text = only;
        }
        if (text.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax read } list } || list.Arguments[0].Expression != text) return false;
        bool reads = model.GetSymbolInfo(read, cancellationToken).Symbol is IMethodSymbol { Name: "Deserialize" or "DeserializeObject", TypeArguments: [_], ContainingType.Name: "JsonSerializer" or "JsonConvert" };
        IsValue = reads;
        return reads && Read(read);
    }

    /// <summary>What <c>await</c> makes of a task, parentheses and <c>ConfigureAwait</c> included; null when nobody awaits it.</summary>
    private static ExpressionSyntax? Awaited(ExpressionSyntax task)
    {
        if (task.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured }) task = configured;
        return task.Parent is AwaitExpressionSyntax awaited ? Outer(awaited) : null;
    }

    private static ExpressionSyntax Outer(ExpressionSyntax expression) => expression.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => Outer(parenthesized),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } certain => Outer(certain),
        _ => expression,
    };

    private static bool IsUnused(ExpressionSyntax value) => value.Parent is ExpressionStatementSyntax
        || value.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "_" }, Parent: ExpressionStatementSyntax };

    // async Task M() => await http.DeleteAsync(...)
    private bool IsBody(ExpressionSyntax value) => value.Parent is ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method }
        && model.GetDeclaredSymbol(method, cancellationToken)?.ReturnType is INamedTypeSymbol { Arity: 0 };

    private (ILocalSymbol Local, LocalDeclarationStatementSyntax Statement)? Declared(ExpressionSyntax value) =>
        value.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } statement } declarator }
        && model.GetDeclaredSymbol(declarator, cancellationToken) is ILocalSymbol local
            ? (local, statement)
            : null;
}

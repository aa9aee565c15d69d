namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>
/// What the code does with an answer: checks its status, reads its body in one way, or nothing. Everything else needs the answer itself, which the client's
/// method does not give.
/// </summary>
internal sealed class ResponseUse(ITypeSymbol? answered, OwnAnswer? own, SemanticModel model, LocalChain locals, CancellationToken cancellationToken)
{
    private readonly List<StatementSyntax> _statements = [];

    /// <summary>The expression that the call of the client takes the place of.</summary>
    public ExpressionSyntax Replaced { get; private set; } = null!;

    /// <summary>In which form the answer is wanted.</summary>
    public AnswerForm Form { get; private set; }

    /// <summary>Whether what is replaced is the value itself, and not a task of it.</summary>
    public bool IsValue { get; private set; }

    /// <summary>Whether nobody looks at the answer, its status aside, and a statement is left that awaits the call.</summary>
    public bool IsDiscarded { get; private set; }

    /// <summary>The call that makes a type of the body.</summary>
    public InvocationExpressionSyntax? Reading { get; private set; }

    /// <summary>Whether a variable changes its type.</summary>
    public bool Retypes { get; private set; }

    /// <summary>Whether an answer with an error ends in an exception, as it does with the client.</summary>
    public bool Throws { get; private set; }

    /// <summary>The statements that go: declarations of what is read on the way, and checks of the status.</summary>
    public IReadOnlyList<StatementSyntax> Statements => _statements;

    /// <summary>Follows the answer of a call; false when it is used in a way that cannot be kept.</summary>
    public bool Follow(SentCall sent)
    {
        Replaced = sent.Invocation;
        if (AnswerCode.FormOf(sent.Method) is { } form)
        {
            Throws = true;
            return Body(sent.Invocation, form);
        }
        bool sends = sent.Method is "GetAsync" or "PostAsync" or "PutAsync" or "PatchAsync" or "DeleteAsync" or "SendAsync"
            or "PostAsJsonAsync" or "PutAsJsonAsync" or "PatchAsJsonAsync";
        if (!sends) return false;
        return AnswerCode.Awaited(sent.Invocation) is { } answer ? Answer(AnswerCode.Outer(answer)) : IsBody(sent.Invocation);
    }

    private bool Answer(ExpressionSyntax answer)
    {
        if (answer.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "EnsureSuccessStatusCode", Parent: InvocationExpressionSyntax check })
        {
            Throws = true;
            return Answer(AnswerCode.Outer(check));
        }
        if (AnswerCode.IsUnused(answer)) return IsDiscarded = true;
        if (IsBody(answer)) return true;
        if (AnswerCode.ContentRead(answer) is { } read) return Body(read.Call, read.Form);
        return AnswerCode.Declared(answer, model) is { } declared && Uses(declared.Local, declared.Statement);
    }

    // var response = await ...; response.EnsureSuccessStatusCode(); ... await response.Content.ReadFromJsonAsync<T>()
    private bool Uses(ILocalSymbol local, LocalDeclarationStatementSyntax declaration)
    {
        (InvocationExpressionSyntax Call, AnswerForm Form)? read = null;
        foreach (IdentifierNameSyntax use in locals.Uses(local, declaration))
        {
            if (AnswerCode.StatusCheck(use) is { } check)
            {
                Throws = true;
                _statements.Add(check);
            }
            else if (read is null && AnswerCode.ContentRead(use) is { } found)
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
        return Body(content.Call, content.Form);
    }

    private bool Body(InvocationExpressionSyntax call, AnswerForm form)
    {
        if (form == AnswerForm.Json)
        {
            return model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { TypeArguments: [var type] }
                && Read(call, type, AnswerCode.Awaited(call));
        }
        if (AnswerCode.Awaited(call) is not { } awaited) return false;
        ExpressionSyntax json = AnswerCode.Outer(awaited);
        if (AnswerCode.IsUnused(json)) return IsDiscarded = call == Replaced;
        (ILocalSymbol Local, LocalDeclarationStatementSyntax Statement)? declared = AnswerCode.Declared(json, model);
        ExpressionSyntax? only = declared is not { } local ? json : locals.Uses(local.Local, local.Statement) is [var use] ? use : null;
        if (only is not null && AnswerCode.JsonRead(only, model) is { } read
            && (form == AnswerForm.Document || (read.Type is { } wanted && Gives(read.Call, wanted))))
        {
            if (declared is not null) _statements.Add(declared.Value.Statement);
            if (form != AnswerForm.Document) return Value(read.Call, isValue: true);
            if (AnswerCode.Awaited(read.Call) is not { } made) return false;
            if (read.Type is not null) return Read(read.Call, read.Type, made);
            return Raw(made, AnswerForm.Document, read.Call);
        }
        // A stream that somebody else reads comes as it arrives.
        return form != AnswerForm.Document && Raw(awaited, form, call);
    }

    // ReadFromJsonAsync<T>() gives a task of T, and so does the client's method. Another type is read from the JSON.
    private bool Read(InvocationExpressionSyntax call, ITypeSymbol type, AwaitExpressionSyntax? awaited) =>
        Gives(call, type) ? Value(call, isValue: false) : own is null && awaited is not null && Raw(awaited, AnswerForm.Json, call);

    private bool Gives(InvocationExpressionSyntax read, ITypeSymbol type)
    {
        if (SymbolEqualityComparer.Default.Equals(answered, type)) return true;
        if (own is null || answered is null) return false;
        ExpressionSyntax value = AnswerCode.Awaited(read) ?? (ExpressionSyntax)read;
        return Retypes = own.Fits(read, value, type, answered);
    }

    private bool Value(InvocationExpressionSyntax call, bool isValue)
    {
        (Replaced, Form, IsValue) = (call, AnswerForm.Value, isValue);
        return true;
    }

    private bool Raw(AwaitExpressionSyntax awaited, AnswerForm form, InvocationExpressionSyntax reading)
    {
        Replaced = awaited.Parent is ParenthesizedExpressionSyntax parenthesized ? parenthesized : awaited;
        (Form, IsValue, Reading) = (form, true, reading);
        return answered is not null;
    }

    // async Task M() => await http.DeleteAsync(...);  Task M() { return http.DeleteAsync(...); }
    private bool IsBody(ExpressionSyntax value)
    {
        MethodDeclarationSyntax? method = value.Parent switch
        {
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax arrow } => arrow,
            ReturnStatementSyntax { Parent: BlockSyntax { Parent: MethodDeclarationSyntax block } } => block,
            _ => null,
        };
        return method is not null && model.GetDeclaredSymbol(method, cancellationToken)?.ReturnType is INamedTypeSymbol { Name: "Task", Arity: 0 };
    }
}

using IntercomGen.Analyzers.Http;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>The place where a recognised request is sent, and what is said there beside address and body.</summary>
internal sealed class SentCall
{
    /// <summary>The call of <c>HttpClient</c>.</summary>
    public required InvocationExpressionSyntax Invocation { get; init; }

    /// <summary>The name of its method.</summary>
    public required string Method { get; init; }

    /// <summary>The cancellation token that it is given.</summary>
    public ExpressionSyntax? CancellationToken { get; private set; }

    /// <summary>What the request says of itself that the client would say otherwise, as assignments to the options of a call.</summary>
    public List<string> Options { get; } = [];

    /// <summary>The token that the request brings along.</summary>
    public ExpressionSyntax? AccessToken { get; private set; }

    /// <summary>What sends it; null when the code itself is a client.</summary>
    public ExpressionSyntax? Http => (Invocation.Expression as MemberAccessExpressionSyntax)?.Expression;

    /// <summary>Headers that the client does not send by itself.</summary>
    public List<(string Name, ExpressionSyntax Value)> Headers { get; } = [];

    /// <summary>Statements that only build the request.</summary>
    public List<StatementSyntax> Building { get; } = [];

    /// <summary>
    /// Finds where a request is sent; null when that cannot be seen, or when it is sent with something that the client's methods do not take.
    /// </summary>
    public static SentCall? Of(RawCall call, string version, SemanticModel model, LocalChain locals, CancellationToken cancellationToken)
    {
        if (call.Request.IsWrapped || call.Request.Library != HttpLibrary.HttpClient) return null;
        return call.Request.Node switch
        {
            InvocationExpressionSyntax invocation => Direct(invocation, arguments: call.Request.Body is null ? 1 : 2, model, cancellationToken),
            BaseObjectCreationExpressionSyntax creation => Message(call, creation, version, model, locals, cancellationToken),
            _ => null,
        };
    }

    /// <summary>A call such as <c>http.PostAsync(address, body, ...)</c>, of which the first arguments are known.</summary>
    private static SentCall? Direct(InvocationExpressionSyntax invocation, int arguments, SemanticModel model, CancellationToken cancellationToken)
    {
        if (invocation.Expression is not MemberAccessExpressionSyntax access) return null;
        if (model.GetSymbolInfo(invocation, cancellationToken).Symbol is not IMethodSymbol method) return null;
        if (!HttpTypes.IsClient(method.ReceiverType) || !HttpTypes.IsOwnMethod(method.ReducedFrom ?? method)) return null;
        var sent = new SentCall { Invocation = invocation, Method = access.Name.Identifier.ValueText };
        foreach (ArgumentSyntax argument in invocation.ArgumentList.Arguments.Skip(arguments))
        {
            ITypeSymbol? type = model.GetTypeInfo(argument.Expression, cancellationToken).ConvertedType;
            switch (type?.Name)
            {
                case "CancellationToken":
                    sent.CancellationToken = argument.Expression;
                    break;
                // The client reads what it has typed, with its own converters.
                case "HttpCompletionOption" or "JsonSerializerOptions":
                    break;
                default:
                    return null;
            }
        }
        return sent;
    }

    private static SentCall? Message(
        RawCall call,
        BaseObjectCreationExpressionSyntax creation,
        string version,
        SemanticModel model,
        LocalChain locals,
        CancellationToken cancellationToken)
    {
        if (!IsPlain(creation)) return null;
        if (creation.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax inline }) return Sending(inline, model, cancellationToken);
        if (creation.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }) return null;
        if (declarator.Parent?.Parent is not LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } declaration) return null;
        if (model.GetDeclaredSymbol(declarator, cancellationToken) is not ILocalSymbol local) return null;
        SentCall? sent = null;
        var statements = new List<StatementSyntax> { declaration };
        var message = new RequestMessage(call, version, model);
        foreach (IdentifierNameSyntax use in locals.Uses(local, declaration))
        {
            if (use.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation })
            {
                if (sent is not null || (sent = Sending(invocation, model, cancellationToken)) is null) return null;
            }
            else if (use.Parent is MemberAccessExpressionSyntax access
                && use.FirstAncestorOrSelf<ExpressionStatementSyntax>() is { } statement && message.Understands(access, statement))
            {
                statements.Add(statement);
            }
            else
            {
                return null;
            }
        }
        if (sent is null) return null;
        sent.Building.AddRange(statements);
        sent.Options.AddRange(message.Options);
        sent.AccessToken = message.AccessToken;
        sent.Headers.AddRange(message.Headers);
        return sent;
    }

    private static SentCall? Sending(InvocationExpressionSyntax invocation, SemanticModel model, CancellationToken cancellationToken) =>
        invocation.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SendAsync" }
            ? Direct(invocation, arguments: 1, model, cancellationToken)
            : null;

    // new HttpRequestMessage(verb, address) { Content = ... }, or the same by an initializer; other members say more than a method of the client takes.
    private static bool IsPlain(BaseObjectCreationExpressionSyntax creation) =>
        (creation.Initializer?.Expressions ?? default).All(static expression =>
            expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "Method" or "RequestUri" or "Content" } });
}

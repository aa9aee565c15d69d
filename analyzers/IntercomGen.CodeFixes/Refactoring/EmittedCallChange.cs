using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Description;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Finds the client and the form of the answer with which a call can be written so that it compiles and means the same.</summary>
internal sealed class EmittedCallChange(
    RawCall call,
    ApiIndex api,
    Operation operation,
    SentCall sent,
    SentAddress address,
    LocalChain locals,
    SemanticModel model,
    CancellationToken cancellationToken)
{
    private readonly ClientSetup _setup = new(call, model);
    private readonly SyntaxNode _root = model.SyntaxTree.GetRoot(cancellationToken);

    /// <summary>The first change that holds: nearest client first, the client's own result before the answer as it came.</summary>
    /// <param name="space">The namespace of the client that is made where none is in scope.</param>
    /// <param name="version">What changes about the version, if anything does.</param>
    public (string Title, SyntaxNode Root)? Find(string space, string? version)
    {
        foreach (ClientInScope client in Clients(space))
        {
            foreach (OwnAnswer? own in new[] { new OwnAnswer(operation, api, model, locals), null })
            {
                var use = new ResponseUse(client.Answered, own, model, locals, cancellationToken);
                if (!use.Follow(sent) || Changed(client, use, out SentBody? body) is not { } changed) continue;
                if (!CompileCheck.Passes(model, sent.Invocation, changed, cancellationToken)) continue;
                return (Title(client, [version, body?.Difference, use.Throws ? null : "throws where the API answers with an error"]), changed);
            }
        }
        return null;
    }

    private IEnumerable<ClientInScope> Clients(string space)
    {
        // What makes a client makes another one when it is asked for the time limit.
        if (_setup.HasTimeout && sent.Http is not (SimpleNameSyntax or MemberAccessExpressionSyntax)) return [];
        var regions = new ClientRegion(model, cancellationToken);
        string region = IntercomHosts.Region(call.Host);
        IEnumerable<ClientInScope> there = _setup.IsPlain
            ? ClientInScope.At(sent.Invocation, operation, api.Version, client => regions.Fits(client, region, api.Version), model)
            : [];
        INamedTypeSymbol? type = model.Compilation.GetTypeByMetadataName(space + ".IntercomClient");
        MadeClient? made = type is null ? null : MadeClient.For(call, sent, type, _setup, model);
        return made is null ? there : there.Concat(ClientInScope.Of(made, operation, api.Version));
    }

    private SyntaxNode? Changed(ClientInScope client, ResponseUse use, out SentBody? body)
    {
        body = null;
        bool raw = use.Form is AnswerForm.Json or AnswerForm.Document or AnswerForm.Text or AnswerForm.Bytes;
        // A file or an address is no answer that is kept.
        if (raw && (client.Client is null || client.Answered is not { } answered || !IsKept(answered))) return null;
        var arguments = new CallArguments(client.Method, new ValueExpression(model, sent.Invocation.SpanStart));
        if (!arguments.Add(operation, address)) return null;
        if (call.Request.Body is { } written && !written.IsKind(SyntaxKind.NullLiteralExpression))
        {
            if (CallArguments.Body(client.Method) is not { } parameter || (body = SentBody.Of(call, api, parameter, model, locals)) is null) return null;
            arguments.Add(parameter, body.Argument);
        }
        ExpressionSyntax? options = arguments.Options(sent, client.Made, _setup.HasTimeout);
        string handed = FreeName.At(sent.Invocation.SpanStart, model, "o", "options", "callOptions", "intercomOptions");
        arguments.Add(sent, raw ? SyntaxFactory.IdentifierName(handed) : options);
        ExpressionSyntax method = SyntaxFactory.ParseExpression($"{client.Group}.{client.Method.Name}");
        InvocationExpressionSyntax emitted = SyntaxFactory.InvocationExpression(method, arguments.ToList());
        if (raw)
        {
            string more = options is null ? "" : ", " + options;
            ExpressionSyntax answer = SyntaxFactory.ParseExpression($"{client.Client}.WithResponseAsync({handed} => {emitted}{more})");
            emitted = (InvocationExpressionSyntax)answer;
        }
        return new CallEdit(_root, sent, use, new AnswerExpression(use, model), body, client.Made, locals).Apply(emitted);
    }

    private static bool IsKept(ITypeSymbol answer) => EmittedTypes.IsModel(answer) || EmittedTypes.IsUnion(answer);

    private static string Title(ClientInScope client, IEnumerable<string?> differences)
    {
        List<string> said = [.. differences.OfType<string>()];
        string group = client.Made is null ? client.Group : "a new IntercomClient's " + client.Group.Substring(client.Group.IndexOf('.') + 1);
        string call = $"Call {group}.{client.Method.Name}";
        if (said.Count == 0) return call;
        return $"{call}, which {string.Join(", ", said.Take(said.Count - 1))}{(said.Count > 1 ? " and " : "")}{said[said.Count - 1]}";
    }
}

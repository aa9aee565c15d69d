using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>The project's own methods that send a request to an address they are given: <c>Task&lt;T&gt; GetAsync&lt;T&gt;(string path)</c>.</summary>
internal sealed class Wrappers(TextEvaluator text)
{
    private readonly Dictionary<object, SentRequest> _requests = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public bool IsEmpty => _requests.Count == 0;

    /// <summary>Takes note of the method around a request when the request's address or verb depends on the method's parameters.</summary>
    /// <returns>Whether the method is a wrapper that was not known yet.</returns>
    public bool Learn(SentRequest request, SemanticModel model)
    {
        if (model.GetEnclosingSymbol(request.Node.SpanStart) is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, Parameters.Length: > 0 } method) return false;
        if (TextPattern.IsKnown(request.Address(Bindings.None)) && TextPattern.IsKnown(request.Verb(Bindings.None))) return false;
        if (!Depends(request, method) || _requests.ContainsKey(method)) return false;
        _requests.Add(method, request);
        _names.Add(method.Name);
        return true;
    }

    /// <summary>The request that a call of a wrapper sends.</summary>
    public SentRequest? TryRead(SyntaxNode node, SemanticModel model)
    {
        if (node is not InvocationExpressionSyntax call || NameOf(call) is not { } name || !_names.Contains(name)) return null;
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || !_requests.TryGetValue(method.OriginalDefinition, out SentRequest? inner)) return null;
        var arguments = new List<(IParameterSymbol Parameter, ExpressionSyntax Value)>();
        for (int i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            ArgumentSyntax argument = call.ArgumentList.Arguments[i];
            IParameterSymbol? parameter = argument.NameColon is { } colon
                ? method.OriginalDefinition.Parameters.FirstOrDefault(candidate => candidate.Name == colon.Name.Identifier.ValueText)
                : i < method.Parameters.Length ? method.OriginalDefinition.Parameters[i] : null;
            if (parameter is not null) arguments.Add((parameter, argument.Expression));
        }
        ExpressionSyntax? address = arguments.Find(argument => Changes(inner.Address, argument.Parameter)).Value;
        if (address is null) return null;
        return new SentRequest
        {
            Node = call,
            Key = inner.Key,
            Verb = outer => inner.Verb(Bind(arguments, outer)),
            VerbExpression = arguments.Find(argument => Changes(inner.Verb, argument.Parameter)).Value,
            Address = outer => inner.Address(Bind(arguments, outer)),
            AddressExpression = address,
            Body = inner.Body,
            Given = Given(inner, arguments),
            IsWrapped = true,
        };
    }

    private Bindings Bind(List<(IParameterSymbol Parameter, ExpressionSyntax Value)> arguments, Bindings outer)
    {
        var bindings = new Bindings();
        foreach ((IParameterSymbol parameter, ExpressionSyntax value) in arguments) bindings[parameter] = text.Evaluate(value, outer);
        return bindings;
    }

    private static Dictionary<ISymbol, ExpressionSyntax> Given(SentRequest inner, List<(IParameterSymbol Parameter, ExpressionSyntax Value)> arguments)
    {
        var given = new Dictionary<ISymbol, ExpressionSyntax>(SymbolEqualityComparer.Default);
        foreach (KeyValuePair<ISymbol, ExpressionSyntax> entry in inner.Given) given[entry.Key] = entry.Value;
        foreach ((IParameterSymbol parameter, ExpressionSyntax value) in arguments) given[parameter] = value;
        return given;
    }

    private static bool Depends(SentRequest request, IMethodSymbol method) =>
        method.Parameters.Any(parameter => Changes(request.Address, parameter) || Changes(request.Verb, parameter));

    private static bool Changes(Func<Bindings, string> value, IParameterSymbol parameter)
    {
        var probe = new Bindings { [parameter] = "probe" };
        return value(probe) != value(Bindings.None);
    }

    private static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}

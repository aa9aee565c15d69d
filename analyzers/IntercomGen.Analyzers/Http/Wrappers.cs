using System.Collections.Immutable;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>The project's own methods that send a request to an address they are given: <c>Task&lt;T&gt; GetAsync&lt;T&gt;(string path)</c>.</summary>
internal sealed class Wrappers(SemanticModels models, TextEvaluator text, HttpGraph graph)
{
    private const int MaximumDepth = 4;

    private readonly Dictionary<object, SentRequest> _requests = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Decorators _decorators = new(models);

    public bool IsEmpty => _requests.Count == 0;

    /// <summary>Whether a text has the name of a wrapper; walking and binding a file costs far more than this look.</summary>
    public bool MayBeIn(string text) => _names.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0);

    /// <summary>Takes note of the method around a request when the request's address or verb depends on the method's parameters.</summary>
    /// <returns>Whether the method is a wrapper that was not known yet.</returns>
    public bool Learn(SentRequest request, SemanticModel model, Func<string, bool> isIntercom)
    {
        // What goes to another service is nobody's wrapper for this one.
        if (UriText.Host(request.Address(Bindings.None)) is { } host && TextPattern.IsKnown(host) && !isIntercom(host)) return false;
        if (model.GetEnclosingSymbol(request.Node.SpanStart) is not IMethodSymbol { Parameters.Length: > 0 } method
            || method.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation))
        {
            return false;
        }
        if (_requests.ContainsKey(method) || !(Depends(request, method) || SendsOn(request.Body, request, method))) return false;
        _requests.Add(method, request);
        _names.Add(method.Name.Substring(method.Name.LastIndexOf('.') + 1));
        return true;
    }

    /// <summary>Takes note of a method that is nothing but a declared request.</summary>
    public void Declare(IMethodSymbol method, SentRequest request)
    {
        _requests[method] = request;
        _names.Add(method.Name);
    }

    /// <summary>The request that a call of a wrapper sends.</summary>
    public SentRequest? TryRead(SyntaxNode node, SemanticModel model)
    {
        if (node is not InvocationExpressionSyntax call || NameOf(call) is not { } name || !_names.Contains(name)) return null;
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method) return null;
        IMethodSymbol declared = CallArguments.Declared(method);
        if (!_requests.ContainsKey(declared) && (!ProjectTypes.IsOpen(declared) || declared.DeclaringSyntaxReferences.IsEmpty)) return null;
        ITypeSymbol? self = TextEvaluator.SelfOf(declared, CallArguments.Receiver(call), model, call, Bindings.None);
        if (BodyOf(declared, call, self) is not { } body || !_requests.TryGetValue(body, out SentRequest? inner)) return null;
        List<(IParameterSymbol Parameter, ExpressionSyntax Value)> arguments = CallArguments.For(body, CallArguments.Of(call, method, models));
        if (inner.Library == HttpLibrary.Refit) return RefitCalls.Of(call, inner, method, arguments, text);
        List<ExpressionSyntax> changing =
            arguments.FindAll(argument => Changes(inner.Address, argument.Parameter)).ConvertAll(static argument => argument.Value);
        if ((AddressOf(call, changing) ?? (inner.Body is null ? null : NamedBy(call))) is not { } address) return null;
        return new SentRequest
        {
            Node = call,
            Key = graph.HandedAt(call, inner.Key) ?? inner.Key,
            Verb = outer => inner.Verb(text.Bind(body, arguments, outer, outer.Self ?? self)),
            VerbExpression = arguments.Find(argument => Changes(inner.Verb, argument.Parameter)).Value,
            Address = outer => inner.Address(text.Bind(body, arguments, outer, outer.Self ?? self)),
            AddressExpression = address,
            Body = inner.Body ?? Later(call, method),
            BodyStyle = inner.BodyStyle,
            Query =
            [
                .. inner.Query.Select(part => part with
                {
                    Name = outer => part.Name(text.Bind(body, arguments, outer, outer.Self ?? self)),
                    Value = outer => part.Value(text.Bind(body, arguments, outer, outer.Self ?? self)),
                }),
            ],
            Given = Given(inner, arguments),
            IsAppended = inner.IsAppended,
            IsOpen = true,
            IsWrapped = true,
            Inner = inner,
            Library = inner.Library,
        };
    }

    // The wrapper behind an interface or a base class is certain when nothing else can run but what passes on to it.
    private IMethodSymbol? BodyOf(IMethodSymbol declared, InvocationExpressionSyntax call, ITypeSymbol? self)
    {
        bool known = _requests.TryGetValue(declared, out SentRequest? request);
        bool isCertain = known
            && (!ProjectTypes.IsOpen(declared) || request!.Library == HttpLibrary.Refit || CallArguments.Receiver(call) is BaseExpressionSyntax);
        if (isCertain) return declared;
        ImmutableArray<ISymbol> bodies = text.Types.Bodies(declared, self);
        List<IMethodSymbol> own = [.. bodies.OfType<IMethodSymbol>().Where(body => !_decorators.PassesOn(body, declared, bodies))];
        return own is [var only] && _requests.ContainsKey(only) ? only : null;
    }

    // Of several arguments the one that looks like a path, else the call as a whole: who is given an identifier has nothing to mend.
    private static ExpressionSyntax? AddressOf(InvocationExpressionSyntax call, List<ExpressionSyntax> given) => given switch
    {
        [] => null,
        [var only] => only,
        _ => given.Find(static value => value.ToString().IndexOf('/') >= 0) ?? NamedBy(call),
    };

    private static ExpressionSyntax NamedBy(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name: var name } ? name : call.Expression;

    // A helper that makes the request may leave the content to its caller.
    private ExpressionSyntax? Later(InvocationExpressionSyntax call, IMethodSymbol method) =>
        HttpTypes.IsRequest(method.ReturnType) ? RequestTrail.Of(call, models, text).Assigned("Content", out _)?.Values[0] : null;

    private static Dictionary<ISymbol, ExpressionSyntax> Given(SentRequest inner, List<(IParameterSymbol Parameter, ExpressionSyntax Value)> arguments)
    {
        var given = new Dictionary<ISymbol, ExpressionSyntax>(SymbolEqualityComparer.Default);
        foreach (KeyValuePair<ISymbol, ExpressionSyntax> entry in inner.Given) given[entry.Key] = entry.Value;
        foreach ((IParameterSymbol parameter, ExpressionSyntax value) in arguments) given[parameter] = value;
        return given;
    }

    // A method for one endpoint is given what it sends. What it puts together itself is seen there.
    private bool SendsOn(ExpressionSyntax? body, SentRequest request, IMethodSymbol method, int depth = 0)
    {
        if (body is null || depth > MaximumDepth) return false;
        SemanticModel model = models.Of(body.SyntaxTree);
        IEnumerable<IdentifierNameSyntax> names = body.DescendantNodesAndSelf(static node => !PutsTogether(node)).OfType<IdentifierNameSyntax>();
        return names.Any(name => model.GetSymbolInfo(name).Symbol switch
        {
            IParameterSymbol parameter when SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method) => true,
            IParameterSymbol parameter =>
                request.Given.TryGetValue(parameter.OriginalDefinition, out ExpressionSyntax? given) && SendsOn(given, request, method, depth + 1),
            ILocalSymbol local => SendsOn(SingleValue.Of(local), request, method, depth + 1),
            _ => false,
        });
    }

    private static bool PutsTogether(SyntaxNode node) =>
        node is AnonymousObjectCreationExpressionSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax;

    private static bool Depends(SentRequest request, IMethodSymbol method)
    {
        if (TextPattern.IsKnown(request.Address(Bindings.None)) && TextPattern.IsKnown(request.Verb(Bindings.None))) return false;
        return method.Parameters.Any(parameter => Changes(request.Address, parameter) || Changes(request.Verb, parameter));
    }

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

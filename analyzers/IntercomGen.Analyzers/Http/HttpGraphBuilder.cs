using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>Reads from the project's source what is one client, and what is set on it.</summary>
internal sealed class HttpGraphBuilder(SemanticModels models, TextEvaluator text, RelevantCode relevant, bool hasRestSharp, bool hasRefit)
{
    private readonly HttpGraph _graph = new();

    public HttpGraph Graph => _graph;

    public void Read(SyntaxTree tree, CancellationToken cancellationToken)
    {
        SemanticModel model = models.Of(tree);
        var origins = new HttpOrigins(_graph, model, text);
        var headers = new HeaderReader(_graph, model, text, origins);
        RestSharpRegistrations? restSharp = hasRestSharp ? new RestSharpRegistrations(_graph, model, text, origins) : null;
        RefitRegistrations? refit = hasRefit ? new RefitRegistrations(_graph, model, text, origins) : null;
        foreach (SyntaxNode node in relevant.In(tree.GetRoot(cancellationToken)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (node)
            {
                case VariableDeclaratorSyntax { Initializer.Value: { } value, Parent: VariableDeclarationSyntax { Type: var type } }
                    when (type.IsVar || relevant.IsCarrier(type))
                        && model.GetDeclaredSymbol(node, cancellationToken) is { } variable
                        && HttpTypes.IsCarrier(TypeOf(variable)):
                    _graph.Link(variable, origins.Of(value));
                    break;
                case PropertyDeclarationSyntax property
                    when relevant.IsCarrier(property.Type)
                        && model.GetDeclaredSymbol(property, cancellationToken) is { } symbol
                        && HttpTypes.IsCarrier(symbol.Type):
                    if (IsMarked(property.AttributeLists, "Inject")) _graph.Services.Asked(symbol);
                    if (property.Initializer is { } initializer) _graph.Link(symbol, origins.Of(initializer.Value));
                    Overridable(symbol);
                    break;
                case AssignmentExpressionSyntax assignment:
                    Assigned(assignment, model, origins, headers, restSharp);
                    break;
                case ParameterSyntax { Type: { } type }
                    when relevant.IsCarrier(type) && model.GetDeclaredSymbol(node, cancellationToken) is IParameterSymbol parameter:
                    if (HttpTypes.IsClient(parameter.Type)) Injected(parameter, (ParameterSyntax)node);
                    else restSharp?.Injected(parameter);
                    break;
                case BaseObjectCreationExpressionSyntax creation:
                    restSharp?.Created(creation);
                    break;
                case InterfaceDeclarationSyntax declaration:
                    refit?.Interface(declaration);
                    break;
                case ReturnStatementSyntax { Expression: { } returned }:
                    Returned(returned, model, origins);
                    break;
                case ArrowExpressionClauseSyntax arrow:
                    Returned(arrow.Expression, model, origins);
                    break;
                case ArgumentSyntax argument:
                    Passed(argument, model, origins);
                    break;
                case InvocationExpressionSyntax call when model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method:
                    Called(call, method, origins, headers);
                    restSharp?.Call(call, method);
                    refit?.Call(call, method);
                    break;
            }
        }
    }

    private void Assigned(
        AssignmentExpressionSyntax assignment, SemanticModel model, HttpOrigins origins, HeaderReader headers, RestSharpRegistrations? restSharp)
    {
        if (model.GetSymbolInfo(assignment.Left).Symbol is not { } target) return;
        if (HttpTypes.IsCarrier(TypeOf(target)) && target is not IPropertySymbol { ContainingType.Name: "HttpClient" or "HttpRequestMessage" })
        {
            _graph.Link(target, origins.Of(assignment.Right));
        }
        else if (target is IPropertySymbol { Name: "BaseAddress" } property && HttpTypes.IsClient(property.ContainingType)
            && origins.OwnerOf(assignment.Left) is { } owner)
        {
            _graph.SetBase(owner, new BaseAddressSetting(text.Evaluate(assignment.Right), assignment));
        }
        else if (assignment.Right is InitializerExpressionSyntax initializer && HttpTypes.IsCarrier(TypeOf(target)))
        {
            headers.Initializer(initializer, assignment);
        }
        else if (target is IPropertySymbol { Name: ClientSetting.Timeout or ClientSetting.Authorization } setting
            && setting.ContainingType.Name is "HttpClient" or "HttpRequestHeaders"
            && origins.OwnerOf(assignment.Left) is { } client)
        {
            _graph.GroupOf(client).Settings.Add(new ClientSetting(setting.Name, assignment.Right));
        }
        else if (target is IPropertySymbol set)
        {
            restSharp?.Assigned(assignment, set);
        }
    }

    // What AddHttpClient<T> sets up arrives in T's constructor, unless that asks for another client by its key.
    private void Injected(IParameterSymbol parameter, ParameterSyntax syntax)
    {
        if (KeyedClients.AskedBy(syntax, text) is { } key)
        {
            _graph.Link(parameter, key);
        }
        else if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
        {
            _graph.Link(parameter, HttpOrigins.Typed(constructor.ContainingType));
            if (HttpTypes.IsPlainClient(parameter.Type)) _graph.Services.Injected(constructor.ContainingType, parameter);
        }
        else if (HttpTypes.IsPlainClient(parameter.Type) && IsAskedFor(syntax))
        {
            _graph.Services.Asked(parameter);
        }
    }

    // M([FromServices] HttpClient http), app.MapGet("/me", (HttpClient http) => ...)
    private bool IsAskedFor(ParameterSyntax parameter) =>
        IsMarked(parameter.AttributeLists, "FromServices")
        || (parameter.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>()?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && models.Of(call.SyntaxTree).GetSymbolInfo(call).Symbol is IMethodSymbol { Name: var name } method
            && name.StartsWith("Map", StringComparison.Ordinal) && method.ContainingNamespace?.ToDisplayString() == "Microsoft.AspNetCore.Builder");

    private static bool IsMarked(SyntaxList<AttributeListSyntax> lists, string attribute) =>
        lists.SelectMany(static list => list.Attributes).Any(given =>
            given.Name.ToString() is var name && (name == attribute || name == attribute + "Attribute"));

    private void Returned(ExpressionSyntax value, SemanticModel model, HttpOrigins origins)
    {
        if (IsText(value) || !HttpTypes.IsCarrier(model.GetTypeInfo(value).Type)) return;
        if (model.GetEnclosingSymbol(value.SpanStart) is not IMethodSymbol method) return;
        ISymbol member = method.AssociatedSymbol ?? method;
        _graph.Link(member.OriginalDefinition, origins.Of(value));
        Overridable(member);
    }

    // Who asks for the client by the name of a base class or an interface gets this one, or another that is given so.
    private void Overridable(ISymbol member)
    {
        ISymbol? overridden = (member as IMethodSymbol)?.OverriddenMethod ?? (ISymbol?)(member as IPropertySymbol)?.OverriddenProperty;
        if (overridden is { DeclaringSyntaxReferences.Length: > 0 }) _graph.Link(overridden.OriginalDefinition, member.OriginalDefinition);
        foreach (ISymbol declared in ProjectTypes.Declarations(member)) _graph.Link(declared, member.OriginalDefinition);
    }

    private void Passed(ArgumentSyntax argument, SemanticModel model, HttpOrigins origins)
    {
        if (IsText(argument.Expression) || !HttpTypes.IsCarrier(model.GetTypeInfo(argument.Expression).Type)) return;
        if (argument.Parent?.Parent is not { } call || ParameterOf(argument, model) is not { ContainingSymbol: IMethodSymbol method } parameter) return;
        Handed(origins.Of(argument.Expression), parameter.OriginalDefinition, method, call);
    }

    private void Handed(object carrier, IParameterSymbol parameter, IMethodSymbol method, SyntaxNode call)
    {
        if (method.DeclaringSyntaxReferences.Length == 0 || !HttpTypes.IsCarrier(parameter.Type))
        {
            bool isRegistration = KeyedClients.IsRegistration(method) || ServiceClients.IsRegistration(method);
            _graph.GroupOf(carrier).HeadersUnknown |= !HttpTypes.IsOwnMethod(method) && !isRegistration;
            return;
        }
        if (ExtensionBlocks.CalledBy(method) is { } member)
        {
            _graph.Hand(carrier, HttpOrigins.KeyIn(member, parameter.Ordinal), call);
            return;
        }
        // Which of several members runs is not known here, so all of them are given it.
        foreach (IMethodSymbol body in text.Types.Bodies(method).OfType<IMethodSymbol>()) _graph.Hand(carrier, body.Parameters[parameter.Ordinal], call);
    }

    private void Called(InvocationExpressionSyntax call, IMethodSymbol method, HttpOrigins origins, HeaderReader headers)
    {
        ExpressionSyntax? receiver = CallArguments.Receiver(call);
        if (receiver is not null && method.ReducedFrom is { } extension && HttpTypes.IsCarrier(method.ReceiverType))
        {
            Handed(origins.Of(receiver), extension.OriginalDefinition.Parameters[0], extension, call);
        }
        else if (receiver is not null && ExtensionBlocks.ReceiverOf(method, models) is { } extended && HttpTypes.IsCarrier(extended.Type))
        {
            _graph.Hand(origins.Of(receiver), HttpOrigins.Extended(CallArguments.Declared(method)), call);
        }
        if (method.Name is "SendAsync" or "Send" && HttpTypes.IsClient(method.ContainingType) && call.ArgumentList.Arguments.Count > 0)
        {
            object sender = receiver is null ? origins.Self(call) : origins.Of(receiver);
            _graph.GroupOf(origins.Of(call.ArgumentList.Arguments[0].Expression)).Senders.Add(sender);
        }
        headers.Call(call, method);
        _graph.Services.Call(call, method, origins);
        ClientRegistrations.Read(_graph, call, method, origins, text);
    }

    // Most arguments are none that anybody needs to ask of.
    private static bool IsText(ExpressionSyntax value) => value is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax
        or AnonymousFunctionExpressionSyntax or AnonymousObjectCreationExpressionSyntax
        or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression };

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, SemanticModel model)
    {
        if (argument.Parent is not BaseArgumentListSyntax { Parent: { } call } list) return null;
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method) return null;
        if (argument.NameColon is { } name) return method.Parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText);
        int index = list.Arguments.IndexOf(argument);
        return index < method.Parameters.Length ? method.Parameters[index] : method.Parameters.LastOrDefault();
    }

    internal static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}

using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>Gives an expression that is a client, a request or its headers the key that it has in the <see cref="HttpGraph"/>.</summary>
internal sealed class HttpOrigins(HttpGraph graph, SemanticModel model, TextEvaluator text)
{
    /// <summary>What the keys of clients begin with that a factory makes by name.</summary>
    public const string NamePrefix = "name:";

    public static object Typed(ITypeSymbol type) => "typed:" + type.ToDisplayString();

    public static object Named(string name) => NamePrefix + name;

    /// <summary>The key of the client that the code itself belongs to: a class that derives from <c>HttpClient</c>.</summary>
    public object Self(SyntaxNode code)
    {
        if (model.GetEnclosingSymbol(code.SpanStart)?.ContainingType is not { } type) return code;
        object key = SelfOf(type);
        HttpGroup group = graph.GroupOf(key);
        group.Understood = true;
        // A handler that the base class is given may set headers.
        group.HeadersUnknown |= type.DeclaringSyntaxReferences.SelectMany(static reference => reference.GetSyntax().ChildNodes())
            .Any(CallsOtherBase);
        return key;
    }

    // : base(...), or class Api(...) : Base(...)
    private static bool CallsOtherBase(SyntaxNode member) => member is
        ConstructorDeclarationSyntax { Initializer: { RawKind: (int)SyntaxKind.BaseConstructorInitializer, ArgumentList.Arguments.Count: > 0 } }
        or BaseListSyntax { Types: [PrimaryConstructorBaseTypeSyntax { ArgumentList.Arguments.Count: > 0 }, ..] };

    private static object SelfOf(ITypeSymbol type) => "self:" + type.ToDisplayString();

    public object Of(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression);
            case AwaitExpressionSyntax awaited:
                return Of(awaited.Expression);
            case CastExpressionSyntax cast:
                return Of(cast.Expression);
            case PostfixUnaryExpressionSyntax certain:
                return Of(certain.Operand);
            case AssignmentExpressionSyntax assignment:
                return Of(assignment.Right);
            case BinaryExpressionSyntax coalesce:
                graph.Link(coalesce, Of(coalesce.Left));
                graph.Link(coalesce, Of(coalesce.Right));
                return coalesce;
            case ConditionalExpressionSyntax choice:
                graph.Link(choice, Of(choice.WhenTrue));
                graph.Link(choice, Of(choice.WhenFalse));
                return choice;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DefaultRequestHeaders" or "Headers" } headers
                when HttpTypes.IsCarrier(model.GetTypeInfo(headers.Expression).Type):
                return Of(headers.Expression);
            case ThisExpressionSyntax or BaseExpressionSyntax:
            case IdentifierNameSyntax { Identifier.ValueText: "DefaultRequestHeaders" } own
                when HttpTypes.IsClient(model.GetSymbolInfo(own).Symbol?.ContainingType):
                return Self(expression);
            case BaseObjectCreationExpressionSyntax creation:
                return Created(creation);
            case InvocationExpressionSyntax call:
                return Called(call);
        }
        if (Variable(expression, model) is { } variable) return variable;
        graph.GroupOf(expression).HeadersUnknown = true;
        return expression;
    }

    /// <summary>The key of what a member of an extension block is called on: all members name it alike, and each is called on others.</summary>
    public static object Extended(ISymbol member) => ("extended", member.OriginalDefinition);

    /// <summary>The key that a member of an extension block has for what its static form is given.</summary>
    public static object KeyIn(IMethodSymbol member, int ordinal) =>
        member.IsStatic ? member.Parameters[ordinal] : ordinal == 0 ? Extended(member) : member.Parameters[ordinal - 1];

    /// <summary>
    /// The key of the client that a member is named on, <c>http</c> of <c>http.BaseAddress</c>, without a change to the graph; null when the client is made
    /// or fetched there.
    /// </summary>
    public static object? OwnerIn(ExpressionSyntax member, SemanticModel model)
    {
        ExpressionSyntax? client = (member as MemberAccessExpressionSyntax)?.Expression;
        if (client is not (null or ThisExpressionSyntax or BaseExpressionSyntax)) return Variable(client, model);
        return model.GetEnclosingSymbol(member.SpanStart)?.ContainingType is { } type ? SelfOf(type) : null;
    }

    private static object? Variable(ExpressionSyntax expression, SemanticModel model)
    {
        if (model.GetSymbolInfo(expression).Symbol is not { } symbol || HttpGraphBuilder.TypeOf(symbol) is null) return null;
        if (symbol is not IParameterSymbol { ContainingSymbol: ITypeSymbol }) return symbol.OriginalDefinition;
        ISymbol? member = model.GetEnclosingSymbol(expression.SpanStart);
        while (member is { ContainingSymbol: not ITypeSymbol and not null }) member = member.ContainingSymbol;
        return member is null ? expression : Extended((member as IMethodSymbol)?.AssociatedSymbol ?? member);
    }

    /// <summary>
    /// The key of what an assignment to a member changes: <c>client</c> of <c>client.BaseAddress</c>, or the creation that an initializer belongs to.
    /// </summary>
    public object? OwnerOf(ExpressionSyntax member) => member switch
    {
        MemberAccessExpressionSyntax access => Of(access.Expression),
        // new HttpClient { DefaultRequestHeaders = { Authorization = ... } }
        IdentifierNameSyntax when member.Parent?.Parent is InitializerExpressionSyntax initializer =>
            initializer.Parent is AssignmentExpressionSyntax outer ? OwnerOf(outer.Left) : initializer.Parent as BaseObjectCreationExpressionSyntax,
        IdentifierNameSyntax => Self(member),
        _ => null,
    };

    public IMethodSymbol? MethodOf(ExpressionSyntax call) => model.GetSymbolInfo(call).Symbol as IMethodSymbol;

    /// <summary>The method of the project that an expression names without calling it; null when it is something else.</summary>
    public IMethodSymbol? MethodNamed(ExpressionSyntax expression) =>
        expression is SimpleNameSyntax or MemberAccessExpressionSyntax && model.GetSymbolInfo(expression).Symbol is IMethodSymbol method
            ? method.OriginalDefinition
            : null;

    /// <summary>The type that <c>typeof</c> names.</summary>
    public ITypeSymbol? TypeIn(TypeOfExpressionSyntax named) => model.GetTypeInfo(named.Type).Type;

    /// <summary>The parameters of a lambda or of a method given by its name; null when the expression is neither.</summary>
    public IEnumerable<IParameterSymbol>? ParametersOf(ExpressionSyntax expression)
    {
        if (expression is not AnonymousFunctionExpressionSyntax and not SimpleNameSyntax and not MemberAccessExpressionSyntax) return null;
        return model.GetSymbolInfo(expression).Symbol is IMethodSymbol method ? method.OriginalDefinition.Parameters : null;
    }

    // A handler of the project's own or of a package may set headers.
    private BaseObjectCreationExpressionSyntax Created(BaseObjectCreationExpressionSyntax creation)
    {
        if (model.GetTypeInfo(creation).Type is not { } type || !HttpTypes.IsClient(type)) return creation;
        if (type.DeclaringSyntaxReferences.Length > 0) graph.Link(creation, SelfOf(type));
        HttpGroup group = graph.GroupOf(creation);
        group.Understood = true;
        ArgumentSyntax? handler = creation.ArgumentList?.Arguments.FirstOrDefault();
        if (handler is not null && model.GetTypeInfo(handler.Expression).Type?.Name is not ("HttpClientHandler" or "SocketsHttpHandler"))
        {
            group.HeadersUnknown = true;
            group.Settings.Add(new ClientSetting(ClientSetting.Handler, handler.Expression));
        }
        return creation;
    }

    private object Called(InvocationExpressionSyntax call)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method) return call;
        if (method.Name == "CreateClient")
        {
            SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
            string name = arguments.Count == 0 ? "" : text.Evaluate(arguments[arguments.Count - 1].Expression);
            if (TextPattern.IsKnown(name) && method.DeclaringSyntaxReferences.Length == 0) return Named(name);
        }
        if (KeyedClients.AskedBy(call, method, text) is { } key) return key;
        if (method is { Name: "GetRequiredService" or "GetService", TypeArguments: [var service] } && HttpTypes.IsPlainClient(service))
        {
            graph.Services.Asked(call);
            return call;
        }
        if (CallArguments.Declared(method) is { DeclaringSyntaxReferences.Length: > 0 } declared) return declared;
        // request.AddHeader(...).AddJsonBody(...) is the request still.
        if (RestSharpTypes.IsOwn(method.ContainingType) && CallArguments.Receiver(call) is { } receiver
            && RestSharpTypes.IsCarrier(model.GetTypeInfo(receiver).Type))
        {
            return Of(receiver);
        }
        graph.GroupOf(call).HeadersUnknown = true;
        return call;
    }
}

using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>Reads what is set on a RestSharp client: its base address, its options, and what sends which request.</summary>
internal sealed class RestSharpRegistrations(HttpGraph graph, SemanticModel model, TextEvaluator text, HttpOrigins origins)
{
    // A client is registered once for the project, and arrives in constructors.
    private static readonly object s_service = "service:RestClient";

    /// <summary><c>new RestClient("https://...")</c>, <c>new RestClient(options)</c>, <c>new RestClientOptions("https://...")</c></summary>
    public void Created(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is ObjectCreationExpressionSyntax { Type: var name } && name.ToString().IndexOf("RestClient", StringComparison.Ordinal) < 0) return;
        ITypeSymbol? type = model.GetTypeInfo(creation).Type;
        if (!RestSharpTypes.IsClient(type) && !RestSharpTypes.IsOptions(type)) return;
        graph.GroupOf(creation).Understood = true;
        foreach (ArgumentSyntax argument in creation.ArgumentList?.Arguments ?? default)
        {
            ITypeSymbol? given = model.GetTypeInfo(argument.Expression).Type;
            string named = argument.NameColon?.Name.Identifier.ValueText ?? "";
            if (given?.SpecialType == SpecialType.System_String || given?.Name == "Uri")
            {
                graph.SetBase(creation, new BaseAddressSetting(text.Evaluate(argument.Expression), argument.Expression));
            }
            else if (HttpTypes.IsCarrier(given))
            {
                graph.Link(creation, origins.Of(argument.Expression));
            }
            else if (named == "configureSerialization")
            {
                graph.GroupOf(creation).SerializesItsWay = true;
            }
            else if (named is not ("disposeHttpClient" or "useClientFactory") && given?.SpecialType != SpecialType.System_Boolean)
            {
                graph.GroupOf(creation).HeadersUnknown = true;
            }
        }
    }

    /// <summary><c>BaseUrl = ...</c>, and options through which code of the project gets at the headers.</summary>
    public void Assigned(AssignmentExpressionSyntax assignment, IPropertySymbol property)
    {
        if (!RestSharpTypes.IsOwn(property.ContainingType) || origins.OwnerOf(assignment.Left) is not { } owner) return;
        switch (property.Name)
        {
            case "BaseUrl" or "BaseHost":
                graph.SetBase(owner, new BaseAddressSetting(text.Evaluate(assignment.Right), assignment.Right));
                break;
            case "Authenticator" when RestSharpTypes.IsOwn(model.GetTypeInfo(assignment.Right).Type):
                break;
            case "Authenticator" or "Interceptors" or "ConfigureMessageHandler":
                graph.GroupOf(owner).HeadersUnknown = true;
                break;
        }
    }

    public void Call(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        if (method.Name is "AddSingleton" or "AddScoped" or "AddTransient") Registered(call);
        if (!RestSharpTypes.IsOwn(method.ContainingType) || CallArguments.Receiver(call) is not { } receiver) return;
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (method.Name.StartsWith("Use", StringComparison.Ordinal) && RestSharpTypes.IsClient(model.GetTypeInfo(receiver).Type))
        {
            graph.GroupOf(origins.Of(receiver)).SerializesItsWay = true;
        }
        if (arguments.Count == 0 || !RestSharpTypes.IsRequest(model.GetTypeInfo(arguments[0].Expression).Type)) return;
        bool sends = RestSharpTypes.VerbOf(method.Name) is not null || method.Name.StartsWith("Execute", StringComparison.Ordinal)
            || method.Name is "DownloadDataAsync" or "DownloadStreamAsync" or "StreamJsonAsync";
        if (!sends) return;
        HttpGroup request = graph.GroupOf(origins.Of(arguments[0].Expression));
        request.Senders.Add(origins.Of(receiver));
        ExpressionSyntax? verb = arguments.Skip(1).Select(static argument => argument.Expression)
            .FirstOrDefault(value => model.GetTypeInfo(value).Type?.Name == "Method");
        request.SentAs.Add(verb is null ? RestSharpTypes.VerbOf(method.Name) ?? "" : text.Evaluate(verb).ToUpperInvariant());
    }

    /// <summary>A constructor's parameter is the client that was registered.</summary>
    public void Injected(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && RestSharpTypes.IsClient(parameter.Type))
        {
            graph.Link(parameter, s_service);
        }
    }

    // services.AddSingleton(new RestClient(...)), services.AddSingleton<IRestClient>(_ => new RestClient(...))
    private void Registered(InvocationExpressionSyntax call)
    {
        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            ExpressionSyntax? made = argument.Expression is LambdaExpressionSyntax lambda ? lambda.ExpressionBody : argument.Expression;
            if (made is not null && RestSharpTypes.IsClient(model.GetTypeInfo(made).Type)) graph.Link(s_service, origins.Of(made));
        }
    }
}

using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>Reads <c>AddHttpClient(...)</c> and what is chained to it, and clients that are registered under a key.</summary>
internal static class ClientRegistrations
{
    public static void Read(HttpGraph graph, InvocationExpressionSyntax call, IMethodSymbol method, HttpOrigins origins, TextEvaluator text)
    {
        switch (method.Name)
        {
            case "AddHttpClient":
                List<object> keys = Keys(call, method, text);
                for (int i = 1; i < keys.Count; i++) graph.Link(keys[0], keys[i]);
                if (keys.Count == 0) break;
                HttpGroup registered = graph.GroupOf(keys[0]);
                registered.Understood = true;
                registered.HeadersUnknown |= graph.DefaultsSetHeaders;
                Configure(graph, keys[0], call, origins);
                break;
            case "ConfigureHttpClient" when Root(call) is { } root:
                Configure(graph, root, call, origins);
                break;
            case "AddTypedClient" when Root(call) is { } root:
                foreach (ITypeSymbol typed in method.TypeArguments) graph.Link(root, HttpOrigins.Typed(typed));
                Configure(graph, root, call, origins);
                break;
            case "AddAsKeyed" when Root(call) is string root && root.StartsWith(HttpOrigins.NamePrefix, StringComparison.Ordinal):
                graph.Link(root, KeyedClients.Key(root.Substring(HttpOrigins.NamePrefix.Length)));
                break;
            case var name when name.IndexOf("AddKeyed", StringComparison.Ordinal) >= 0 && KeyedClients.IsRegistration(method):
                KeyedClients.Register(graph, call, method, origins, text);
                break;
            case "AddHttpMessageHandler" or "ConfigurePrimaryHttpMessageHandler" or "ConfigureAdditionalHttpMessageHandlers" when Root(call) is { } root:
                graph.GroupOf(root).HeadersUnknown = true;
                graph.GroupOf(root).Settings.Add(new ClientSetting(ClientSetting.Handler, call));
                break;
        }

        object? Root(InvocationExpressionSyntax chained)
        {
            ExpressionSyntax? receiver = (chained.Expression as MemberAccessExpressionSyntax)?.Expression;
            while (receiver is InvocationExpressionSyntax inner)
            {
                if (origins.MethodOf(inner) is { Name: "AddHttpClient" or "AddRefitClient" } start) return Keys(inner, start, text).FirstOrDefault();
                receiver = (inner.Expression as MemberAccessExpressionSyntax)?.Expression;
            }
            return null;
        }
    }

    /// <summary>Whether a file sets up headers or handlers for all clients at once, or leaves that to a method of its own.</summary>
    public static bool DefaultsSetHeaders(SyntaxTree tree) => SourceScan.Of(tree, CancellationToken.None).ConfiguresAllClients
        && tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().Any(static call =>
            call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureHttpClientDefaults" }
            && call.ArgumentList.Arguments.Any(static argument => argument.Expression is not LambdaExpressionSyntax || MayAddHeaders(argument.ToString())));

    private static bool MayAddHeaders(string text) =>
        text.IndexOf("Header", StringComparison.Ordinal) >= 0 || text.IndexOf("Handler", StringComparison.Ordinal) >= 0;

    private static List<object> Keys(InvocationExpressionSyntax call, IMethodSymbol method, TextEvaluator text)
    {
        List<object> keys = [.. method.TypeArguments.Select(HttpOrigins.Typed)];
        ExpressionSyntax? first = call.ArgumentList.Arguments.FirstOrDefault()?.Expression;
        int position = method.ReducedFrom is null && method.IsExtensionMethod ? 1 : 0;
        if (method.Parameters.Length > position && method.Parameters[position].Type.SpecialType == SpecialType.System_String && first is not null)
        {
            string name = text.Evaluate(call.ArgumentList.Arguments[Math.Min(position, call.ArgumentList.Arguments.Count - 1)].Expression);
            if (TextPattern.IsKnown(name)) keys.Add(HttpOrigins.Named(name));
        }
        return keys;
    }

    private static void Configure(HttpGraph graph, object key, InvocationExpressionSyntax call, HttpOrigins origins)
    {
        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            if (origins.ParametersOf(argument.Expression) is not { } parameters) continue;
            foreach (IParameterSymbol parameter in parameters)
            {
                if (HttpTypes.IsClient(parameter.Type)) graph.Link(parameter, key);
            }
        }
    }
}

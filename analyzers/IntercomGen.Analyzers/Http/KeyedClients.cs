using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>
/// Clients that the container knows by a key: <c>AddKeyedSingleton("intercom", ...)</c>, <c>AddAsKeyed()</c>, <c>[FromKeyedServices("intercom")]</c>.
/// </summary>
internal static class KeyedClients
{
    private const string Attribute = "FromKeyedServices";

    public static object Key(string name) => "keyed:" + name;

    /// <summary>Whether a method gives a container what it is to hand out, and does nothing else with it.</summary>
    public static bool IsRegistration(IMethodSymbol method) => method.Name.IndexOf("AddKeyed", StringComparison.Ordinal) >= 0
        && method.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal) == true;

    /// <summary>Links a key with the client that is registered under it.</summary>
    public static void Register(HttpGraph graph, InvocationExpressionSyntax call, IMethodSymbol method, HttpOrigins origins, TextEvaluator text)
    {
        if (method.TypeArguments is not [var service] || !HttpTypes.IsClient(service)) return;
        object? key = null;
        List<ExpressionSyntax> given = [];
        for (int i = 0; i < call.ArgumentList.Arguments.Count && i < method.Parameters.Length; i++)
        {
            ExpressionSyntax value = call.ArgumentList.Arguments[i].Expression;
            if (method.Parameters[i].Name == "serviceKey") key = KeyOf(value, text);
            else given.AddRange(Results(value));
        }
        if (key is null) return;
        foreach (ExpressionSyntax client in given) graph.Link(key, origins.MethodNamed(client) ?? origins.Of(client));
    }

    /// <summary>The key that a parameter asks for; null when it has no such attribute.</summary>
    public static object? AskedBy(ParameterSyntax parameter, TextEvaluator text)
    {
        AttributeSyntax? attribute = parameter.AttributeLists.SelectMany(static list => list.Attributes).FirstOrDefault(IsKeyed);
        // A key that is not known is still another one than the class's own client has.
        return attribute?.ArgumentList?.Arguments.FirstOrDefault() is { } name ? KeyOf(name.Expression, text) ?? attribute : attribute;
    }

    /// <summary>The key that <c>GetRequiredKeyedService</c> asks for; null when the call asks for no client, or for one that cannot be known.</summary>
    public static object? AskedBy(InvocationExpressionSyntax call, IMethodSymbol method, TextEvaluator text) =>
        method.Name is "GetKeyedService" or "GetRequiredKeyedService" && HttpTypes.IsClient(method.ReturnType) && call.ArgumentList.Arguments is [.., var last]
            ? KeyOf(last.Expression, text)
            : null;

    /// <summary>Whether an attribute asks for a service by its key.</summary>
    public static bool IsKeyed(AttributeSyntax attribute)
    {
        string name = attribute.Name.ToString();
        return name.EndsWith(Attribute, StringComparison.Ordinal) || name.EndsWith(Attribute + "Attribute", StringComparison.Ordinal);
    }

    private static object? KeyOf(ExpressionSyntax value, TextEvaluator text) =>
        text.Evaluate(value) is var name && TextPattern.IsKnown(name) ? Key(name) : null;

    /// <summary>What a factory gives back, or the client itself.</summary>
    public static IEnumerable<ExpressionSyntax> Results(ExpressionSyntax value) => value switch
    {
        AnonymousFunctionExpressionSyntax { ExpressionBody: { } body } => [body],
        AnonymousFunctionExpressionSyntax { Block: { } block } => block
            .DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>().Select(static returned => returned.Expression).OfType<ExpressionSyntax>(),
        _ => [value],
    };
}

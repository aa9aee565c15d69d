using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>
/// The client that the container hands out by its type alone, <c>AddSingleton(new HttpClient { ... })</c>, and who asks for it. What becomes of them can be
/// told when all of the project is read: another registration would take its place, and a typed client has one of its own.
/// </summary>
internal sealed class ServiceClients(HttpGraph graph)
{
    // A class that the framework makes asks the container for all that it takes.
    private static readonly string[] s_made = ["ControllerBase", "PageModel", "ViewComponent", "Hub", "ComponentBase"];

    private readonly object _service = "service:HttpClient";
    private readonly List<(INamedTypeSymbol Class, object Key)> _given = [];
    private readonly HashSet<object> _asked = [];
    private readonly HashSet<ITypeSymbol> _plain = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ITypeSymbol> _typed = new(SymbolEqualityComparer.Default);
    private int _registrations;
    private bool _isShared;

    /// <summary>The methods that register a class, or a client.</summary>
    public static IReadOnlyList<string> Methods { get; } =
        ["AddSingleton", "AddScoped", "AddTransient", "TryAddSingleton", "TryAddScoped", "TryAddTransient", "AddHostedService"];

    /// <summary>Whether a method tells a container what to hand out.</summary>
    public static bool IsRegistration(IMethodSymbol method) => LifetimeOf(method.Name) is not null && IsOfContainer(method);

    /// <summary>Whether a file may tell a container what to hand out.</summary>
    public static bool MayRegister(SyntaxTree tree) =>
        tree.GetText().ToString() is var text && Methods.Any(method => text.IndexOf(method, StringComparison.Ordinal) >= 0);

    /// <summary>How long what is registered lives: <c>Singleton</c>, <c>Scoped</c>, <c>Transient</c>; null for other methods.</summary>
    public static string? LifetimeOf(string method)
    {
        string name = method.StartsWith("TryAdd", StringComparison.Ordinal) ? method.Substring(3) : method;
        return name is "AddSingleton" or "AddScoped" or "AddTransient" ? name.Substring(3) : null;
    }

    /// <summary>Reads a registration: of a client, of a class, of a typed client.</summary>
    public void Call(InvocationExpressionSyntax call, IMethodSymbol method, HttpOrigins origins)
    {
        switch (method.Name)
        {
            case "AddHttpClient" or "AddTypedClient":
                foreach (ITypeSymbol typed in method.TypeArguments) _typed.Add(typed.OriginalDefinition);
                break;
            case "AddHostedService" when method.TypeArguments is [var hosted] && call.ArgumentList.Arguments.Count == 0:
                _plain.Add(hosted.OriginalDefinition);
                break;
            case var name when LifetimeOf(name) is { } lifetime && IsOfContainer(method):
                Registered(call, method, lifetime, origins);
                break;
        }
    }

    /// <summary>Takes note of a constructor's parameter that nothing but its type tells from others.</summary>
    public void Injected(INamedTypeSymbol into, object parameter) => _given.Add((into.OriginalDefinition, parameter));

    /// <summary>Takes note of somebody who asks the container itself: <c>GetRequiredService&lt;HttpClient&gt;()</c>.</summary>
    public void Asked(object key) => _asked.Add(key);

    /// <summary>Gives the client to who is known to get it.</summary>
    public void Complete()
    {
        List<object> known = [.. _asked, .. _given.Where(given => IsMadeByContainer(given.Class)).Select(static given => given.Key)];
        if (_registrations != 1)
        {
            foreach (object asked in _asked) graph.GroupOf(asked).HeadersUnknown = true;
            return;
        }
        // Who is made in a way that is not seen may be given it too.
        bool changed = _given.Exists(given => graph.GroupOf(given.Key) is { Versions.Count: > 0 } or { HeadersUnknown: true }
            && !_typed.Contains(given.Class) && (!_isShared || !known.Contains(given.Key)));
        if (changed) graph.GroupOf(_service).HeadersUnknown = true;
        HttpGroup registered = graph.Find(_service) ?? new HttpGroup();
        foreach (object key in known)
        {
            if (_isShared) graph.Link(_service, key);
            else graph.GroupOf(key).Take(registered);
        }
    }

    private void Registered(InvocationExpressionSyntax call, IMethodSymbol method, string lifetime, HttpOrigins origins)
    {
        List<ExpressionSyntax> values = [.. call.ArgumentList.Arguments.Select(static argument => argument.Expression)];
        List<ITypeSymbol> types = [.. method.TypeArguments, .. values.OfType<TypeOfExpressionSyntax>().Select(origins.TypeIn).OfType<ITypeSymbol>()];
        // services.AddSingleton(...), or the extension method called by the name of its class.
        values.RemoveAll(value => value is TypeOfExpressionSyntax || (method.ReducedFrom is null && value == call.ArgumentList.Arguments[0].Expression));
        if (types.Count == 0) return;
        if (!HttpTypes.IsPlainClient(types[0]))
        {
            if (values.Count == 0) _plain.Add(types[types.Count - 1].OriginalDefinition);
            return;
        }
        _registrations++;
        _isShared = lifetime == "Singleton";
        foreach (ExpressionSyntax client in values.SelectMany(KeyedClients.Results))
        {
            graph.Link(_service, origins.MethodNamed(client) ?? origins.Of(client));
        }
        graph.GroupOf(_service).Understood |= values.Count == 0;
    }

    private bool IsMadeByContainer(INamedTypeSymbol type)
    {
        if (_typed.Contains(type)) return false;
        if (_plain.Contains(type)) return true;
        for (INamedTypeSymbol? above = type.BaseType; above is not null; above = above.BaseType)
        {
            string space = above.ContainingNamespace.ToDisplayString();
            if (s_made.Contains(above.Name) && space.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static bool IsOfContainer(IMethodSymbol method) =>
        method.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal) == true;
}

using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>Reads what is set on a Refit interface: its attributes, <c>RestService.For</c> and <c>AddRefitClient</c>.</summary>
internal sealed class RefitRegistrations(HttpGraph graph, SemanticModel model, TextEvaluator text, HttpOrigins origins)
{
    public void Interface(InterfaceDeclarationSyntax declaration)
    {
        List<MethodDeclarationSyntax> methods = [.. declaration.Members.OfType<MethodDeclarationSyntax>()
            .Where(method => RefitReader.VerbOf(method, model) is not null)];
        IEnumerable<AttributeSyntax> shared = RefitTypes.Named("Headers", declaration.AttributeLists);
        if ((methods.Count == 0 && !shared.Any()) || model.GetDeclaredSymbol(declaration) is not { } type) return;
        object key = HttpOrigins.Typed(type);
        foreach (INamedTypeSymbol inherited in type.AllInterfaces) graph.Link(key, HttpOrigins.Typed(inherited));
        Headers(graph.GroupOf(key), shared);
        foreach (MethodDeclarationSyntax syntax in methods)
        {
            if (model.GetDeclaredSymbol(syntax) is not { } method) continue;
            HttpGroup group = graph.GroupOf(method);
            group.Senders.Add(key);
            Headers(group, RefitTypes.Named("Headers", syntax.AttributeLists));
            foreach (ParameterSyntax parameter in syntax.ParameterList.Parameters) Parameter(group, parameter);
        }
    }

    /// <summary><c>RestService.For&lt;T&gt;(...)</c> and <c>AddRefitClient&lt;T&gt;(...)</c>.</summary>
    public void Call(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        if (method.TypeArguments is not [var type] || !RefitTypes.IsOwn(method.ContainingType)) return;
        object key = HttpOrigins.Typed(type);
        HttpGroup group = graph.GroupOf(key);
        if (method.Name == "AddRefitClient") group.Understood = true;
        if (method.Name is not ("For" or "AddRefitClient")) return;
        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            ITypeSymbol? given = model.GetTypeInfo(argument.Expression).Type;
            if (method.Name == "For" && HttpTypes.IsClient(given))
            {
                graph.Link(key, origins.Of(argument.Expression));
            }
            else if (method.Name == "For" && (given?.SpecialType == SpecialType.System_String || given?.Name == "Uri"))
            {
                group.Understood = true;
                graph.SetBase(key, new BaseAddressSetting(text.Evaluate(argument.Expression), argument.Expression));
            }
            else
            {
                // Settings name serializers and message handlers.
                graph.GroupOf(key).SerializesItsWay = true;
                bool handled = argument.ToString().IndexOf("Handler", StringComparison.Ordinal) >= 0;
                graph.GroupOf(key).HeadersUnknown |= handled || argument.Expression is not BaseObjectCreationExpressionSyntax;
            }
        }
    }

    private void Headers(HttpGroup group, IEnumerable<AttributeSyntax> attributes)
    {
        foreach (AttributeArgumentSyntax argument in attributes.SelectMany(static attribute => attribute.ArgumentList?.Arguments ?? default))
        {
            string header = text.Evaluate(argument.Expression);
            int colon = header.IndexOf(':');
            if (colon < 0)
            {
                group.HeadersUnknown |= !TextPattern.IsKnown(header);
            }
            else if (IsVersion(header.Substring(0, colon)))
            {
                string value = header.Substring(colon + 1).Trim();
                Add(group, new VersionSetting(value, argument.Expression, false) { Prefix = header.Substring(0, colon) + ": " });
            }
        }
    }

    private void Parameter(HttpGroup group, ParameterSyntax parameter)
    {
        if (RefitTypes.Named("HeaderCollection", parameter.AttributeLists).Any()) group.HeadersUnknown = true;
        foreach (AttributeSyntax header in RefitTypes.Named("Header", parameter.AttributeLists))
        {
            if (header.ArgumentList is { Arguments: [{ Expression: var name }, ..] } && IsVersion(text.Evaluate(name)))
            {
                Add(group, new VersionSetting(TextPattern.Unknown, name, false));
            }
        }
    }

    private void Add(HttpGroup group, VersionSetting setting)
    {
        group.Versions.Add(setting);
        graph.Versions.Add(setting);
    }

    private static bool IsVersion(string header) => string.Equals(header.Trim(), HeaderReader.VersionHeader, StringComparison.OrdinalIgnoreCase);
}

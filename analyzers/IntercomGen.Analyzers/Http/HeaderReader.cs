using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>Finds where the version header is set: <c>Headers.Add</c>, <c>TryAddWithoutValidation</c>, initializers.</summary>
internal sealed class HeaderReader(HttpGraph graph, SemanticModel model, TextEvaluator text, HttpOrigins origins)
{
    public const string VersionHeader = "Intercom-Version";

    public void Call(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        if (call.Expression is not MemberAccessExpressionSyntax access) return;
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        switch (method.Name)
        {
            case "Add" or "TryAddWithoutValidation" when arguments.Count == 2 && IsCarrier(access):
                Set(origins.Of(access.Expression), arguments[0].Expression, arguments[1].Expression, IsDefaults(access.Expression));
                break;
            case "AddHeader" or "AddOrUpdateHeader" or "AddDefaultHeader"
                when arguments.Count == 2 && RestSharpTypes.IsOwn(method.ContainingType) && IsCarrier(access):
                Set(origins.Of(access.Expression), arguments[0].Expression, arguments[1].Expression, method.Name == "AddDefaultHeader");
                break;
            case "AddHeaders" or "AddOrUpdateHeaders" or "AddDefaultHeaders"
                when arguments.Count == 1 && RestSharpTypes.IsOwn(method.ContainingType) && IsCarrier(access):
                Many(origins.Of(access.Expression), arguments[0].Expression, method.Name == "AddDefaultHeaders");
                break;
            case "AddParameter" or "AddDefaultParameter" when RestSharpTypes.IsOwn(method.ContainingType) && IsCarrier(access):
                // A parameter can be a header; what is no plain name and value is left open.
                if (arguments.Count < 2)
                {
                    graph.GroupOf(origins.Of(access.Expression)).HeadersUnknown = true;
                }
                else if (arguments.Count > 2 && arguments[2].ToString().EndsWith("HttpHeader", StringComparison.Ordinal))
                {
                    Set(origins.Of(access.Expression), arguments[0].Expression, arguments[1].Expression, method.Name == "AddDefaultParameter");
                }
                break;
        }
    }

    private bool IsCarrier(MemberAccessExpressionSyntax access) => HttpTypes.IsCarrier(model.GetTypeInfo(access.Expression).Type);

    // A dictionary that is written out where it is handed over.
    private void Many(object owner, ExpressionSyntax headers, bool defaults)
    {
        if (headers is not BaseObjectCreationExpressionSyntax { Initializer: { } initializer })
        {
            graph.GroupOf(owner).HeadersUnknown = true;
            return;
        }
        foreach (ExpressionSyntax entry in initializer.Expressions)
        {
            if (entry is InitializerExpressionSyntax { Expressions: [var name, var value] })
            {
                Set(owner, name, value, defaults);
            }
            else if (entry is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var index] }, Right: var right })
            {
                Set(owner, index.Expression, right, defaults);
            }
        }
    }

    /// <summary><c>new HttpClient { DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } }</c></summary>
    public void Initializer(InitializerExpressionSyntax initializer, AssignmentExpressionSyntax assignment)
    {
        if (origins.OwnerOf(assignment.Left) is not { } owner) return;
        foreach (ExpressionSyntax entry in initializer.Expressions)
        {
            if (entry is InitializerExpressionSyntax { Expressions: [var name, var value] }) Set(owner, name, value, IsDefaults(assignment.Left));
        }
    }

    private static bool IsDefaults(ExpressionSyntax headers) =>
        headers is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DefaultRequestHeaders" }
            or IdentifierNameSyntax { Identifier.ValueText: "DefaultRequestHeaders" };

    private void Set(object owner, ExpressionSyntax name, ExpressionSyntax value, bool defaults)
    {
        string header = text.Evaluate(name);
        HttpGroup group = graph.GroupOf(owner);
        if (!TextPattern.IsKnown(header)) group.HeadersUnknown = true;
        if (!string.Equals(header, VersionHeader, StringComparison.OrdinalIgnoreCase))
        {
            if (defaults) group.Settings.Add(new ClientSetting(header, value));
            return;
        }
        var setting = new VersionSetting(Value(value), value, defaults);
        group.Versions.Add(setting);
        graph.Versions.Add(setting);
    }

    private string Value(ExpressionSyntax value) => value switch
    {
        // new[] { "2.16" } and ["2.16"] say one value too.
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: [var only] } => text.Evaluate(only),
        CollectionExpressionSyntax { Elements: [ExpressionElementSyntax { Expression: var only }] } => text.Evaluate(only),
        _ => text.Evaluate(value),
    };
}

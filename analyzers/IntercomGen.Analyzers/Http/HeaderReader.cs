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
        if (method.Name is not ("Add" or "TryAddWithoutValidation") || call.ArgumentList.Arguments.Count != 2) return;
        if (call.Expression is not MemberAccessExpressionSyntax access || !HttpTypes.IsCarrier(model.GetTypeInfo(access.Expression).Type)) return;
        Set(origins.Of(access.Expression), call.ArgumentList.Arguments[0].Expression, call.ArgumentList.Arguments[1].Expression, access.Expression);
    }

    /// <summary><c>new HttpClient { DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } }</c></summary>
    public void Initializer(InitializerExpressionSyntax initializer, AssignmentExpressionSyntax assignment)
    {
        if (origins.OwnerOf(assignment.Left) is not { } owner) return;
        foreach (ExpressionSyntax entry in initializer.Expressions)
        {
            if (entry is InitializerExpressionSyntax { Expressions: [var name, var value] }) Set(owner, name, value, assignment.Left);
        }
    }

    private void Set(object owner, ExpressionSyntax name, ExpressionSyntax value, ExpressionSyntax headers)
    {
        string header = text.Evaluate(name);
        HttpGroup group = graph.GroupOf(owner);
        if (!TextPattern.IsKnown(header)) group.HeadersUnknown = true;
        if (!string.Equals(header, VersionHeader, StringComparison.OrdinalIgnoreCase)) return;
        bool defaults = headers is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DefaultRequestHeaders" } or IdentifierNameSyntax { Identifier.ValueText: "DefaultRequestHeaders" };
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

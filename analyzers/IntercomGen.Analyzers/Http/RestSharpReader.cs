using IntercomGen.Analyzers.Json;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>Finds the requests that a file makes with RestSharp.</summary>
internal sealed class RestSharpReader(SemanticModels models, SemanticModel model, TextEvaluator text, HttpOrigins origins, HttpGraph graph)
{
    private static readonly IReadOnlyDictionary<ISymbol, ExpressionSyntax> s_nothing =
        new Dictionary<ISymbol, ExpressionSyntax>(SymbolEqualityComparer.Default);

    public SentRequest? TryRead(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => Call(call),
        BaseObjectCreationExpressionSyntax creation => Creation(creation),
        _ => null,
    };

    // client.GetJsonAsync<T>("contacts"), client.PostJsonAsync("contacts", body)
    private SentRequest? Call(InvocationExpressionSyntax call)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: var receiver, Name: var name }
            || RestSharpTypes.VerbOf(name.Identifier.ValueText) is not { } verb)
        {
            return null;
        }
        if (call.ArgumentList.Arguments.Count == 0) return null;
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || !RestSharpTypes.IsOwn(method.ContainingType)) return null;
        ExpressionSyntax address = call.ArgumentList.Arguments[0].Expression;
        if (model.GetTypeInfo(address).Type?.SpecialType != SpecialType.System_String) return null;
        bool hasBody = verb is "POST" or "PUT" or "PATCH" && call.ArgumentList.Arguments.Count > 1;
        return new SentRequest
        {
            Node = call,
            Key = origins.Of(receiver),
            Verb = _ => verb,
            VerbExpression = name,
            Address = bindings => RestSharpTypes.Resource(text.Evaluate(address, bindings)),
            AddressExpression = address,
            Body = hasBody ? call.ArgumentList.Arguments[1].Expression : null,
            BodyStyle = BodyStyle.Web,
            IsOpen = true,
            IsAppended = true,
            Library = HttpLibrary.RestSharp,
        };
    }

    private SentRequest? Creation(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is ObjectCreationExpressionSyntax { Type: var type } && !type.ToString().EndsWith("RestRequest", StringComparison.Ordinal)) return null;
        if (!RestSharpTypes.IsRequest(model.GetTypeInfo(creation).Type)) return null;
        var pieces = new RequestPieces(text);
        foreach (ArgumentSyntax argument in creation.ArgumentList?.Arguments ?? default)
        {
            bool method = model.GetTypeInfo(argument.Expression).Type?.Name == "Method";
            pieces.Set(method ? "Method" : "Resource", argument.Expression);
        }
        pieces.Set(creation.Initializer);
        RequestTrail trail = RequestTrail.Of(creation, models, text);
        pieces.Take(trail);
        if (pieces.Expression("Resource") is not { } address) return null;
        RequestStep? body = Body(trail);
        return new SentRequest
        {
            Node = creation,
            Key = creation,
            Verb = bindings => Verb(creation, pieces, bindings),
            VerbExpression = pieces.Expression("Method"),
            Address = bindings => RestSharpTypes.Resource(pieces.Text("Resource", TextPattern.Unknown)(bindings)),
            AddressExpression = address,
            Body = body?.Values[0],
            BodyStyle = BodyStyle.Web,
            Given = body?.Given ?? s_nothing,
            Query = [.. trail.Steps.Select(Part).OfType<QueryPart>()],
            IsMessage = true,
            IsOpen = trail.Escapes || trail.Steps.Any(static step => step.Name is "AddObject" or "AddOrUpdateParameters" or "AddObjectStatic"),
            IsAppended = true,
            Library = HttpLibrary.RestSharp,
        };
    }

    // What the sending method says wins over what the request says.
    private string Verb(BaseObjectCreationExpressionSyntax creation, RequestPieces pieces, Bindings bindings)
    {
        List<string> sent = [.. (graph.Find(creation)?.SentAs ?? []).Distinct(StringComparer.Ordinal)];
        return sent.Count switch
        {
            0 => pieces.Text("Method", "GET")(bindings).ToUpperInvariant(),
            1 when sent[0].Length > 0 => sent[0],
            1 => pieces.Text("Method", "GET")(bindings).ToUpperInvariant(),
            _ => TextPattern.Unknown,
        };
    }

    private RequestStep? Body(RequestTrail trail)
    {
        List<RequestStep> bodies = [.. trail.Steps.Where(step => step.IsCall && step.Values.Count > 0
            && (step.Name is "AddJsonBody" or "AddBody" or "AddStringBody" || (step.Name is "AddParameter" or "AddOrUpdateParameter" && IsBody(step))))];
        if (bodies.Count != 1) return null;
        // The text of a parameter stands behind its content type.
        return bodies[0].Name.EndsWith("Parameter", StringComparison.Ordinal) ? bodies[0] with { Values = [bodies[0].Values[1]] } : bodies[0];
    }

    private QueryPart? Part(RequestStep step)
    {
        if (!step.IsCall || step.Values.Count < 2 || step.Name is not ("AddQueryParameter" or "AddParameter" or "AddOrUpdateParameter")) return null;
        bool plain = step.Name != "AddQueryParameter" && KindOf(step) != "QueryString";
        if (plain && KindOf(step).Length > 0) return null;
        return new QueryPart(
            outer => text.Evaluate(step.Values[0], step.Bind(outer)),
            outer => text.Evaluate(step.Values[1], step.Bind(outer)),
            step.Values[0].GetLocation(),
            step.Values[1].GetLocation(),
            ByVerb: plain);
    }

    private bool IsBody(RequestStep step) => KindOf(step) == "RequestBody";

    // ParameterType.QueryString and so on; nothing when the verb decides.
    private string KindOf(RequestStep step) =>
        step.Values.Count < 3 || models.Of(step.Values[2].SyntaxTree).GetTypeInfo(step.Values[2]).Type?.Name != "ParameterType"
            ? ""
            : step.Values[2] is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var kind } ? kind : "?";
}

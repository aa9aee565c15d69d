using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>Finds the requests that a file makes with <c>HttpClient</c>.</summary>
internal sealed class SentRequestReader(SemanticModels models, SemanticModel model, TextEvaluator text, HttpOrigins origins)
{
    public SentRequest? TryRead(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => Call(call) ?? Made(call),
        BaseObjectCreationExpressionSyntax creation => Creation(creation),
        _ => null,
    };

    private SentRequest? Call(InvocationExpressionSyntax call)
    {
        // The name is asked before the symbol: most calls of a project are none of ours.
        if (NameOf(call) is not { } name || HttpVerbs.OfMethod(name.Identifier.ValueText) is not { } verb) return null;
        if (call.ArgumentList.Arguments.Count == 0 || model.GetSymbolInfo(call).Symbol is not IMethodSymbol method) return null;
        bool own = HttpTypes.IsClient(method.ReceiverType) && HttpTypes.IsOwnMethod(method.ReducedFrom ?? method);
        if (!own) return null;
        ExpressionSyntax address = call.ArgumentList.Arguments[0].Expression;
        bool hasBody = verb is "POST" or "PUT" or "PATCH" && call.ArgumentList.Arguments.Count > 1;
        return new SentRequest
        {
            Node = call,
            Key = CallArguments.Receiver(call) is { } receiver ? origins.Of(receiver) : origins.Self(call),
            Verb = _ => verb,
            VerbExpression = name,
            Address = bindings => text.Evaluate(address, bindings),
            AddressExpression = address,
            Body = hasBody ? call.ArgumentList.Arguments[1].Expression : null,
        };
    }

    // A class of the project that derives from HttpClient calls its own methods without a receiver.
    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    private SentRequest? Creation(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is ObjectCreationExpressionSyntax { Type: var type } && !type.ToString().EndsWith("HttpRequestMessage", StringComparison.Ordinal))
        {
            return null;
        }
        if (!HttpTypes.IsRequest(model.GetTypeInfo(creation).Type)) return null;
        var pieces = new RequestPieces(text);
        if (creation.ArgumentList is { Arguments: [var first, var second, ..] })
        {
            pieces.Set("Method", first.Expression);
            pieces.Set("RequestUri", second.Expression);
        }
        pieces.Set(creation.Initializer);
        return Request(creation, creation, pieces);
    }

    // var request = NewRequest(); request.RequestUri = ...
    private SentRequest? Made(InvocationExpressionSyntax call)
    {
        if (call.Parent is not (EqualsValueClauseSyntax or AssignmentExpressionSyntax)) return null;
        if (!SourceScan.Of(call.SyntaxTree, CancellationToken.None).AssignsAddress) return null;
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol method || !HttpTypes.IsRequest(method.ReturnType)) return null;
        var pieces = new RequestPieces(text) { VerbIsElsewhere = true };
        return Request(call, CallArguments.Declared(method), pieces);
    }

    private SentRequest? Request(ExpressionSyntax made, object key, RequestPieces pieces)
    {
        RequestTrail trail = RequestTrail.Of(made, models, text);
        pieces.Take(trail);
        if (pieces.Expression("RequestUri") is not { } address) return null;
        return new SentRequest
        {
            Node = made,
            Key = key,
            Verb = pieces.Text("Method", pieces.VerbIsElsewhere ? TextPattern.Unknown : "GET"),
            VerbExpression = pieces.Expression("Method"),
            Address = pieces.Text("RequestUri", TextPattern.Unknown),
            AddressExpression = address,
            Body = pieces.Expression("Content"),
            Given = pieces.Given("Content"),
            IsMessage = true,
            IsOpen = trail.Escapes,
        };
    }
}

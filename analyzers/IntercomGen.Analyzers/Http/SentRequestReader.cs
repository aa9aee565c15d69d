using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>Finds the requests that a file makes.</summary>
internal sealed class SentRequestReader(SemanticModel model, TextEvaluator text, HttpOrigins origins)
{
    public SentRequest? TryRead(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => Call(call),
        BaseObjectCreationExpressionSyntax creation => Creation(creation),
        _ => null,
    };

    private SentRequest? Call(InvocationExpressionSyntax call)
    {
        // The name is asked before the symbol: most calls of a project are none of ours.
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: var receiver, Name: var name } || HttpVerbs.OfMethod(name.Identifier.ValueText) is not { } verb) return null;
        if (call.ArgumentList.Arguments.Count == 0 || model.GetSymbolInfo(call).Symbol is not IMethodSymbol method) return null;
        bool own = HttpTypes.IsClient(method.ReceiverType) && HttpTypes.IsOwnMethod(method.ReducedFrom ?? method);
        if (!own) return null;
        ExpressionSyntax address = call.ArgumentList.Arguments[0].Expression;
        bool hasBody = verb is "POST" or "PUT" or "PATCH" && call.ArgumentList.Arguments.Count > 1;
        return new SentRequest
        {
            Node = call,
            Key = origins.Of(receiver),
            Verb = _ => verb,
            VerbExpression = name,
            Address = bindings => text.Evaluate(address, bindings),
            AddressExpression = address,
            Body = hasBody ? call.ArgumentList.Arguments[1].Expression : null,
        };
    }

    private SentRequest? Creation(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is ObjectCreationExpressionSyntax { Type: var type } && !type.ToString().EndsWith("HttpRequestMessage", StringComparison.Ordinal)) return null;
        if (!HttpTypes.IsRequest(model.GetTypeInfo(creation).Type)) return null;
        ExpressionSyntax? verb = null;
        ExpressionSyntax? address = null;
        ExpressionSyntax? body = null;
        if (creation.ArgumentList is { Arguments: [var first, var second, ..] }) (verb, address) = (first.Expression, second.Expression);
        foreach (AssignmentExpressionSyntax assignment in (creation.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>())
        {
            switch ((assignment.Left as IdentifierNameSyntax)?.Identifier.ValueText)
            {
                case "Method": verb = assignment.Right; break;
                case "RequestUri": address = assignment.Right; break;
                case "Content": body = assignment.Right; break;
            }
        }
        if (address is null) return null;
        return new SentRequest
        {
            Node = creation,
            Key = creation,
            Verb = bindings => verb is null ? "GET" : text.Evaluate(verb, bindings),
            VerbExpression = verb,
            Address = bindings => text.Evaluate(address, bindings),
            AddressExpression = address,
            Body = body ?? Assigned(creation),
        };
    }

    // request.Content = ... in the statements that follow.
    private static ExpressionSyntax? Assigned(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } || creation.FirstAncestorOrSelf<BlockSyntax>() is not { } block) return null;
        return block.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax target, Name.Identifier.ValueText: "Content" } && target.Identifier.ValueText == variable.Identifier.ValueText)
            .Select(static assignment => assignment.Right)
            .FirstOrDefault();
    }
}

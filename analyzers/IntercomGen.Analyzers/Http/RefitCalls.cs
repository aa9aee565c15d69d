using IntercomGen.Analyzers.Json;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>A call of a Refit method: the endpoint is the declaration's affair, the values are the call's.</summary>
internal static class RefitCalls
{
    public static SentRequest Of(
        InvocationExpressionSyntax call,
        SentRequest declared,
        IMethodSymbol method,
        List<(IParameterSymbol Parameter, ExpressionSyntax Value)> arguments,
        TextEvaluator text)
    {
        IMethodSymbol declaration = CallArguments.Declared(method);
        string verb = declared.Verb(Bindings.None);
        IParameterSymbol? body = RefitMethod.BodyOf(declaration, verb);
        string path = text.Evaluate(declared.AddressExpression);
        return new SentRequest
        {
            Node = call,
            Key = declared.Key,
            Verb = declared.Verb,
            Address = declared.Address,
            AddressExpression = call.Expression is MemberAccessExpressionSyntax access ? access.Name : call.Expression,
            Body = body is null ? null : ValueOf(body),
            BodyStyle = BodyStyle.Web,
            Query = [.. RefitMethod.QueryOf(declaration, verb, path).Select(entry => Part(entry.Parameter, entry.Name)).OfType<QueryPart>()],
            IsAppended = true,
            IsOpen = true,
            IsWrapped = true,
            IsDeclaredElsewhere = true,
            Library = HttpLibrary.Refit,
        };

        ExpressionSyntax? ValueOf(IParameterSymbol parameter) =>
            arguments.Find(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter, parameter)).Value;

        QueryPart? Part(IParameterSymbol parameter, string? name) => name is not null && ValueOf(parameter) is { } value
            ? new QueryPart(_ => name, outer => text.Evaluate(value, outer), value.GetLocation(), value.GetLocation())
            : null;
    }
}

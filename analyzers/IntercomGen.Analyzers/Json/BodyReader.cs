using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Json;

/// <summary>
/// Reads the JSON that a request carries: <c>PostAsJsonAsync(url, value)</c>, <c>JsonContent.Create</c>, <c>StringContent</c> of serialized or literal JSON.
/// </summary>
internal sealed class BodyReader(SemanticModels models, TextEvaluator text)
{
    private const int MaximumDepth = 4;

    /// <summary>The JSON of a body.</summary>
    /// <param name="body">The expression that is sent.</param>
    /// <param name="request">The request that sends it.</param>
    /// <param name="loose">Whether it is written by a serializer that is not looked at.</param>
    public JsonShape? Read(ExpressionSyntax body, SentRequest request, bool loose)
    {
        SemanticModel model = models.Of(body.SyntaxTree);
        var shapes = new JsonShapeReader(models, text, request.Given);
        if (request.BodyStyle == BodyStyle.Web)
        {
            bool isText = model.GetTypeInfo(body).Type?.SpecialType == SpecialType.System_String;
            return isText ? Serialized(body, model, shapes, request, 0) : shapes.Read(body, loose ? NamePolicy.Loose : NamePolicy.Camel);
        }
        bool isContent = body.Parent is AssignmentExpressionSyntax || IsContent(model.GetTypeInfo(body).Type);
        return isContent ? Content(body, model, shapes, request, 0) : shapes.Read(body, Naming.Policy(Behind(body), NamePolicy.Camel, models));
    }

    // PostAsJsonAsync(url, value, options) names members as the options say.
    private static IEnumerable<ArgumentSyntax> Behind(ExpressionSyntax body) => body.Parent is ArgumentSyntax { Parent: ArgumentListSyntax list } argument
        ? list.Arguments.Skip(list.Arguments.IndexOf(argument) + 1)
        : [];

    private JsonShape? Content(ExpressionSyntax content, SemanticModel model, JsonShapeReader shapes, SentRequest request, int depth)
    {
        if (depth > MaximumDepth) return null;
        if (Source(content, model, request) is { } source) return Content(source, models.Of(source.SyntaxTree), shapes, request, depth + 1);
        switch (content)
        {
            case InvocationExpressionSyntax { ArgumentList.Arguments: [var value, ..] arguments } call
                when model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Create", ContainingType.Name: "JsonContent" }:
                return shapes.Read(value.Expression, Naming.Policy(arguments.Skip(1), NamePolicy.Camel, models));
            case InvocationExpressionSyntax call
                when model.GetSymbolInfo(call).Symbol is IMethodSymbol method && MemberBodies.Only(method) is { } helper
                    && HelperContent(call, method, helper, request) is var (inner, given):
                return Content(inner, models.Of(inner.SyntaxTree), new JsonShapeReader(models, text, given), request, depth + 1);
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } creation
                when model.GetTypeInfo(creation).Type?.Name == "StringContent":
                return Serialized(first.Expression, model, shapes, request, 0);
            default:
                return null;
        }
    }

    // static StringContent Json(object value) => new(JsonSerializer.Serialize(value))
    private (ExpressionSyntax Inner, Dictionary<ISymbol, ExpressionSyntax> Given) HelperContent(
        InvocationExpressionSyntax call, IMethodSymbol method, ExpressionSyntax helper, SentRequest request)
    {
        var given = new Dictionary<ISymbol, ExpressionSyntax>(SymbolEqualityComparer.Default);
        foreach (KeyValuePair<ISymbol, ExpressionSyntax> entry in request.Given) given[entry.Key] = entry.Value;
        foreach ((IParameterSymbol parameter, ExpressionSyntax value) in CallArguments.Of(call, method, models)) given[parameter] = value;
        return (helper, given);
    }

    private JsonShape? Serialized(ExpressionSyntax json, SemanticModel model, JsonShapeReader shapes, SentRequest request, int depth)
    {
        if (depth < MaximumDepth && Source(json, model, request) is { } source)
        {
            return Serialized(source, models.Of(source.SyntaxTree), shapes, request, depth + 1);
        }
        if (json is InvocationExpressionSyntax call && model.GetSymbolInfo(call).Symbol is IMethodSymbol method)
        {
            SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
            if (method.Name is "Serialize" or "SerializeObject" && arguments.Count > 0)
            {
                return shapes.Read(arguments[0].Expression, Naming.Policy(arguments.Skip(1), NamePolicy.Same, models));
            }
            bool tree = method.Name is "ToString" or "ToJsonString" && CallArguments.Receiver(call) is { } receiver
                && model.GetTypeInfo(receiver).Type?.Name is "JObject" or "JsonObject" or "JsonNode";
            if (tree) return shapes.Read(CallArguments.Receiver(call)!, NamePolicy.Same);
        }
        string pattern = text.Evaluate(json);
        return pattern == TextPattern.Unknown ? null : new JsonTextReader(pattern, json.GetLocation()).Read();
    }

    // What a variable holds, or what the caller of a wrapper gives.
    private static ExpressionSyntax? Source(ExpressionSyntax value, SemanticModel model, SentRequest request)
    {
        if (value is not IdentifierNameSyntax name) return null;
        return model.GetSymbolInfo(name).Symbol switch
        {
            ILocalSymbol local => SingleValue.Of(local),
            IParameterSymbol parameter when request.Given.TryGetValue(parameter.OriginalDefinition, out ExpressionSyntax? given) => given,
            _ => null,
        };
    }

    private static bool IsContent(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == "HttpContent") return true;
        }
        return false;
    }
}

using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Json;

/// <summary>Reads the JSON that a request carries: <c>PostAsJsonAsync(url, value)</c>, <c>JsonContent.Create</c>, <c>StringContent</c> of serialized or literal JSON.</summary>
internal sealed class BodyReader(SemanticModels models, TextEvaluator text)
{
    /// <summary>The JSON of a body.</summary>
    /// <param name="body">The expression that is sent.</param>
    /// <param name="given">What the parameters in it stand for.</param>
    public JsonShape? Read(ExpressionSyntax body, IReadOnlyDictionary<ISymbol, ExpressionSyntax> given)
    {
        SemanticModel model = models.Of(body.SyntaxTree);
        var shapes = new JsonShapeReader(models, text, given);
        bool isContent = body.Parent is AssignmentExpressionSyntax || IsContent(model.GetTypeInfo(body).Type);
        return isContent ? Content(body, model, shapes, 0) : shapes.Read(body, HasOptions(body, model) ? NamePolicy.Loose : NamePolicy.Camel);
    }

    // PostAsJsonAsync(url, value, options) names members as the options say.
    private static bool HasOptions(ExpressionSyntax body, SemanticModel model) =>
        body.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: > 2 } arguments } } && model.GetTypeInfo(arguments[2].Expression).Type?.Name != "CancellationToken";

    private JsonShape? Content(ExpressionSyntax content, SemanticModel model, JsonShapeReader shapes, int depth)
    {
        if (depth > 3) return null;
        switch (content)
        {
            case IdentifierNameSyntax name when model.GetSymbolInfo(name).Symbol is ILocalSymbol local && SingleValue.Of(local, name) is { } value:
                return Content(value, model, shapes, depth + 1);
            case InvocationExpressionSyntax call when model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Create", ContainingType.Name: "JsonContent" }:
                return shapes.Read(call.ArgumentList.Arguments[0].Expression, call.ArgumentList.Arguments.Count > 1 ? NamePolicy.Loose : NamePolicy.Camel);
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } creation when model.GetTypeInfo(creation).Type?.Name == "StringContent":
                return Serialized(first.Expression, model, shapes, 0);
            default:
                return null;
        }
    }

    private JsonShape? Serialized(ExpressionSyntax json, SemanticModel model, JsonShapeReader shapes, int depth)
    {
        if (json is IdentifierNameSyntax name && depth < 3 && model.GetSymbolInfo(name).Symbol is ILocalSymbol local && SingleValue.Of(local, name) is { } value) return Serialized(value, model, shapes, depth + 1);
        if (json is InvocationExpressionSyntax call && model.GetSymbolInfo(call).Symbol is IMethodSymbol { Name: "Serialize" or "SerializeObject" } && call.ArgumentList.Arguments.Count > 0)
        {
            return shapes.Read(call.ArgumentList.Arguments[0].Expression, call.ArgumentList.Arguments.Count > 1 ? NamePolicy.Loose : NamePolicy.Same);
        }
        string pattern = text.Evaluate(json);
        return pattern == TextPattern.Unknown ? null : new JsonTextReader(pattern, json.GetLocation()).Read();
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

using System.Globalization;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Json;

/// <summary>Reads the JSON that an expression becomes when it is serialized.</summary>
internal sealed class JsonShapeReader(SemanticModels models, TextEvaluator text, IReadOnlyDictionary<ISymbol, ExpressionSyntax> given)
{
    private const int MaximumDepth = 16;

    public JsonShape Read(ExpressionSyntax expression, NamePolicy policy, int depth = 0)
    {
        if (depth > MaximumDepth) return JsonShape.Unknown(expression.GetLocation());
        SemanticModel model = models.Of(expression.SyntaxTree);
        Optional<object?> constant = model.GetConstantValue(expression);
        if (constant.HasValue) return Constant(constant.Value, expression);
        return expression switch
        {
            ParenthesizedExpressionSyntax inner => Read(inner.Expression, policy, depth + 1),
            CastExpressionSyntax cast => Read(cast.Expression, policy, depth + 1),
            AnonymousObjectCreationExpressionSyntax anonymous => Anonymous(anonymous, policy, depth),
            ImplicitArrayCreationExpressionSyntax { Initializer: var items } => Array(expression, items.Expressions, policy, depth),
            ArrayCreationExpressionSyntax { Initializer: { } items } => Array(expression, items.Expressions, policy, depth),
            CollectionExpressionSyntax collection => Collection(collection, policy, depth),
            BaseObjectCreationExpressionSyntax creation => Created(creation, model, policy, depth),
            InterpolatedStringExpressionSyntax => TextOf(expression),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToUnixTimeMilliseconds" } } => new JsonShape(JsonKind.Unknown, expression.GetLocation()) { IsMilliseconds = true },
            IdentifierNameSyntax name when model.GetSymbolInfo(name).Symbol is ILocalSymbol local => Local(local, name, policy, depth),
            IdentifierNameSyntax name when model.GetSymbolInfo(name).Symbol is IParameterSymbol parameter && given.TryGetValue(parameter.OriginalDefinition, out ExpressionSyntax? value) => Read(value, policy, depth + 1),
            _ => JsonShape.Unknown(expression.GetLocation()),
        };
    }

    private static JsonShape Constant(object? value, ExpressionSyntax expression) => value switch
    {
        string literal => new JsonShape(JsonKind.Text, expression.GetLocation()) { Text = literal },
        bool or null or char => new JsonShape(JsonKind.Other, expression.GetLocation()),
        _ => new JsonShape(JsonKind.Number, expression.GetLocation()) { Text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" },
    };

    private JsonShape TextOf(ExpressionSyntax expression)
    {
        string pattern = text.Evaluate(expression);
        return TextPattern.IsKnown(pattern) ? new JsonShape(JsonKind.Text, expression.GetLocation()) { Text = pattern } : JsonShape.Unknown(expression.GetLocation());
    }

    private JsonShape Anonymous(AnonymousObjectCreationExpressionSyntax anonymous, NamePolicy policy, int depth)
    {
        var members = new List<JsonMember>();
        foreach (AnonymousObjectMemberDeclaratorSyntax member in anonymous.Initializers)
        {
            SyntaxNode? name = member.NameEquals is { } equals ? equals.Name : member.Expression switch
            {
                IdentifierNameSyntax identifier => identifier,
                MemberAccessExpressionSyntax access => access.Name,
                _ => null,
            };
            if (name is SimpleNameSyntax simple) members.Add(new JsonMember(Named(simple.Identifier.ValueText, policy), name.GetLocation(), Read(member.Expression, policy, depth + 1)));
        }
        return new JsonShape(JsonKind.Object, anonymous.NewKeyword.GetLocation()) { Members = members, HasLooseNames = policy == NamePolicy.Loose };
    }

    private JsonShape Array(ExpressionSyntax expression, SeparatedSyntaxList<ExpressionSyntax> items, NamePolicy policy, int depth) =>
        new(JsonKind.Array, expression.GetLocation()) { Items = [.. items.Select(item => Read(item, policy, depth + 1))] };

    private JsonShape Collection(CollectionExpressionSyntax collection, NamePolicy policy, int depth) =>
        new(JsonKind.Array, collection.GetLocation()) { Items = [.. collection.Elements.OfType<ExpressionElementSyntax>().Select(item => Read(item.Expression, policy, depth + 1))] };

    private JsonShape Created(BaseObjectCreationExpressionSyntax creation, SemanticModel model, NamePolicy policy, int depth)
    {
        ITypeSymbol? type = model.GetTypeInfo(creation).Type;
        SeparatedSyntaxList<ExpressionSyntax> entries = creation.Initializer?.Expressions ?? default;
        bool copies = creation.ArgumentList is { Arguments.Count: > 0 };
        if (type?.Name is "List" or "HashSet" && !copies) return Array(creation, entries, policy, depth);
        if (type?.Name is not ("Dictionary" or "JsonObject" or "JObject") || copies) return JsonShape.Unknown(creation.GetLocation());
        var members = new List<JsonMember>();
        bool open = false;
        foreach (ExpressionSyntax entry in entries)
        {
            (ExpressionSyntax? key, ExpressionSyntax? value) = entry switch
            {
                AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var index] }, Right: var right } => (index.Expression, right),
                InitializerExpressionSyntax { Expressions: [var first, var second] } => (first, second),
                _ => (null, null),
            };
            string name = key is null ? TextPattern.Unknown : text.Evaluate(key);
            if (key is null || value is null || !TextPattern.IsKnown(name)) open = true;
            else members.Add(new JsonMember(name, key.GetLocation(), Read(value, policy, depth + 1)));
        }
        return new JsonShape(JsonKind.Object, creation.NewKeyword.GetLocation()) { Members = members, IsOpen = open };
    }

    // A dictionary in a variable can get more entries before it is sent.
    private JsonShape Local(ILocalSymbol local, IdentifierNameSyntax use, NamePolicy policy, int depth)
    {
        if (SingleValue.Of(local, use) is not { } value) return JsonShape.Unknown(use.GetLocation());
        JsonShape shape = Read(value, policy, depth + 1);
        if (shape.Kind != JsonKind.Object || value is AnonymousObjectCreationExpressionSyntax) return shape;
        return new JsonShape(JsonKind.Object, shape.Where) { Members = shape.Members, IsOpen = true, HasLooseNames = shape.HasLooseNames };
    }

    private static string Named(string name, NamePolicy policy) => policy == NamePolicy.Camel ? char.ToLowerInvariant(name[0]) + name.Substring(1) : name;
}

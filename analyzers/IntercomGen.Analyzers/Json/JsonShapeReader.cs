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
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromObject" or "SerializeToNode" },
                ArgumentList.Arguments: [var only],
            } => Read(only.Expression, NamePolicy.Same, depth + 1),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToUnixTimeMilliseconds" } } =>
                new JsonShape(JsonKind.Unknown, expression.GetLocation()) { IsMilliseconds = true },
            IdentifierNameSyntax name when model.GetSymbolInfo(name).Symbol is ILocalSymbol local => Local(local, name, policy, depth),
            IdentifierNameSyntax name
                when model.GetSymbolInfo(name).Symbol is IParameterSymbol parameter
                    && given.TryGetValue(parameter.OriginalDefinition, out ExpressionSyntax? value)
                => Read(value, policy, depth + 1),
            _ => JsonShape.Unknown(expression.GetLocation()),
        };
    }

    private static JsonShape Constant(object? value, ExpressionSyntax expression) => value switch
    {
        string literal => new JsonShape(JsonKind.Text, expression.GetLocation()) { Text = literal },
        bool truth => new JsonShape(JsonKind.Other, expression.GetLocation()) { Text = truth ? "true" : "false" },
        null => new JsonShape(JsonKind.Other, expression.GetLocation()) { Text = "null" },
        char => new JsonShape(JsonKind.Other, expression.GetLocation()),
        _ => new JsonShape(JsonKind.Number, expression.GetLocation()) { Text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "" },
    };

    private JsonShape TextOf(ExpressionSyntax expression)
    {
        string pattern = text.Evaluate(expression);
        return TextPattern.IsKnown(pattern)
            ? new JsonShape(JsonKind.Text, expression.GetLocation()) { Text = pattern }
            : JsonShape.Unknown(expression.GetLocation());
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
            if (name is not SimpleNameSyntax simple) continue;
            string key = Naming.Of(simple.Identifier.ValueText, policy);
            JsonShape value = Read(member.Expression, policy, depth + 1);
            members.Add(new JsonMember(key, name.GetLocation(), value) { IsLoose = policy == NamePolicy.Loose });
        }
        return new JsonShape(JsonKind.Object, anonymous.NewKeyword.GetLocation()) { Members = members, HasLooseNames = policy == NamePolicy.Loose };
    }

    private JsonShape Array(ExpressionSyntax expression, SeparatedSyntaxList<ExpressionSyntax> items, NamePolicy policy, int depth) =>
        new(JsonKind.Array, expression.GetLocation()) { Items = [.. items.Select(item => Read(item, policy, depth + 1))] };

    private JsonShape Collection(CollectionExpressionSyntax collection, NamePolicy policy, int depth) =>
        new(JsonKind.Array, collection.GetLocation())
        {
            Items = [.. collection.Elements.OfType<ExpressionElementSyntax>().Select(item => Read(item.Expression, policy, depth + 1))],
        };

    private JsonShape Created(BaseObjectCreationExpressionSyntax creation, SemanticModel model, NamePolicy policy, int depth)
    {
        ITypeSymbol? type = model.GetTypeInfo(creation).Type;
        SeparatedSyntaxList<ExpressionSyntax> entries = creation.Initializer?.Expressions ?? default;
        bool copies = creation.ArgumentList is { Arguments.Count: > 0 };
        if (type?.Name is "List" or "HashSet" && !copies) return Array(creation, entries, policy, depth);
        if (ClassShapeReader.IsPlain(type)) return Plain(creation, (INamedTypeSymbol)type!, policy, [], false, depth);
        if (type?.Name == "JObject" && copies) return Properties(creation, model, policy, depth);
        if (type?.Name is not ("Dictionary" or "JsonObject" or "JObject") || copies) return JsonShape.Unknown(creation.GetLocation());
        var members = new List<JsonMember>();
        bool open = false;
        foreach (ExpressionSyntax entry in entries)
        {
            (ExpressionSyntax? key, ExpressionSyntax? value) = entry switch
            {
                AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [var index] }, Right: var right } =>
                    (index.Expression, right),
                InitializerExpressionSyntax { Expressions: [var first, var second] } => (first, second),
                _ => (null, null),
            };
            string name = key is null ? TextPattern.Unknown : text.Evaluate(key);
            if (key is null || value is null || !TextPattern.IsKnown(name)) open = true;
            else members.Add(new JsonMember(name, key.GetLocation(), Read(value, policy, depth + 1)));
        }
        return new JsonShape(JsonKind.Object, creation.NewKeyword.GetLocation()) { Members = members, IsOpen = open };
    }

    // new JObject(new JProperty("role", "user"))
    private JsonShape Properties(BaseObjectCreationExpressionSyntax creation, SemanticModel model, NamePolicy policy, int depth)
    {
        var members = new List<JsonMember>();
        bool open = false;
        foreach (ArgumentSyntax argument in creation.ArgumentList?.Arguments ?? default)
        {
            if (argument.Expression is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var name, var value] } property
                && model.GetTypeInfo(property).Type?.Name == "JProperty"
                && text.Evaluate(name.Expression) is var key && TextPattern.IsKnown(key))
            {
                members.Add(new JsonMember(key, name.Expression.GetLocation(), Read(value.Expression, policy, depth + 1)));
            }
            else
            {
                open = true;
            }
        }
        return new JsonShape(JsonKind.Object, creation.NewKeyword.GetLocation()) { Members = members, IsOpen = open };
    }

    private JsonShape Plain(
        BaseObjectCreationExpressionSyntax creation,
        INamedTypeSymbol type,
        NamePolicy policy,
        IReadOnlyList<(SimpleNameSyntax Member, ExpressionSyntax Value)> later,
        bool escapes,
        int depth) =>
        new ClassShapeReader(models, value => Read(value, policy, depth + 1)).Read(creation, type, policy, later, escapes);

    // An object in a variable can get more members before it is sent.
    private JsonShape Local(ILocalSymbol local, IdentifierNameSyntax use, NamePolicy policy, int depth)
    {
        if (ObjectUse.Of(local, use) is not { } found) return JsonShape.Unknown(use.GetLocation());
        if (found.Value is BaseObjectCreationExpressionSyntax creation
            && models.Of(creation.SyntaxTree).GetTypeInfo(creation).Type is INamedTypeSymbol type
            && ClassShapeReader.IsPlain(type))
        {
            return Plain(creation, type, policy, found.Writes, found.Escapes, depth);
        }
        JsonShape shape = Read(found.Value, policy, depth + 1);
        if (shape.Kind != JsonKind.Object || found.Value is AnonymousObjectCreationExpressionSyntax) return shape;
        List<JsonMember> members = [.. shape.Members];
        foreach ((ExpressionSyntax key, ExpressionSyntax value) in found.Entries)
        {
            string name = text.Evaluate(key);
            if (TextPattern.IsKnown(name)) members.Add(new JsonMember(name, key.GetLocation(), Read(value, policy, depth + 1)));
        }
        return new JsonShape(JsonKind.Object, shape.Where) { Members = members, IsOpen = true, HasLooseNames = shape.HasLooseNames };
    }
}

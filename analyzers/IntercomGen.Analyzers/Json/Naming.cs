using IntercomGen.Analyzers.Text;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Json;

/// <summary>The names that members have on the wire.</summary>
internal static class Naming
{
    private const int MaximumDepth = 4;

    public static string Of(string member, NamePolicy policy) => member.Length == 0 ? member : policy switch
    {
        NamePolicy.Camel => char.ToLowerInvariant(member[0]) + member.Substring(1),
        NamePolicy.Snake => string.Join("_", Words.Split(member)).ToLowerInvariant(),
        _ => member,
    };

    /// <summary>What the options among the arguments of a serializing call do to names.</summary>
    /// <param name="arguments">The arguments behind the value.</param>
    /// <param name="otherwise">What is done when no options are given.</param>
    /// <param name="models">To look things up.</param>
    public static NamePolicy Policy(IEnumerable<ArgumentSyntax> arguments, NamePolicy otherwise, SemanticModels models)
    {
        foreach (ArgumentSyntax argument in arguments)
        {
            ITypeSymbol? type = models.Of(argument.SyntaxTree).GetTypeInfo(argument.Expression).Type;
            if (type?.Name is "CancellationToken" or "MediaTypeHeaderValue" or "Formatting" or "Type" or "Encoding" || IsNull(argument.Expression)) continue;
            return type?.Name is "JsonSerializerOptions" or "JsonSerializerSettings" ? OfOptions(argument.Expression, models, 0) : NamePolicy.Loose;
        }
        return otherwise;
    }

    private static NamePolicy OfOptions(ExpressionSyntax options, SemanticModels models, int depth)
    {
        SemanticModel model = models.Of(options.SyntaxTree);
        if (options is BaseObjectCreationExpressionSyntax creation) return OfCreation(creation, model);
        if (depth > MaximumDepth) return NamePolicy.Loose;
        ExpressionSyntax? value = model.GetSymbolInfo(options).Symbol switch
        {
            IPropertySymbol { Name: "Web", ContainingType.Name: "JsonSerializerOptions" } => null,
            ILocalSymbol local => SingleValue.Of(local),
            IFieldSymbol { IsReadOnly: true } field => SingleValue.Of(field),
            IPropertySymbol property => SingleValue.Of(property),
            _ => null,
        };
        if (value is not null) return OfOptions(value, models, depth + 1);
        return options is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Web" } ? NamePolicy.Camel : NamePolicy.Loose;
    }

    // Converters and resolvers of the project's own may do anything to names.
    private static NamePolicy OfCreation(BaseObjectCreationExpressionSyntax creation, SemanticModel model)
    {
        NamePolicy policy = NamePolicy.Same;
        foreach (ArgumentSyntax argument in creation.ArgumentList?.Arguments ?? default)
        {
            if (!argument.ToString().EndsWith("JsonSerializerDefaults.Web", StringComparison.Ordinal)) return NamePolicy.Loose;
            policy = NamePolicy.Camel;
        }
        foreach (ExpressionSyntax entry in creation.Initializer?.Expressions ?? default)
        {
            if (entry is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax option, Right: var value }) return NamePolicy.Loose;
            switch (option.Identifier.ValueText)
            {
                case "PropertyNamingPolicy" or "ContractResolver":
                    policy = Named(value, model);
                    break;
                case "TypeInfoResolver":
                    return NamePolicy.Loose;
            }
        }
        return policy;
    }

    private static NamePolicy Named(ExpressionSyntax value, SemanticModel model)
    {
        if (IsNull(value)) return NamePolicy.Same;
        return value switch
        {
            MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: var name }
                when model.GetTypeInfo(owner).Type?.Name == "JsonNamingPolicy" || owner.ToString() == "JsonNamingPolicy" =>
                name switch
                {
                    "CamelCase" => NamePolicy.Camel,
                    "SnakeCaseLower" => NamePolicy.Snake,
                    _ => NamePolicy.Loose,
                },
            BaseObjectCreationExpressionSyntax creation when model.GetTypeInfo(creation).Type?.Name == "CamelCasePropertyNamesContractResolver" =>
                NamePolicy.Camel,
            BaseObjectCreationExpressionSyntax
            {
                Initializer.Expressions: [AssignmentExpressionSyntax { Right: BaseObjectCreationExpressionSyntax strategy }],
            } creation when model.GetTypeInfo(creation).Type?.Name == "DefaultContractResolver" =>
                model.GetTypeInfo(strategy).Type?.Name switch
                {
                    "SnakeCaseNamingStrategy" => NamePolicy.Snake,
                    "CamelCaseNamingStrategy" => NamePolicy.Camel,
                    _ => NamePolicy.Loose,
                },
            _ => NamePolicy.Loose,
        };
    }

    private static bool IsNull(ExpressionSyntax value) => value.ToString() is "null" or "default";
}

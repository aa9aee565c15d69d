using IntercomGen.Analyzers.Json;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>
/// What a serializer writes of an object of one of the project's classes: what its creation sets, what the class sets by itself, and null for the rest.
/// </summary>
internal static class OwnBody
{
    private static readonly string[] s_understood =
    [
        "JsonPropertyNameAttribute", "JsonIgnoreAttribute", "JsonPropertyOrderAttribute", "JsonIncludeAttribute", "JsonRequiredAttribute",
    ];

    /// <summary>The members in the order in which they stand in the creation, then the others; null when not all that is written can be seen.</summary>
    public static List<(string Name, ExpressionSyntax? Source, JsonShape Value)>? Members(
        BaseObjectCreationExpressionSyntax creation, JsonShape shape, BodySerializer serializer, SemanticModel model)
    {
        if (!IsUnderstood(shape.Class!, serializer)) return null;
        var members = new List<(string Name, ExpressionSyntax? Source, JsonShape Value)>();
        foreach (JsonMember member in shape.Members.OrderBy(member => IsIn(creation, member.Source) ? member.Source!.SpanStart : int.MaxValue))
        {
            bool given = IsIn(creation, member.Source);
            // Of what stands elsewhere only the value can be repeated.
            bool constant = member.Value.Kind is JsonKind.Text or JsonKind.Number || (member.Value.Kind == JsonKind.Other && member.Value.Text.Length > 0);
            if (!given && !constant) return null;
            bool leavesOut = serializer.OmitsNull || member.IsOptional;
            if (leavesOut && (given ? MayBeLeftOut(member, model) : member.IsOptional || member.Value.Text == "null")) return null;
            members.Add((member.Name, given ? member.Source : null, member.Value));
        }
        if (serializer.OmitsNull) return members;
        foreach (string unset in shape.Unset) members.Add((unset, null, new JsonShape(JsonKind.Other, Location.None) { Text = "null" }));
        return members;
    }

    // Under a condition of its own, what a type has by itself may be left out, too.
    private static bool MayBeLeftOut(JsonMember member, SemanticModel model) =>
        MayBeNull(member.Source!, model)
            || (member.IsOptional && model.GetTypeInfo(member.Source!).Type?.IsValueType != false);

    /// <summary>Whether an expression may be null, as far as the compiler knows.</summary>
    public static bool MayBeNull(ExpressionSyntax expression, SemanticModel model) =>
        model.GetTypeInfo(expression) is var type
            && type.Nullability.FlowState != NullableFlowState.NotNull
            && type.Type is not { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };

    private static bool IsIn(SyntaxNode creation, ExpressionSyntax? source) =>
        source is not null && source.SyntaxTree == creation.SyntaxTree && creation.Span.Contains(source.Span);

    /// <summary>Whether every attribute that a serializer may read is one whose effect is known.</summary>
    private static bool IsUnderstood(INamedTypeSymbol type, BodySerializer serializer)
    {
        for (INamedTypeSymbol? part = type; part is { DeclaringSyntaxReferences.Length: > 0 }; part = part.BaseType)
        {
            IEnumerable<AttributeData> attributes = part.GetAttributes().Concat(part.GetMembers().SelectMany(static member => member.GetAttributes()));
            if (!attributes.All(attribute => IsUnderstood(attribute, serializer))) return false;
        }
        return true;
    }

    private static bool IsUnderstood(AttributeData attribute, BodySerializer serializer)
    {
        string space = attribute.AttributeClass?.ContainingNamespace.ToDisplayString() ?? "";
        string name = attribute.AttributeClass?.Name ?? "";
        bool isNewtonsoft = space.StartsWith("Newtonsoft.Json", StringComparison.Ordinal);
        if (isNewtonsoft)
        {
            return serializer.IsNewtonsoft && name == "JsonPropertyAttribute"
                && attribute.NamedArguments.All(static argument => argument.Key == "PropertyName");
        }
        if (space == "System.Text.Json.Serialization") return !serializer.IsNewtonsoft && s_understood.Contains(name);
        return space != "System.Runtime.Serialization";
    }
}

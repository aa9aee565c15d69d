using IntercomGen.Analyzers.Text;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>What turns a body into JSON, as far as it is not the serializer's usual way.</summary>
/// <param name="OmitsNull">Whether members that are null are left out.</param>
/// <param name="IsNewtonsoft">Whether it is Newtonsoft's, which reads attributes of its own.</param>
internal sealed record BodySerializer(bool OmitsNull, bool IsNewtonsoft)
{
    private const int MaximumDepth = 4;

    /// <summary>The serializer of a body; null when its options may do anything.</summary>
    /// <param name="code">The expressions that a body goes through on its way.</param>
    /// <param name="model">To look things up.</param>
    public static BodySerializer? Of(IEnumerable<SyntaxNode> code, SemanticModel model)
    {
        bool omits = false;
        bool newtonsoft = false;
        foreach (SyntaxNode node in code.SelectMany(static part => part.DescendantNodesAndSelf()))
        {
            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var method } }
                && method is "SerializeObject" or "FromObject")
            {
                newtonsoft = true;
            }
            if (node is not ArgumentSyntax { Expression: var options }) continue;
            if (model.GetTypeInfo(options).Type?.Name is not ("JsonSerializerOptions" or "JsonSerializerSettings")) continue;
            if (Omits(options, model, 0) is not { } leaves) return null;
            omits |= leaves;
        }
        return new BodySerializer(omits, newtonsoft);
    }

    private static bool? Omits(ExpressionSyntax options, SemanticModel model, int depth)
    {
        if (options is BaseObjectCreationExpressionSyntax creation) return Omits(creation);
        if (depth > MaximumDepth || options.SyntaxTree != model.SyntaxTree) return null;
        if (options is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Web" or "Default" }) return false;
        ISymbol? symbol = model.GetSymbolInfo(options).Symbol;
        ExpressionSyntax? value = symbol switch
        {
            ILocalSymbol local => SingleValue.Of(local),
            IFieldSymbol { IsReadOnly: true } field => SingleValue.Of(field),
            IPropertySymbol property => SingleValue.Of(property),
            _ => null,
        };
        // options.Converters.Add(...) somewhere in the file.
        bool grows = symbol is not null && options.SyntaxTree.GetText().ToString().IndexOf(symbol.Name + ".", StringComparison.Ordinal) >= 0;
        return value is null || grows ? null : Omits(value, model, depth + 1);
    }

    private static bool? Omits(BaseObjectCreationExpressionSyntax creation)
    {
        bool omits = false;
        foreach (ExpressionSyntax entry in creation.Initializer?.Expressions ?? default)
        {
            if (entry is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax option, Right: var value }) return null;
            string written = (value as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? "";
            switch (option.Identifier.ValueText)
            {
                // The names are read where the shape of the body is.
                case "PropertyNamingPolicy" or "ContractResolver" or "WriteIndented" or "Formatting" or "Encoder" or "PropertyNameCaseInsensitive":
                    break;
                case "DefaultIgnoreCondition" or "NullValueHandling" when written is "Never" or "Include":
                    break;
                case "DefaultIgnoreCondition" or "NullValueHandling" when written is "WhenWritingNull" or "Ignore":
                    omits = true;
                    break;
                default:
                    return null;
            }
        }
        return omits;
    }
}

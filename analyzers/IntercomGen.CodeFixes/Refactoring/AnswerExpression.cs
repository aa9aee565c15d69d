namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>
/// Writes what gives the code the body of an answer in its own form: the call of the client inside of <c>WithResponseAsync</c>, which keeps the answer
/// as it came.
/// </summary>
internal sealed class AnswerExpression(ResponseUse use, SemanticModel model)
{
    /// <summary>What reads the answer, from the awaited <c>IntercomResponse</c>.</summary>
    public ExpressionSyntax Read(ExpressionSyntax response) => SyntaxFactory.ParseExpression(use.Form switch
    {
        AnswerForm.Text => $"({response}).GetBodyText()",
        AnswerForm.Bytes => $"({response}).Body.ToArray()",
        AnswerForm.Document => $"{Name("System.Text.Json.JsonDocument")}.Parse(({response}).Body{Given("JsonDocumentOptions")})",
        _ => $"{Name("System.Text.Json.JsonSerializer")}.Deserialize<{Type()}>(({response}).Body.Span{Options()})",
    });

    private string Type() => model.GetSymbolInfo(use.Reading!).Symbol is IMethodSymbol { TypeArguments: [var type] }
        ? type.WithNullableAnnotation(NullableAnnotation.None).ToMinimalDisplayString(model, use.Reading!.SpanStart)
        : "";

    // What HttpClient's extensions read with when nothing is said.
    private string Options()
    {
        string given = Given("JsonSerializerOptions", "JsonTypeInfo");
        if (given.Length > 0 || model.GetSymbolInfo(use.Reading!).Symbol is not IMethodSymbol { Name: var name, TypeArguments: [var type] }) return given;
        if (name == "DeserializeAsync") return given;
        if (type.Name is "JsonElement" or "JsonDocument" or "JsonNode" or "JsonObject" or "JsonArray") return "";
        const string Options = "System.Text.Json.JsonSerializerOptions";
        bool hasWeb = model.Compilation.GetTypeByMetadataName(Options)?.GetMembers("Web").IsEmpty == false;
        return hasWeb ? $", {Name(Options)}.Web" : $", new {Name(Options)}({Name("System.Text.Json.JsonSerializerDefaults")}.Web)";
    }

    private string Given(params string[] types)
    {
        IEnumerable<string> arguments = use.Reading!.ArgumentList.Arguments
            .Where(argument => types.Contains(model.GetTypeInfo(argument.Expression).Type?.Name))
            .Select(static argument => argument.Expression.WithoutTrivia().ToString());
        return string.Concat(arguments.Select(static argument => ", " + argument));
    }

    private string Name(string type) => model.Compilation.GetTypeByMetadataName(type)?.ToMinimalDisplayString(model, use.Replaced.SpanStart) ?? type;
}

using IntercomGen.Analyzers;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Json;
using IntercomGen.Analyzers.Rules;
using IntercomGen.Analyzers.Text;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>The body of a request as an argument of the client's method.</summary>
/// <param name="Argument">What to pass.</param>
/// <param name="Kept">A declaration that stays and gets another value, because its local is what is passed.</param>
internal sealed record SentBody(ExpressionSyntax Argument, (LocalDeclarationStatementSyntax Old, LocalDeclarationStatementSyntax New)? Kept)
{
    private const int MaximumDepth = 6;
    private const string Json = "application/json";

    /// <summary>What the client says of it that the code does not say; null when both say the same.</summary>
    public string? Difference { get; init; }

    /// <summary>Turns a body into what a parameter takes; null when part of it would be lost.</summary>
    public static SentBody? Of(RawCall call, ApiIndex api, IParameterSymbol parameter, SemanticModel model, LocalChain locals)
    {
        if (call.Request.Body is not { } body) return null;
        int position = body.SpanStart;
        // PostAsJsonAsync(address, new CreateContactRequest { ... }): the client's own type already.
        if (model.ClassifyConversion(body, parameter.Type) is { Exists: true, IsImplicit: true } && !body.IsKind(SyntaxKind.NullLiteralExpression))
        {
            return new SentBody(body.WithoutTrivia(), null);
        }
        if (call.Body is not { Kind: JsonKind.Object, IsOpen: false } shape || RawBody.Of(call, api) is not { } raw) return null;
        if (shape.Where.SourceTree != model.SyntaxTree) return null;
        ExpressionSyntax? json = Text(shape, model);
        if ((json ?? Creation(shape, model)) is not { } made || Leads(body, made, locals, model, 0) is not { } path) return null;
        SyntaxNode sent = body.Parent is ArgumentSyntax { Parent: { } list } ? list : body;
        List<SyntaxNode> code = [sent, .. path.Select(name => locals.Declaration(name)!.Value.Value)];
        if (BodySerializer.Of(code, model) is not { } serializer || Media(code, model) is not { } media) return null;
        JsonHoles? holes = json is not null && TextPart.Cut(json, new TextEvaluator(new SemanticModels(model.Compilation)), locals) is { } parts
            ? new JsonHoles(parts, model)
            : null;
        var writer = new BodyWriter(new ValueExpression(model, position), raw.View, serializer, model, holes);
        if (writer.Write(json is null ? made : null, shape, parameter.Type, [raw.Schema]) is not { } value) return null;
        string? difference = media.Length == 0 ? "sends application/json" : null;
        if (json is null && path.LastOrDefault() is { } name && locals.Declaration(name) is { } declared && declared.Value == made)
        {
            foreach (IdentifierNameSyntax consumed in path.Take(path.Count - 1)) locals.Follow(consumed);
            var kept = (declared.Statement, With(declared.Statement, made, value));
            return new SentBody(SyntaxFactory.IdentifierName(name.Identifier.WithoutTrivia()), kept) { Difference = difference };
        }
        foreach (IdentifierNameSyntax consumed in path) locals.Follow(consumed);
        return new SentBody(value.WithoutTrivia(), null) { Difference = difference };
    }

    /// <summary>What the code says that a body is; empty for a <c>StringContent</c> that says nothing, null for something else than JSON.</summary>
    private static string? Media(List<SyntaxNode> code, SemanticModel model)
    {
        foreach (SyntaxNode node in code.SelectMany(static part => part.DescendantNodesAndSelf()))
        {
            // JsonContent.Create(value, mediaType)
            if (node is ArgumentSyntax { Expression: var type } && model.GetTypeInfo(type).Type?.Name == "MediaTypeHeaderValue" && !IsMedia(type, model))
            {
                return null;
            }
            if (node is not BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } content) continue;
            if (model.GetTypeInfo(content).Type?.Name != "StringContent") continue;
            ExpressionSyntax last = arguments[arguments.Count - 1].Expression;
            if (arguments.Count == 1 || model.GetTypeInfo(last).Type?.Name is "Encoding" or "UTF8Encoding") return "";
            if (!IsMedia(last, model)) return null;
        }
        return Json;
    }

    // "application/json", MediaTypeNames.Application.Json, new MediaTypeHeaderValue("application/json")
    private static bool IsMedia(ExpressionSyntax media, SemanticModel model)
    {
        ExpressionSyntax text = media is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [var only, ..] } ? only.Expression : media;
        return model.GetConstantValue(text).Value is Json;
    }

    /// <summary>The locals through which a body gets to the place where its value is made, from the body on; null when there is no such way.</summary>
    private static List<IdentifierNameSyntax>? Leads(SyntaxNode body, SyntaxNode target, LocalChain locals, SemanticModel model, int depth)
    {
        if (body.Span.Contains(target.Span)) return [];
        if (depth > MaximumDepth) return null;
        foreach (IdentifierNameSyntax name in body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (name.SyntaxTree != model.SyntaxTree || locals.Declaration(name) is not { } declared) continue;
            if (Leads(declared.Value, target, locals, model, depth + 1) is { } rest) return [name, .. rest];
        }
        return null;
    }

    private static ExpressionSyntax? Creation(JsonShape shape, SemanticModel model) =>
        model.SyntaxTree.GetRoot().FindToken(shape.Where.SourceSpan.Start).Parent?.FirstAncestorOrSelf<ExpressionSyntax>(
            static node => node is AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax);

    // A text of JSON is an object for the API and a string for the compiler.
    private static ExpressionSyntax? Text(JsonShape shape, SemanticModel model) =>
        model.SyntaxTree.GetRoot().FindNode(shape.Where.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax node
            && model.GetTypeInfo(node).Type?.SpecialType == SpecialType.System_String ? node : null;

    private static LocalDeclarationStatementSyntax With(LocalDeclarationStatementSyntax statement, ExpressionSyntax old, ExpressionSyntax value)
    {
        TypeSyntax var = SyntaxFactory.IdentifierName("var").WithTriviaFrom(statement.Declaration.Type);
        LocalDeclarationStatementSyntax changed = statement.ReplaceNode(old, value.WithTriviaFrom(old));
        return changed.WithDeclaration(changed.Declaration.WithType(var));
    }
}

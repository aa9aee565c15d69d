using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Json;
using IntercomGen.Analyzers.Rules;
using IntercomGen.Description;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>The body of a request as an argument of the client's method.</summary>
/// <param name="Argument">What to pass.</param>
/// <param name="Kept">A declaration that stays and gets another value, because its local is what is passed.</param>
internal sealed record SentBody(ExpressionSyntax Argument, (LocalDeclarationStatementSyntax Old, LocalDeclarationStatementSyntax New)? Kept)
{
    /// <summary>What the client says of it that the code does not say; null when both say the same.</summary>
    public string? Difference { get; init; }

    private const int MaximumDepth = 6;

    /// <summary>Turns a body into what a parameter takes; null when part of it would be lost.</summary>
    public static SentBody? Of(RawCall call, ApiIndex api, IParameterSymbol parameter, SemanticModel model, LocalChain locals)
    {
        if (call.Request.Body is not { } body) return null;
        int position = body.SpanStart;
        // PostAsJsonAsync(address, new CreateContactRequest { ... }): the client's own type already.
        if (model.ClassifyConversion(body, parameter.Type) is { Exists: true, IsImplicit: true } && !body.IsKind(SyntaxKind.NullLiteralExpression)) return new SentBody(body.WithoutTrivia(), null);
        if (call.Body is not { Kind: JsonKind.Object, IsOpen: false } shape || RawBody.Of(call, api) is not { } raw || shape.Where.SourceTree != model.SyntaxTree) return null;
        var writer = new BodyWriter(new ValueExpression(model, position), raw.View);
        if (Text(shape, model) is { } json)
        {
            return Leads(body, json, locals, model, 0) is not null && writer.Write(null, shape, parameter.Type, [raw.Schema]) is { } written ? new SentBody(written, null) : null;
        }
        if (Creation(shape, model) is not { } creation || Leads(body, creation, locals, model, 0) is not { } path) return null;
        if (writer.Write(creation, shape, parameter.Type, [raw.Schema]) is not { } value) return null;
        if (path.LastOrDefault() is { } name && locals.Declaration(name) is { } declared && declared.Value == creation)
        {
            foreach (IdentifierNameSyntax consumed in path.Take(path.Count - 1)) locals.Follow(consumed);
            return new SentBody(SyntaxFactory.IdentifierName(name.Identifier.WithoutTrivia()), (declared.Statement, With(declared.Statement, creation, value)));
        }
        foreach (IdentifierNameSyntax consumed in path) locals.Follow(consumed);
        return new SentBody(value.WithoutTrivia(), null);
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
        model.SyntaxTree.GetRoot().FindToken(shape.Where.SourceSpan.Start).Parent?.FirstAncestorOrSelf<ExpressionSyntax>(static node => node is AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax);

    // A text of JSON is an object for the API and a string for the compiler.
    private static ExpressionSyntax? Text(JsonShape shape, SemanticModel model) =>
        model.SyntaxTree.GetRoot().FindNode(shape.Where.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax node && model.GetTypeInfo(node).Type?.SpecialType == SpecialType.System_String ? node : null;

    private static LocalDeclarationStatementSyntax With(LocalDeclarationStatementSyntax statement, ExpressionSyntax old, ExpressionSyntax value)
    {
        TypeSyntax var = SyntaxFactory.IdentifierName("var").WithTriviaFrom(statement.Declaration.Type);
        LocalDeclarationStatementSyntax changed = statement.ReplaceNode(old, value.WithTriviaFrom(old));
        return changed.WithDeclaration(changed.Declaration.WithType(var));
    }
}

using System.Composition;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IntercomGen.CodeFixes;

/// <summary>
/// Adds the version header where the code sets a client or a request up, in the way that it sets headers there. One fix at one place can answer the
/// diagnostics of many calls.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingHeaderFix)), Shared]
internal sealed class MissingHeaderFix() : IntercomFix(VersionHeaderMissingAnalyzer.Id)
{
    private const string OfClient = "DefaultRequestHeaders";
    private const string OfRequest = "Headers";

    protected override Fix? Find(SyntaxNode root, Diagnostic diagnostic) =>
        Property(diagnostic, VersionHeaderMissingAnalyzer.Version) is { } version && PlaceOf(root, diagnostic) is { } place
            ? new Fix($"Send 'Intercom-Version: {version}'", () => place.Set(root, version))
            : null;

    private static HeaderPlace? PlaceOf(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        List<SyntaxNode> configured = [.. diagnostic.AdditionalLocations.Select(place => root.FindNode(place.SourceSpan, getInnermostNodeForTie: true))];
        return Property(diagnostic, VersionHeaderMissingAnalyzer.Library) switch
        {
            nameof(HttpLibrary.Refit) => RefitHeader.Of(node),
            nameof(HttpLibrary.RestSharp) => Configured(configured) ?? RestSharpHeader.Of(node, configured),
            _ => Configured(configured) ?? Place(node, diagnostic),
        };
    }

    private static HeaderPlace? Configured(List<SyntaxNode> addresses) =>
        addresses.OfType<AssignmentExpressionSyntax>().Select(Configured).FirstOrDefault(static place => place is not null);

    private static HeaderPlace? Place(SyntaxNode node, Diagnostic diagnostic)
    {
        if (node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } request && request.SpanStart == diagnostic.Location.SourceSpan.Start)
        {
            return Created(request, OfRequest);
        }
        if (node.Parent is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver }) return null;
        string name = receiver.Identifier.ValueText;
        BaseMethodDeclarationSyntax? method = node.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>();
        if (method?.ParameterList.Parameters.Any(parameter => parameter.Identifier.ValueText == name) == true) return null;
        VariableDeclaratorSyntax? variable = Variable(method, name) ?? Variable(node.FirstAncestorOrSelf<TypeDeclarationSyntax>(), name);
        return variable?.Initializer?.Value is BaseObjectCreationExpressionSyntax creation ? Created(creation, OfClient) : null;
    }

    // client.BaseAddress = ...;  client => client.BaseAddress = ...  new HttpClient { BaseAddress = ... }
    private static HeaderPlace? Configured(AssignmentExpressionSyntax assignment) => (assignment.Left, assignment.Parent) switch
    {
        (MemberAccessExpressionSyntax { Expression: var client }, ExpressionStatementSyntax statement) =>
            StatementPlace.Behind(statement, client.ToString(), OfClient + ".", "Add"),
        (MemberAccessExpressionSyntax { Expression: var client }, LambdaExpressionSyntax lambda) => new LambdaPlace(lambda, assignment, $"{client}.{OfClient}"),
        (IdentifierNameSyntax, InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation }) => Created(creation, OfClient),
        _ => null,
    };

    /// <summary>Behind a statement that makes a client or a request; where it is no statement, or sets headers in its initializer, there.</summary>
    private static HeaderPlace? Created(BaseObjectCreationExpressionSyntax creation, string headers)
    {
        IEnumerable<AssignmentExpressionSyntax> members = (creation.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>();
        bool initialized = members.Any(assignment => assignment.Left.ToString() == headers);
        return (initialized ? null : (HeaderPlace?)HeaderPlace.BehindCreation(creation, headers + ".", "Add")) ?? new InitializerPlace(creation, headers);
    }

    private static VariableDeclaratorSyntax? Variable(SyntaxNode? scope, string name) =>
        scope?.DescendantNodes().OfType<VariableDeclaratorSyntax>().FirstOrDefault(candidate => candidate.Identifier.ValueText == name);
}

namespace IntercomGen.CodeFixes;

/// <summary>Where RestSharp can be told a header: of a client where a statement can follow its creation, else of the request.</summary>
internal static class RestSharpHeader
{
    private const string OfClient = "AddDefaultHeader";
    private const string OfRequest = "AddHeader";

    /// <summary>The place for a header of a request.</summary>
    /// <param name="node">What the diagnostic is about: the creation of a request, or the name of a method of the client.</param>
    /// <param name="addresses">What gives the client its base address in this file.</param>
    public static HeaderPlace? Of(SyntaxNode node, List<SyntaxNode> addresses) =>
        addresses.Select(static address => ClientOf(address)).OfType<BaseObjectCreationExpressionSyntax>()
            .Select(static client => HeaderPlace.BehindCreation(client, OfClient, "")).FirstOrDefault(static place => place is not null)
        ?? (node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is { } request && request.SpanStart == node.SpanStart ? Request(request) : null);

    // The address is an argument of the client, or of options that are made inside of it or handed to it by their name.
    private static BaseObjectCreationExpressionSyntax? ClientOf(SyntaxNode address)
    {
        List<BaseObjectCreationExpressionSyntax> around = [.. address.Ancestors().OfType<BaseObjectCreationExpressionSyntax>()];
        if (around.Find(static creation => IsClient(creation)) is { } client) return client;
        if (around.LastOrDefault()?.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }) return null;
        if (variable.Parent?.Parent is not LocalDeclarationStatementSyntax statement) return null;
        string options = variable.Identifier.ValueText;
        SyntaxNode? scope = statement.Parent is GlobalStatementSyntax ? statement.Parent.Parent : statement.Parent;
        return scope?.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>().FirstOrDefault(creation =>
            creation.ArgumentList?.Arguments.FirstOrDefault()?.ToString() == options && IsClient(creation));
    }

    // A name with a namespace before it may mean that the extension methods are out of sight.
    private static bool IsClient(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "RestClient" } } => true,
        ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type: var type } } } =>
            type is IdentifierNameSyntax { Identifier.ValueText: "RestClient" },
        _ => false,
    };

    private static HeaderPlace? Request(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is ObjectCreationExpressionSyntax { Type: not IdentifierNameSyntax }) return null;
        if (HeaderPlace.BehindCreation(creation, OfRequest, "") is { } place) return place;
        // What has no type of its own cannot be called.
        if (creation is not ObjectCreationExpressionSyntax { Initializer: null }) return null;
        ExpressionSyntax last = creation;
        ExpressionSyntax link = creation;
        while (link.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == link)
        {
            if (access.Name.Identifier.ValueText == OfRequest) last = call;
            link = call;
        }
        return new ChainPlace(last, OfRequest);
    }
}

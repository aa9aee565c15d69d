using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>
/// A client that the code can make from what it has: over the same <c>HttpClient</c>, whose handlers and headers stay, with the token that it sends today.
/// </summary>
/// <param name="Type">The client.</param>
/// <param name="Name">A name that is free where it is needed.</param>
/// <param name="Creation">Its creation.</param>
internal sealed record MadeClient(INamedTypeSymbol Type, string Name, ObjectCreationExpressionSyntax Creation)
{
    /// <summary>Whether the token of the request itself became the client's.</summary>
    public bool TakesToken { get; init; }

    /// <summary>The client of a version for a call; null when there is nothing to make it from.</summary>
    public static MadeClient? For(RawCall call, SentCall sent, INamedTypeSymbol type, ClientSetup setup, SemanticModel model)
    {
        if (sent.Http is not { } http || Token(sent, setup, model) is not { } token) return null;
        int position = sent.Invocation.SpanStart;
        List<string> options = [$"AccessToken = {token}"];
        string region = IntercomHosts.Region(call.Host);
        if (region != "US") options.Add($"Region = {NameOf(type, "IntercomRegion", model, position)}.{region[0]}{region.Substring(1).ToLowerInvariant()}");
        if (setup.HasTimeout) options.Add($"Timeout = {http.WithoutTrivia()}.Timeout");
        string settings = $"new {NameOf(type, "IntercomClientOptions", model, position)} {{ {string.Join(", ", options)} }}";
        string creation = $"new {type.ToMinimalDisplayString(model, position)}({http.WithoutTrivia()}, {settings})";
        string name = FreeName.At(position, model, "intercom", "intercomClient", "emittedClient");
        var made = (ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression(creation);
        return new MadeClient(type, name, made) { TakesToken = sent.AccessToken is not null };
    }

    /// <summary>The creation as a statement.</summary>
    public StatementSyntax Declaration() => SyntaxFactory.ParseStatement($"var {Name} = {Creation};");

    private static string NameOf(INamedTypeSymbol client, string name, SemanticModel model, int position) =>
        client.ContainingNamespace.GetTypeMembers(name)[0].ToMinimalDisplayString(model, position);

    /// <summary>The token: of the request, of what sets the client's default header, or read from there.</summary>
    private static string? Token(SentCall sent, ClientSetup setup, SemanticModel model)
    {
        if (sent.AccessToken is { } own) return own.WithoutTrivia().ToString();
        if (setup.Authorization is not { } header) return null;
        SemanticModel there = model.SyntaxTree == header.SyntaxTree ? model : model.Compilation.GetSemanticModel(header.SyntaxTree);
        if (BearerToken.Of(header, there) is not { } token) return null;
        if (CanBeSaid(token, there, sent, model)) return token.WithoutTrivia().ToString();
        return sent.Http is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
            ? $"{sent.Http.WithoutTrivia()}.DefaultRequestHeaders.Authorization!.Parameter"
            : null;
    }

    // A variable that means the same at the call. A token in the source is not repeated.
    private static bool CanBeSaid(ExpressionSyntax token, SemanticModel there, SentCall sent, SemanticModel model)
    {
        if (token is not IdentifierNameSyntax name || there.GetSymbolInfo(name).Symbol is not { } symbol) return false;
        if (symbol is ILocalSymbol && token.SpanStart > sent.Invocation.SpanStart) return false;
        if (symbol is IPropertySymbol or IFieldSymbol { IsReadOnly: false, IsConst: false }) return false;
        return model.LookupSymbols(sent.Invocation.SpanStart, name: symbol.Name).Any(found => SymbolEqualityComparer.Default.Equals(found, symbol));
    }
}

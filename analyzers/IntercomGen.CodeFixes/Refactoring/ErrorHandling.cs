namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>
/// The <c>catch</c> clauses around a call. The client ends in exceptions of its own where <c>HttpClient</c> ends in others, so what waits for those
/// would wait in vain.
/// </summary>
internal static class ErrorHandling
{
    private static readonly string[] s_raw =
    [
        "HttpRequestException", "TaskCanceledException", "OperationCanceledException", "TimeoutException",
        "JsonException", "JsonReaderException", "JsonSerializationException", "NotSupportedException",
    ];

    /// <summary>Whether every clause around a call takes what the client throws as it takes what is thrown now.</summary>
    public static bool IsKept(SyntaxNode call) => call.Ancestors().OfType<TryStatementSyntax>()
        .Where(attempt => attempt.Block.Span.Contains(call.Span)).SelectMany(static attempt => attempt.Catches).All(IsKept);

    private static bool IsKept(CatchClauseSyntax handler)
    {
        // The token that the call is given ends both in the same exception.
        if (handler.Filter?.FilterExpression.ToString().EndsWith(".IsCancellationRequested", StringComparison.Ordinal) == true) return true;
        string? caught = handler.Declaration is { } declaration ? NameOf(declaration.Type) : null;
        if (caught is not null && s_raw.Contains(caught)) return false;
        if (caught is not (null or "Exception")) return true;
        // catch (Exception e) { if (e is HttpRequestException) ... }
        IEnumerable<SimpleNameSyntax> names = handler.Block.DescendantNodes().OfType<SimpleNameSyntax>();
        return handler.Filter is null && !names.Any(static name => s_raw.Contains(name.Identifier.ValueText));
    }

    private static string NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };
}

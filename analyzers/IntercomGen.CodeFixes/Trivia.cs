namespace IntercomGen.CodeFixes;

/// <summary>What a file has between its tokens.</summary>
internal static class Trivia
{
    public static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    /// <summary>The indentation of the first line of what stands before a statement or a token; nothing where it goes on in the line of another.</summary>
    public static IEnumerable<SyntaxTrivia> Indent(SyntaxTriviaList leading) =>
        leading.Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1);

    /// <summary>What the lines of a file end in.</summary>
    public static SyntaxTrivia EndOfLine(SyntaxNode root)
    {
        SyntaxTrivia known = root.DescendantTrivia().FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return known == default ? SyntaxFactory.LineFeed : known;
    }
}

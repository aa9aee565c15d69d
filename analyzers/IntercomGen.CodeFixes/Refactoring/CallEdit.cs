using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Puts the call of the client where the raw call, what builds it and what reads its answer stood.</summary>
internal sealed class CallEdit(SyntaxNode root, SentCall sent, ResponseUse use, SentBody? body, IReadOnlyList<StatementSyntax> moved)
{
    /// <summary>Marks the new call.</summary>
    public static readonly SyntaxAnnotation Mark = new("IntercomGen.EmittedCall");

    /// <summary>The changed root; null when what goes does not stand together, so that the order of things would change.</summary>
    public SyntaxNode? Apply(InvocationExpressionSyntax call)
    {
        var gone = new HashSet<StatementSyntax>(moved.Concat(sent.Building).Concat(use.Statements));
        StatementSyntax? anchor = use.Replaced.FirstAncestorOrSelf<StatementSyntax>();
        if (anchor is null || !anchor.Span.Contains(use.Replaced.Span) || InsideExpression(anchor))
        {
            return gone.Count == 0 && body?.Kept is null && !use.IsDiscarded && Comments(use.Replaced).Count == Comments(call).Count ? root.ReplaceNode(use.Replaced, Call(call)) : null;
        }
        StatementSyntax replacement = use.IsDiscarded ? Awaiting(anchor, call) : anchor.ReplaceNode(use.Replaced, Call(call));
        if (StatementList.Of(anchor) is not { } list) return gone.Count == 0 && body?.Kept is null ? root.ReplaceNode(anchor, WithComments(replacement, [anchor])) : null;
        return (gone.Count == 0 || (IsFirst(use.Replaced, anchor) && StandTogether(list, gone, anchor))) && Kept(list)
            ? list.With(root, Statements(list, gone, anchor, replacement))
            : null;
    }

    // A lambda's body is an expression of the statement around it.
    private bool InsideExpression(StatementSyntax anchor) => use.Replaced.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { } lambda && anchor.Span.Contains(lambda.Span) && lambda.ExpressionBody is not null;

    private bool Kept(StatementList list) => body?.Kept is not { } kept || list.Statements.Contains(kept.Old);

    private bool StandTogether(StatementList list, HashSet<StatementSyntax> gone, StatementSyntax anchor)
    {
        List<int> places = [.. gone.Append(anchor).Select(statement => list.Statements.ToList().IndexOf(statement))];
        return !places.Contains(-1) && Enumerable.Range(places.Min(), places.Max() - places.Min()).All(place =>
            list.Statements[place] is var statement && (gone.Contains(statement) || statement == anchor || statement == body?.Kept?.Old));
    }

    private List<StatementSyntax> Statements(StatementList list, HashSet<StatementSyntax> gone, StatementSyntax anchor, StatementSyntax replacement)
    {
        var statements = new List<StatementSyntax>();
        foreach (StatementSyntax statement in list.Statements)
        {
            if (statement == anchor) statements.Add(WithComments(replacement, [.. list.Statements.Where(gone.Contains), anchor]));
            else if (statement == body?.Kept?.Old) statements.Add(body.Kept.Value.New);
            else if (!gone.Contains(statement)) statements.Add(statement);
        }
        return statements;
    }

    /// <summary>The statement with the comments of everything that it stands for, and with the blank line before the first of it.</summary>
    private static StatementSyntax WithComments(StatementSyntax replacement, List<StatementSyntax> old)
    {
        StatementSyntax first = old.OrderBy(static statement => statement.SpanStart).First();
        List<SyntaxTrivia> lost = [.. old.OrderBy(static statement => statement.SpanStart).SelectMany(Comments)];
        foreach (SyntaxTrivia kept in Comments(replacement))
        {
            if (lost.FindIndex(trivia => trivia.ToString() == kept.ToString()) is >= 0 and var index) lost.RemoveAt(index);
        }
        SyntaxTriviaList leading = replacement.GetLeadingTrivia();
        SyntaxTrivia indent = leading.LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        SyntaxTrivia end = first.DescendantTrivia().Concat(replacement.DescendantTrivia()).FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        if (!end.IsKind(SyntaxKind.EndOfLineTrivia)) end = SyntaxFactory.ElasticCarriageReturnLineFeed;
        IEnumerable<SyntaxTrivia> blank = first.GetLeadingTrivia().TakeWhile(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        IEnumerable<SyntaxTrivia> before = blank.Concat(lost.SelectMany(comment => new[] { indent, comment, end }));
        return replacement.WithLeadingTrivia(before.Concat(leading.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))));
    }

    private static List<SyntaxTrivia> Comments(SyntaxNode node) => [.. node.DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))];

    private ExpressionSyntax Call(InvocationExpressionSyntax call)
    {
        if (!use.IsValue) return call.WithTriviaFrom(use.Replaced).WithAdditionalAnnotations(Mark);
        ExpressionSyntax awaited = Awaiting(call);
        if (use.Replaced.Parent is MemberAccessExpressionSyntax or PostfixUnaryExpressionSyntax or ConditionalAccessExpressionSyntax) awaited = SyntaxFactory.ParenthesizedExpression(awaited);
        return awaited.WithTriviaFrom(use.Replaced).WithAdditionalAnnotations(Mark);
    }

    private ExpressionStatementSyntax Awaiting(StatementSyntax anchor, InvocationExpressionSyntax call) =>
        SyntaxFactory.ExpressionStatement(Awaiting(call)).WithTriviaFrom(anchor).WithAdditionalAnnotations(Mark);

    // The way that the raw call is awaited is the way that the new one is.
    private AwaitExpressionSyntax Awaiting(ExpressionSyntax call)
    {
        if (sent.Invocation.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
        {
            call = configured.ReplaceNode(sent.Invocation, call.WithoutTrivia());
        }
        return SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), call.WithoutTrivia());
    }

    /// <summary>Whether nothing of a statement is evaluated before an expression in it.</summary>
    private static bool IsFirst(SyntaxNode node, StatementSyntax statement)
    {
        for (; node != statement; node = node.Parent!)
        {
            bool first = node.Parent switch
            {
                AwaitExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or EqualsValueClauseSyntax or VariableDeclaratorSyntax or StatementSyntax => true,
                VariableDeclarationSyntax declaration => declaration.Variables[0] == node,
                MemberAccessExpressionSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax => node.SpanStart == node.Parent.SpanStart,
                BinaryExpressionSyntax binary => binary.Left == node,
                AssignmentExpressionSyntax assignment => assignment.Left is IdentifierNameSyntax && assignment.Right == node,
                ArgumentSyntax => true,
                ArgumentListSyntax { Arguments: var arguments, Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax } } => arguments[0] == node,
                _ => false,
            };
            if (!first) return false;
        }
        return true;
    }
}

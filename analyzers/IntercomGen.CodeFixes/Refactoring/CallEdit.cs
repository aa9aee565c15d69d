namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Puts the call of the client where the raw call, what builds it and what reads its answer stood.</summary>
internal sealed class CallEdit(SyntaxNode root, SentCall sent, ResponseUse use, AnswerExpression answer, SentBody? body, MadeClient? made, LocalChain locals)
{
    /// <summary>Marks the new call.</summary>
    public static readonly SyntaxAnnotation Mark = new("IntercomGen.EmittedCall");

    /// <summary>The changed root; null when what goes does not stand together, so that the order of things would change.</summary>
    public SyntaxNode? Apply(InvocationExpressionSyntax call)
    {
        var gone = new HashSet<StatementSyntax>(locals.Declarations.Concat(sent.Building).Concat(use.Statements));
        StatementSyntax? anchor = use.Replaced.FirstAncestorOrSelf<StatementSyntax>();
        if (anchor is null || !anchor.Span.Contains(use.Replaced.Span) || InsideExpression(anchor))
        {
            bool alone = gone.Count == 0 && body?.Kept is null && !use.IsDiscarded && Comments(use.Replaced).Count == Comments(call).Count;
            return alone ? root.ReplaceNode(use.Replaced, Call(Inline(call))) : null;
        }
        StatementList? list = StatementList.Of(anchor);
        if (list is null) call = Inline(call);
        StatementSyntax replacement = use.IsDiscarded ? Awaiting(anchor, call) : Retyped(anchor.ReplaceNode(use.Replaced, Call(call)));
        if (list is null) return gone.Count == 0 && body?.Kept is null ? root.ReplaceNode(anchor, WithComments(replacement, [anchor])) : null;
        HashSet<StatementSyntax> ordered = [.. gone.Where(statement => !locals.IsFixed(statement))];
        bool together = ordered.Count == 0 || (IsFirst(use.Replaced, anchor) && StandTogether(list, ordered, gone, anchor));
        if (!together || !gone.All(list.Statements.Contains) || !Kept(list)) return null;
        return list.With(root, Statements(list, gone, anchor, replacement));
    }

    // A lambda's body is an expression of the statement around it.
    private bool InsideExpression(StatementSyntax anchor) => use.Replaced.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { } lambda
        && anchor.Span.Contains(lambda.Span) && lambda.ExpressionBody is not null;

    private bool Kept(StatementList list) => body?.Kept is not { } kept || list.Statements.Contains(kept.Old);

    // What does not depend on its place may stand further away.
    private bool StandTogether(StatementList list, HashSet<StatementSyntax> ordered, HashSet<StatementSyntax> gone, StatementSyntax anchor)
    {
        List<int> places = [.. ordered.Append(anchor).Select(statement => list.Statements.ToList().IndexOf(statement))];
        return !places.Contains(-1) && Enumerable.Range(places.Min(), places.Max() - places.Min()).All(place =>
            list.Statements[place] is var statement && (gone.Contains(statement) || statement == anchor || statement == body?.Kept?.Old));
    }

    private List<StatementSyntax> Statements(StatementList list, HashSet<StatementSyntax> gone, StatementSyntax anchor, StatementSyntax replacement)
    {
        var statements = new List<StatementSyntax>();
        foreach (StatementSyntax statement in list.Statements)
        {
            if (statement == anchor) statements.AddRange(Making(WithComments(replacement, [.. list.Statements.Where(gone.Contains), anchor])));
            else if (statement == body?.Kept?.Old) statements.Add(body.Kept.Value.New);
            else if (!gone.Contains(statement)) statements.Add(statement);
        }
        return statements;
    }

    /// <summary>The statement behind the one that makes the client, when it is made for it.</summary>
    private IEnumerable<StatementSyntax> Making(StatementSyntax replacement)
    {
        if (made is null) return [replacement];
        SyntaxTriviaList leading = replacement.GetLeadingTrivia();
        List<SyntaxTrivia> blank = [.. leading.TakeWhile(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))];
        IEnumerable<SyntaxTrivia> indent = leading.Skip(blank.Count).TakeWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        StatementSyntax declaration = made.Declaration().WithLeadingTrivia(blank.Concat(indent)).WithTrailingTrivia(EndOfLine(replacement));
        return [declaration, replacement.WithLeadingTrivia(leading.Skip(blank.Count))];
    }

    // Where no statement can stand before the call, the client is made in it.
    private InvocationExpressionSyntax Inline(InvocationExpressionSyntax call)
    {
        if (made is null) return call;
        IEnumerable<IdentifierNameSyntax> names = call.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name =>
            name.Identifier.ValueText == made.Name && name.Parent is MemberAccessExpressionSyntax access && access.Expression == name);
        return call.ReplaceNodes(names.Take(1), (_, _) => made.Creation);
    }

    private static SyntaxTrivia EndOfLine(params SyntaxNode[] nodes)
    {
        SyntaxTrivia end = nodes.SelectMany(static node => node.DescendantTrivia()).FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return end.IsKind(SyntaxKind.EndOfLineTrivia) ? end : SyntaxFactory.ElasticCarriageReturnLineFeed;
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
        // Of several statements in one line, the first has the indentation.
        SyntaxTriviaList leading = replacement.GetLeadingTrivia() is { Count: > 0 } own ? own : [.. Trivia.Indent(first.GetLeadingTrivia())];
        SyntaxTrivia indent = leading.LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        SyntaxTrivia end = EndOfLine(first, replacement);
        IEnumerable<SyntaxTrivia> blank = first.GetLeadingTrivia().TakeWhile(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        IEnumerable<SyntaxTrivia> before = blank.Concat(lost.SelectMany(comment => new[] { indent, comment, end }));
        return replacement.WithLeadingTrivia(before.Concat(leading.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))));
    }

    private static List<SyntaxTrivia> Comments(SyntaxNode node) => [.. node.DescendantTrivia().Where(Trivia.IsComment)];

    private ExpressionSyntax Call(InvocationExpressionSyntax call)
    {
        if (!use.IsValue) return (IsConfigured(use.Replaced) ? call : Configured(call)).WithTriviaFrom(use.Replaced).WithAdditionalAnnotations(Mark);
        ExpressionSyntax awaited = Awaiting(call);
        if (use.Form != AnswerForm.Value)
        {
            awaited = answer.Read(awaited);
        }
        else if (use.Replaced.Parent is MemberAccessExpressionSyntax or PostfixUnaryExpressionSyntax or ConditionalAccessExpressionSyntax)
        {
            awaited = SyntaxFactory.ParenthesizedExpression(awaited);
        }
        return awaited.WithTriviaFrom(use.Replaced).WithAdditionalAnnotations(Mark);
    }

    // Contact? contact = ... of a class of the project: the client's type takes its place.
    private StatementSyntax Retyped(StatementSyntax statement) =>
        use.Retypes && statement is LocalDeclarationStatementSyntax { Declaration: { Type: { IsVar: false } type } } declaration
            ? declaration.ReplaceNode(type, SyntaxFactory.IdentifierName("var").WithTriviaFrom(type))
            : statement;

    private ExpressionStatementSyntax Awaiting(StatementSyntax anchor, InvocationExpressionSyntax call) =>
        SyntaxFactory.ExpressionStatement(Awaiting(call)).WithTriviaFrom(anchor).WithAdditionalAnnotations(Mark);

    private AwaitExpressionSyntax Awaiting(ExpressionSyntax call) =>
        SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), Configured(call).WithoutTrivia());

    // The way that the raw call is awaited, or what reads its answer, is the way that the new one is.
    private ExpressionSyntax Configured(ExpressionSyntax call)
    {
        foreach (ExpressionSyntax? awaited in new ExpressionSyntax?[] { sent.Invocation, use.Reading })
        {
            if (awaited is null || !IsConfigured(awaited)) continue;
            return ((InvocationExpressionSyntax)awaited.Parent!.Parent!).ReplaceNode(awaited, call.WithoutTrivia());
        }
        return call;
    }

    private static bool IsConfigured(ExpressionSyntax task) =>
        task.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax };

    /// <summary>Whether nothing of a statement is evaluated before an expression in it.</summary>
    private static bool IsFirst(SyntaxNode node, StatementSyntax statement)
    {
        for (; node != statement; node = node.Parent!)
        {
            bool first = node.Parent switch
            {
                AwaitExpressionSyntax or ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax => true,
                EqualsValueClauseSyntax or VariableDeclaratorSyntax or StatementSyntax => true,
                VariableDeclarationSyntax declaration => declaration.Variables[0] == node,
                MemberAccessExpressionSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax => node.SpanStart == node.Parent.SpanStart,
                BinaryExpressionSyntax binary => binary.Left == node,
                AssignmentExpressionSyntax assignment => assignment.Left is IdentifierNameSyntax && assignment.Right == node,
                ArgumentSyntax => true,
                ArgumentListSyntax { Arguments: var arguments, Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax } } =>
                    arguments[0] == node,
                _ => false,
            };
            if (!first) return false;
        }
        return true;
    }
}

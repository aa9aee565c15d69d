using Microsoft.CodeAnalysis.Formatting;

namespace IntercomGen.CodeFixes;

/// <summary>A place where a header can be set, and how the code there sets headers.</summary>
internal abstract record HeaderPlace
{
    protected const string Header = "\"Intercom-Version\"";

    /// <summary>The root with the header set.</summary>
    public abstract SyntaxNode Set(SyntaxNode root, string version);

    protected static string Literal(string version) => SymbolDisplay.FormatLiteral(version, quote: true);
}

/// <summary>A statement of its own, behind the last one that sets a header, or behind the one that sets up.</summary>
/// <param name="After">The statement to follow.</param>
/// <param name="Headers">The headers to add to.</param>
internal sealed record StatementPlace(StatementSyntax After, string Headers) : HeaderPlace
{
    public override SyntaxNode Set(SyntaxNode root, string version)
    {
        // What follows and speaks of the same client or request; behind anything else, something may have been sent.
        string owner = Headers.Substring(0, Headers.LastIndexOf('.') + 1);
        List<StatementSyntax> setters = [.. After.Parent!.ChildNodes().OfType<StatementSyntax>().SkipWhile(statement => statement != After).Skip(1)
            .TakeWhile(statement => statement is ExpressionStatementSyntax && statement.ToString().StartsWith(owner, StringComparison.Ordinal))
            .Where(statement => statement.ToString().StartsWith(Headers + ".", StringComparison.Ordinal))];
        StatementSyntax after = setters.LastOrDefault() ?? After;
        bool tries = setters.Exists(static statement => statement.ToString().IndexOf(".TryAddWithoutValidation(", StringComparison.Ordinal) >= 0);
        StatementSyntax added = SyntaxFactory.ParseStatement($"{Headers}.{(tries ? "TryAddWithoutValidation" : "Add")}({Header}, {Literal(version)});")
            .WithLeadingTrivia(after.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1))
            .WithTrailingTrivia(after.GetTrailingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return root.InsertNodesAfter(after, [added]);
    }
}

/// <summary>The initializer of a client or a request: beside the headers that it has, or with the first one.</summary>
/// <param name="Creation">The creation.</param>
/// <param name="Member">The member that holds the headers.</param>
internal sealed record InitializerPlace(BaseObjectCreationExpressionSyntax Creation, string Member) : HeaderPlace
{
    public override SyntaxNode Set(SyntaxNode root, string version)
    {
        string entry = $"{{ {Header}, {Literal(version)} }}";
        InitializerExpressionSyntax? headers = Creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left.ToString() == Member)?.Right as InitializerExpressionSyntax;
        if (headers is not null) return root.ReplaceNode(headers, With(headers, ((InitializerExpressionSyntax)((ArrayCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new x[] {{ {entry} }}")).Initializer!).Expressions[0]));
        var parsed = (ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new x {{ {Member} = {{ {entry} }} }}");
        if (Creation.Initializer is { } initializer) return root.ReplaceNode(initializer, With(initializer, parsed.Initializer!.Expressions[0]));
        BaseObjectCreationExpressionSyntax created = Creation.WithoutTrailingTrivia().WithInitializer(parsed.Initializer!.WithLeadingTrivia(SyntaxFactory.Space));
        return root.ReplaceNode(Creation, created.WithTriviaFrom(Creation));
    }

    // A list in one line stays in one line, one in several goes on in the next.
    private static InitializerExpressionSyntax With(InitializerExpressionSyntax initializer, ExpressionSyntax entry)
    {
        if (initializer.Expressions.Count == 0) return initializer.AddExpressions(entry.WithTrailingTrivia(SyntaxFactory.Space));
        ExpressionSyntax last = initializer.Expressions[initializer.Expressions.Count - 1];
        bool trails = initializer.Expressions.SeparatorCount == initializer.Expressions.Count;
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        IEnumerable<SyntaxToken> separators = initializer.Expressions.GetSeparators();
        entry = entry.WithLeadingTrivia(last.GetLeadingTrivia());
        return trails
            ? initializer.WithExpressions(SyntaxFactory.SeparatedList(initializer.Expressions.Append(entry), separators.Append(comma.WithTrailingTrivia(separators.Last().TrailingTrivia.Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))))))
            : initializer.WithExpressions(SyntaxFactory.SeparatedList(
                initializer.Expressions.Replace(last, last.WithoutTrailingTrivia()).Append(entry.WithTrailingTrivia(last.GetTrailingTrivia())), separators.Append(comma.WithTrailingTrivia(last.GetLeadingTrivia().Count > 0 ? last.GetTrailingTrivia() : [SyntaxFactory.Space]))));
    }
}

/// <summary>A lambda of one assignment, which gets a body of two statements.</summary>
/// <param name="Lambda">The lambda.</param>
/// <param name="Assignment">Its assignment.</param>
/// <param name="Headers">The headers to add to.</param>
internal sealed record LambdaPlace(LambdaExpressionSyntax Lambda, AssignmentExpressionSyntax Assignment, string Headers) : HeaderPlace
{
    public override SyntaxNode Set(SyntaxNode root, string version)
    {
        var body = (BlockSyntax)SyntaxFactory.ParseStatement($"{{ {Assignment.WithoutTrivia()}; {Headers}.Add({Header}, {Literal(version)}); }}");
        return root.ReplaceNode(Lambda, Lambda.WithExpressionBody(null).WithBlock(body.WithTriviaFrom(Assignment)));
    }
}

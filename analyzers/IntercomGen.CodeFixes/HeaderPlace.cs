using Microsoft.CodeAnalysis.Formatting;

namespace IntercomGen.CodeFixes;

/// <summary>A place where a header can be set, and how the code there sets headers.</summary>
internal abstract record HeaderPlace
{
    protected const string Header = "\"Intercom-Version\"";

    /// <summary>The root with the header set.</summary>
    public abstract SyntaxNode Set(SyntaxNode root, string version);

    /// <summary>Behind the statement that keeps what is made in a variable; null where no statement does that.</summary>
    /// <param name="creation">What makes a client or a request.</param>
    /// <param name="headers">What its headers are called.</param>
    /// <param name="add">The method that adds one.</param>
    public static StatementPlace? BehindCreation(ExpressionSyntax creation, string headers, string add) => creation.Parent switch
    {
        EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Identifier.ValueText: var name, Parent.Parent: LocalDeclarationStatementSyntax statement },
        } => StatementPlace.Behind(statement, name, headers, add),
        AssignmentExpressionSyntax { Left: var target, Parent: ExpressionStatementSyntax statement } =>
            StatementPlace.Behind(statement, target.ToString(), headers, add),
        _ => null,
    };

    protected static string Literal(string version) => SymbolDisplay.FormatLiteral(version, quote: true);
}

/// <summary>A statement of its own, behind the last one that sets a header, or behind the one that sets up.</summary>
/// <param name="After">The statement to follow.</param>
/// <param name="Owner">What every statement about the same client or request begins with.</param>
/// <param name="Headers">What every statement about its headers begins with.</param>
/// <param name="Add">The method behind that which adds one; empty where it is a part of that.</param>
internal sealed record StatementPlace(StatementSyntax After, string Owner, string Headers, string Add) : HeaderPlace
{
    /// <summary>A place among statements; null where the statement is not one of several.</summary>
    public static StatementPlace? Behind(SyntaxNode? after, string owner, string headers, string add) =>
        after is StatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement
            ? new StatementPlace(statement, owner + ".", owner + "." + headers, add)
            : null;

    public override SyntaxNode Set(SyntaxNode root, string version)
    {
        // What follows and speaks of the same client or request; behind anything else, something may have been sent.
        List<StatementSyntax> setters = [.. Following()
            .TakeWhile(statement => statement is ExpressionStatementSyntax && statement.ToString().StartsWith(Owner, StringComparison.Ordinal))
            .Where(statement => statement.ToString().StartsWith(Headers, StringComparison.Ordinal))];
        StatementSyntax after = setters.LastOrDefault() ?? After;
        bool tries = setters.Exists(static statement => statement.ToString().IndexOf(".TryAddWithoutValidation(", StringComparison.Ordinal) >= 0);
        StatementSyntax added = SyntaxFactory.ParseStatement($"{Headers}{(tries ? "TryAddWithoutValidation" : Add)}({Header}, {Literal(version)});")
            .WithLeadingTrivia(Trivia.Indent(after.GetLeadingTrivia()))
            .WithTrailingTrivia(after.GetTrailingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)))
            .WithAdditionalAnnotations(Formatter.Annotation);
        return after.Parent is GlobalStatementSyntax global
            ? root.InsertNodesAfter(global, [SyntaxFactory.GlobalStatement(added)])
            : root.InsertNodesAfter(after, [added]);
    }

    private IEnumerable<StatementSyntax> Following()
    {
        SyntaxNode list = After.Parent is GlobalStatementSyntax { Parent: { } unit } ? unit : After.Parent!;
        return list.ChildNodes().Select(static child => child as StatementSyntax ?? (child as GlobalStatementSyntax)?.Statement)
            .OfType<StatementSyntax>().SkipWhile(statement => statement != After).Skip(1);
    }
}

/// <summary>A call chained to an expression that makes a request: <c>new RestRequest("me").AddHeader(...)</c></summary>
/// <param name="Chain">What to chain it to.</param>
/// <param name="Add">The method that adds a header.</param>
internal sealed record ChainPlace(ExpressionSyntax Chain, string Add) : HeaderPlace
{
    public override SyntaxNode Set(SyntaxNode root, string version) =>
        root.ReplaceNode(Chain, SyntaxFactory.ParseExpression($"{Chain.WithoutTrivia()}.{Add}({Header}, {Literal(version)})").WithTriviaFrom(Chain));
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
        if (headers is not null)
        {
            var array = (ArrayCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new x[] {{ {entry} }}");
            return root.ReplaceNode(headers, With(headers, array.Initializer!.Expressions[0]));
        }
        var parsed = (ObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new x {{ {Member} = {{ {entry} }} }}");
        if (Creation.Initializer is { } initializer) return root.ReplaceNode(initializer, With(initializer, parsed.Initializer!.Expressions[0]));
        InitializerExpressionSyntax first = parsed.Initializer!.WithLeadingTrivia(SyntaxFactory.Space);
        BaseObjectCreationExpressionSyntax created = Creation.WithoutTrailingTrivia().WithInitializer(first);
        return root.ReplaceNode(Creation, created.WithTriviaFrom(Creation));
    }

    // A list in one line stays in one line, one in several goes on in the next.
    private static InitializerExpressionSyntax With(InitializerExpressionSyntax initializer, ExpressionSyntax entry)
    {
        if (initializer.Expressions.Count == 0) return initializer.AddExpressions(entry.WithTrailingTrivia(SyntaxFactory.Space));
        ExpressionSyntax last = initializer.Expressions[initializer.Expressions.Count - 1];
        SyntaxToken comma = SyntaxFactory.Token(SyntaxKind.CommaToken);
        List<SyntaxToken> separators = [.. initializer.Expressions.GetSeparators()];
        IEnumerable<ExpressionSyntax> entries;
        entry = entry.WithLeadingTrivia(last.GetLeadingTrivia());
        if (separators.Count == initializer.Expressions.Count)
        {
            separators.Add(comma.WithTrailingTrivia(separators.Last().TrailingTrivia.Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))));
            entries = initializer.Expressions.Append(entry);
        }
        else
        {
            separators.Add(comma.WithTrailingTrivia(last.GetLeadingTrivia().Count > 0 ? last.GetTrailingTrivia() : [SyntaxFactory.Space]));
            entries = initializer.Expressions.Replace(last, last.WithoutTrailingTrivia()).Append(entry.WithTrailingTrivia(last.GetTrailingTrivia()));
        }
        return initializer.WithExpressions(SyntaxFactory.SeparatedList(entries, separators));
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

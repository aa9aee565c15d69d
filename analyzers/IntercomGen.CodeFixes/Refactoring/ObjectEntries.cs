using IntercomGen.Analyzers.Json;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>The entries of an object that the source makes, and what stands around them.</summary>
internal sealed class ObjectEntries
{
    private readonly SyntaxToken _open;
    private readonly SyntaxToken _close;
    private readonly SyntaxTriviaList _beforeOpen;
    private readonly IReadOnlyList<SyntaxNode> _entries;
    private readonly IReadOnlyList<SyntaxToken> _separators;

    private ObjectEntries(
        IReadOnlyList<ExpressionSyntax?> values,
        IReadOnlyList<SyntaxNode> entries,
        IReadOnlyList<SyntaxToken> separators,
        SyntaxToken open,
        SyntaxToken close)
    {
        Values = values;
        _entries = entries;
        _separators = separators;
        _open = open;
        _close = close;
        _beforeOpen = open.GetPreviousToken().TrailingTrivia;
    }

    /// <summary>What the entries are set to; null for what stands in a text of JSON.</summary>
    public IReadOnlyList<ExpressionSyntax?> Values { get; }

    /// <summary>
    /// Whether an expression makes an object of which every member is an entry: an anonymous object, a dictionary. What classes leave out, serializers write.
    /// </summary>
    public static bool Makes(ExpressionSyntax expression) => expression is AnonymousObjectCreationExpressionSyntax
        || expression is ObjectCreationExpressionSyntax { Type: var type, ArgumentList: null or { Arguments.Count: 0 } } && IsMap(type)
        || expression is ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Parent: EqualsValueClauseSyntax given }
            && given.Parent?.Parent is VariableDeclarationSyntax { Type: var declared } && IsMap(declared);

    public static ObjectEntries Of(ExpressionSyntax? expression, JsonShape shape) => expression switch
    {
        AnonymousObjectCreationExpressionSyntax anonymous => new(
            [.. anonymous.Initializers.Select(static entry => entry.Expression)],
            [.. anonymous.Initializers],
            [.. anonymous.Initializers.GetSeparators()],
            anonymous.OpenBraceToken,
            anonymous.CloseBraceToken),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => new(
            [.. initializer.Expressions.Select(ValueOf)],
            [.. initializer.Expressions],
            [.. initializer.Expressions.GetSeparators()],
            initializer.OpenBraceToken,
            initializer.CloseBraceToken),
        _ => new([.. shape.Members.Select(static _ => (ExpressionSyntax?)null)], [], [], default, default),
    };

    /// <summary>The items of an array; null when the expression is none that can be read.</summary>
    public static List<ExpressionSyntax>? Items(ExpressionSyntax? expression) => expression switch
    {
        ImplicitArrayCreationExpressionSyntax { Initializer: var items } => [.. items.Expressions],
        ArrayCreationExpressionSyntax { Initializer: { } items } => [.. items.Expressions],
        BaseObjectCreationExpressionSyntax { Initializer: { } items } => [.. items.Expressions],
        CollectionExpressionSyntax { Elements: var elements } when elements.All(static element => element is ExpressionElementSyntax) =>
            [.. elements.Select(static element => ((ExpressionElementSyntax)element).Expression)],
        _ => null,
    };

    /// <summary>The creation of a type with other entries in the place of these.</summary>
    /// <param name="type">The type.</param>
    /// <param name="entries">What takes the place of the entries, one for one.</param>
    /// <param name="more">What comes behind them.</param>
    public ExpressionSyntax Creation(TypeSyntax type, List<ExpressionSyntax> entries, List<ExpressionSyntax> more)
    {
        if (more.Count > 0 && entries.Count > 0 && _entries[0].GetLeadingTrivia() is { Count: > 0 } indent)
        {
            return Lines(type, [.. entries, .. more], indent.Last().ToString());
        }
        if (_open == default || more.Count > 0)
        {
            string members = string.Join(", ", entries.Concat(more));
            return SyntaxFactory.ParseExpression(entries.Count + more.Count == 0 ? $"new {type}()" : $"new {type} {{ {members} }}");
        }
        IEnumerable<ExpressionSyntax> written = entries.Select((entry, index) => entry.WithTriviaFrom(_entries[index]));
        InitializerExpressionSyntax initializer = SyntaxFactory.InitializerExpression(
            SyntaxKind.ObjectInitializerExpression, _open, SyntaxFactory.SeparatedList(written, _separators), _close);
        SyntaxTriviaList before = _beforeOpen.Count == 0 ? [SyntaxFactory.Space] : _beforeOpen;
        SyntaxToken created = SyntaxFactory.Token(SyntaxKind.NewKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return SyntaxFactory.ObjectCreationExpression(created, type.WithTrailingTrivia(before), null, initializer);
    }

    // An entry a line, as the entries stand today.
    private ExpressionSyntax Lines(TypeSyntax type, List<ExpressionSyntax> entries, string indent)
    {
        string end = Trivia.EndOfLine(_entries[0].SyntaxTree.GetRoot()).ToString();
        string outer = _close.LeadingTrivia.LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).ToString();
        return SyntaxFactory.ParseExpression($"new {type}{end}{outer}{{{end}{string.Concat(entries.Select(entry => indent + entry + "," + end))}{outer}}}");
    }

    private static ExpressionSyntax? ValueOf(ExpressionSyntax entry) => entry switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        InitializerExpressionSyntax { Expressions: [_, var value] } => value,
        _ => null,
    };

    private static bool IsMap(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => IsMap(qualified.Right),
        SimpleNameSyntax name => name.Identifier.ValueText is "Dictionary" or "JsonObject" or "JObject",
        _ => false,
    };
}

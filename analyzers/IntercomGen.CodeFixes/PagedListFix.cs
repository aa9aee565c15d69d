using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IntercomGen.CodeFixes;

/// <summary>Turns a loop over the first page into one over all pages: <c>await foreach</c> over the paged method.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PagedListFix)), Shared]
internal sealed class PagedListFix() : IntercomFix(UnpagedListAnalyzer.Id)
{
    protected override Fix? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Property(diagnostic, UnpagedListAnalyzer.Method) is not { } method || Property(diagnostic, UnpagedListAnalyzer.Items) is not { } items) return null;
        InvocationExpressionSyntax? call = root.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InvocationExpressionSyntax>();
        if (call is not { Expression: MemberAccessExpressionSyntax access, Parent: AwaitExpressionSyntax answer }
            || Pages(call, access, method) is not { } pages)
        {
            return null;
        }
        string title = $"Walk all pages with {method}";
        if (LoopOver(answer, items) is { } loop) return new Fix(title, () => root.ReplaceNode(loop, Paged(loop, pages)));
        if (Declaration(answer) is not { } declared || NextUse(declared, items) is not { } second) return null;
        return new Fix(title, () =>
        {
            SyntaxTriviaList leading = declared.GetLeadingTrivia();
            SyntaxNode tracked = root.TrackNodes(declared, second);
            tracked = tracked.ReplaceNode(tracked.GetCurrentNode(second)!, Paged(second, pages).WithLeadingTrivia(leading.Concat(Comments(declared, second))));
            return tracked.RemoveNode(tracked.GetCurrentNode(declared)!, SyntaxRemoveOptions.KeepNoTrivia)!;
        });
    }

    /// <summary>
    /// The paged method with the same arguments; the token belongs to the walk, not to the call. Null when an argument may be a token and is not named.
    /// </summary>
    private static ExpressionSyntax? Pages(InvocationExpressionSyntax call, MemberAccessExpressionSyntax access, string method)
    {
        List<ArgumentSyntax> arguments = [.. call.ArgumentList.Arguments];
        ArgumentSyntax? token = arguments.Find(static argument => argument.NameColon?.Name.Identifier.ValueText == "cancellationToken");
        if (token is not null) arguments.Remove(token);
        if (arguments.Exists(static argument => argument.ToString().IndexOf("cancel", StringComparison.OrdinalIgnoreCase) >= 0)) return null;
        ArgumentListSyntax list = call.ArgumentList;
        if (token is not null)
        {
            IEnumerable<SyntaxToken> commas = list.Arguments.GetSeparators().Take(Math.Max(0, arguments.Count - 1));
            list = list.WithArguments(SyntaxFactory.SeparatedList(arguments, commas));
        }
        InvocationExpressionSyntax pages = call.WithExpression(access.WithName(SyntaxFactory.IdentifierName(method))).WithArgumentList(list);
        return token is null ? pages : SyntaxFactory.ParseExpression($"{pages.WithoutTrivia()}.WithCancellation({token.Expression})");
    }

    private static ForEachStatementSyntax Paged(ForEachStatementSyntax loop, ExpressionSyntax pages) => loop
        .WithAwaitKeyword(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithLeadingTrivia(loop.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space))
        .WithForEachKeyword(loop.ForEachKeyword.WithLeadingTrivia())
        .WithExpression(pages.WithTriviaFrom(loop.Expression));

    /// <summary>The loop whose items are exactly those of the answer: <c>foreach (var c in (await x.ListAsync()).Data!)</c>.</summary>
    private static ForEachStatementSyntax? LoopOver(ExpressionSyntax answer, string items)
    {
        SyntaxNode node = answer;
        while (node.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax) node = node.Parent;
        if (node.Parent is not MemberAccessExpressionSyntax member || member.Expression != node || member.Name.Identifier.ValueText != items) return null;
        node = member.Parent switch
        {
            PostfixUnaryExpressionSyntax certain => certain,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: CollectionExpressionSyntax { Elements.Count: 0 } } otherwise =>
                otherwise,
            _ => member,
        };
        return node.Parent is ForEachStatementSyntax loop && loop.Expression == node && loop.AwaitKeyword.IsKind(SyntaxKind.None) ? loop : null;
    }

    private static LocalDeclarationStatementSyntax? Declaration(AwaitExpressionSyntax answer) =>
        answer.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declared } }
            && declared is { Declaration.Variables.Count: 1, Parent: BlockSyntax } ? declared : null;

    /// <summary>
    /// The loop in the next statement, when it is the only one that uses the answer: <c>var list = await x.ListAsync(); foreach (var c in list.Data!)</c>.
    /// </summary>
    private static ForEachStatementSyntax? NextUse(LocalDeclarationStatementSyntax declared, string items)
    {
        string name = declared.Declaration.Variables[0].Identifier.ValueText;
        var block = (BlockSyntax)declared.Parent!;
        List<IdentifierNameSyntax> uses = [.. block.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == name && use.SpanStart > declared.Span.End)];
        int next = block.Statements.IndexOf(declared) + 1;
        return uses is [var only] && LoopOver(only, items) is { } loop && next < block.Statements.Count && block.Statements[next] == loop ? loop : null;
    }

    private static IEnumerable<SyntaxTrivia> Comments(LocalDeclarationStatementSyntax declared, ForEachStatementSyntax loop)
    {
        SyntaxTriviaList behind = declared.GetTrailingTrivia();
        IEnumerable<SyntaxTrivia> trailing = behind.Any(Trivia.IsComment)
            ? behind.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Concat(Trivia.Indent(declared.GetLeadingTrivia()))
            : [];
        return trailing.Concat(loop.GetLeadingTrivia().SkipWhile(static trivia => !Trivia.IsComment(trivia)));
    }
}

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Asks the compiler about a change before it is offered: it may bring no error and no warning that was not there before.</summary>
internal static class CompileCheck
{
    public static bool Passes(SemanticModel model, SyntaxNode place, SyntaxNode changed, CancellationToken cancellationToken)
    {
        SyntaxTree tree = model.SyntaxTree.WithRootAndOptions(changed, model.SyntaxTree.Options);
        if (tree.GetRoot(cancellationToken).GetAnnotatedNodes(CallEdit.Mark).FirstOrDefault() is not { } call) return false;
        SemanticModel after = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, tree).GetSemanticModel(tree);
        List<string> before = Found(model, place, cancellationToken);
        return Found(after, call, cancellationToken).TrueForAll(before.Remove);
    }

    private static List<string> Found(SemanticModel model, SyntaxNode place, CancellationToken cancellationToken)
    {
        SyntaxNode member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>(static node => node is not GlobalStatementSyntax)
            ?? model.SyntaxTree.GetRoot(cancellationToken);
        return [.. model.GetDiagnostics(member.Span, cancellationToken)
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .Select(static diagnostic => diagnostic.Id)];
    }
}

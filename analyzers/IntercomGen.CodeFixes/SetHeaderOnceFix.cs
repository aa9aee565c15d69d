using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IntercomGen.CodeFixes;

/// <summary>
/// Moves the statement that sets the version header into the constructor of the type, where the client is there already and nothing is sent yet.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetHeaderOnceFix)), Shared]
internal sealed class SetHeaderOnceFix() : IntercomFix(RepeatedHeaderAnalyzer.Id)
{
    protected override Fix? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan);
        if (node.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax } statement) return null;
        if (Property(diagnostic, RepeatedHeaderAnalyzer.Client) is not { } client || statement.Expression.Span != diagnostic.Location.SourceSpan) return null;
        // What a parameter of the method gives is not there in the constructor.
        if (statement.Expression is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments }) return null;
        if (!arguments.All(argument => argument.Expression is LiteralExpressionSyntax || IsClient(argument.ToString(), client))) return null;
        if (statement.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type) return null;
        if (type.Members.OfType<ConstructorDeclarationSyntax>().ToList() is not [{ Body: { } body } constructor]) return null;
        if (constructor.Modifiers.Any(SyntaxKind.StaticKeyword)) return null;
        return new Fix("Set the header once, in the constructor", () => Move(root, statement, body));
    }

    private static bool IsClient(string argument, string client) => argument == client || argument == client + ".DefaultRequestHeaders";

    private static SyntaxNode Move(SyntaxNode root, ExpressionStatementSyntax statement, BlockSyntax body)
    {
        SyntaxNode tracked = root.TrackNodes(statement, body);
        BlockSyntax constructor = tracked.GetCurrentNode(body)!;
        tracked = tracked.ReplaceNode(constructor, constructor.AddStatements(statement));
        return tracked.RemoveNode(tracked.GetCurrentNode(statement)!, SyntaxRemoveOptions.KeepNoTrivia)!;
    }
}

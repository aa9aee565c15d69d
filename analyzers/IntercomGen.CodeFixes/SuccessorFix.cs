using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IntercomGen.CodeFixes;

/// <summary>Calls the method that succeeds a deprecated one, where it takes and gives the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuccessorFix)), Shared]
internal sealed class SuccessorFix() : IntercomFix(DeprecatedEndpointAnalyzer.Id)
{
    protected override Fix? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Property(diagnostic, DeprecatedEndpointAnalyzer.SuccessorMethod) is not { } method) return null;
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if ((node as MemberAccessExpressionSyntax ?? node.Parent as MemberAccessExpressionSyntax) is not { } access) return null;
        MemberAccessExpressionSyntax replaced = access.WithName(Named(access.Name, method));
        string title = $"Call {method}";
        if (Property(diagnostic, DeprecatedEndpointAnalyzer.SuccessorGroup) is { } group)
        {
            // A group in a variable of its own does not lead to another one.
            if (access.Expression is not MemberAccessExpressionSyntax client) return null;
            replaced = replaced.WithExpression(client.WithName(Named(client.Name, group)));
            title = $"Call {group}.{method}";
        }
        return new Fix(title, () => root.ReplaceNode(access, replaced));
    }

    private static IdentifierNameSyntax Named(SimpleNameSyntax old, string name) => SyntaxFactory.IdentifierName(name).WithTriviaFrom(old);
}

using System.Composition;
using System.Globalization;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IntercomGen.CodeFixes;

/// <summary>
/// Writes what the next version wants, where that follows from the descriptions alone: another name, or an identifier as the text or number that it becomes.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UpgradeFix)), Shared]
internal sealed class UpgradeFix() : IntercomFix(UpgradeAnalyzer.Id)
{
    protected override async Task<Fix?> FindAsync(SyntaxNode root, Diagnostic diagnostic, Document document, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model) return null;
        SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if ((Rename(node, diagnostic) ?? Retype(node, diagnostic, model)) is not { } change) return null;
        string title = $"Write {change.New.WithoutTrivia()}, as Intercom {Property(diagnostic, UpgradeAnalyzer.Version)} wants it";
        return new Fix(title, () => root.ReplaceNode(change.Old, change.New.WithTriviaFrom(change.Old)));
    }

    private static (SyntaxNode Old, SyntaxNode New)? Rename(SyntaxNode node, Diagnostic diagnostic)
    {
        if (Property(diagnostic, UpgradeAnalyzer.Replacement) is not { } name) return null;
        return node is IdentifierNameSyntax identifier ? (identifier, SyntaxFactory.IdentifierName(name)) : null;
    }

    // OwnerId = 128 becomes OwnerId = "128". What is read has to be thought about.
    private static (SyntaxNode Old, SyntaxNode New)? Retype(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (Property(diagnostic, UpgradeAnalyzer.NewType) is not { } now || Assigned(node) is not { } value) return null;
        string? before = Property(diagnostic, UpgradeAnalyzer.OldType);
        if (before == "long" && now == "string") return AsText(value, model) is { } text ? (value, text) : null;
        if (before != "string" || now != "long" || value is not LiteralExpressionSyntax { Token: var token }) return null;
        bool isNumber = token.Value is string digits && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return isNumber ? (value, SyntaxFactory.ParseExpression(token.ValueText)) : null;
    }

    private static ExpressionSyntax? AsText(ExpressionSyntax value, SemanticModel model)
    {
        if (value is LiteralExpressionSyntax { Token.Value: int or long or uint } literal) return SyntaxFactory.ParseExpression($"\"{literal.Token.Value}\"");
        bool isSimple = value is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax;
        bool isNumber = model.GetTypeInfo(value).Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
        if (!isSimple || !isNumber) return null;
        return SyntaxFactory.ParseExpression($"{value.WithoutTrivia()}.ToString(System.Globalization.CultureInfo.InvariantCulture)");
    }

    private static ExpressionSyntax? Assigned(SyntaxNode node)
    {
        SyntaxNode left = node.Parent is MemberAccessExpressionSyntax access && access.Name == node ? access : node;
        return left.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Left == left => assignment.Right,
            NameEqualsSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax member } => member.Expression,
            _ => null,
        };
    }
}

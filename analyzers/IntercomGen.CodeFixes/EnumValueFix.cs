using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IntercomGen.CodeFixes;

/// <summary>Writes the enum value that was meant: the member where an enum is wanted, its constant where a text is compared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnumValueFix)), Shared]
internal sealed class EnumValueFix() : IntercomFix(UnknownEnumValueAnalyzer.Id)
{
    protected override Fix? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Property(diagnostic, UnknownEnumValueAnalyzer.Enum) is not { } type
            || Property(diagnostic, UnknownEnumValueAnalyzer.Member) is not { } member)
        {
            return null;
        }
        // A constant that others use too is not for this diagnostic to change.
        if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal) return null;
        string text = IsText(literal) ? $"{type}.Values.{member}" : $"{type}.{member}";
        return new Fix($"Use {text}", () => root.ReplaceNode(literal, SyntaxFactory.ParseExpression(text).WithTriviaFrom(literal)));
    }

    // new ContactRole("usr") takes a text; a pattern and a case take a constant; role.Value == "usr" compares texts.
    private static bool IsText(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax } => true,
        ConstantPatternSyntax or CaseSwitchLabelSyntax => true,
        BinaryExpressionSyntax comparison => IsValue(comparison.Left) || IsValue(comparison.Right),
        _ => false,
    };

    private static bool IsValue(ExpressionSyntax expression) => expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" };
}

using System.Collections.Immutable;
using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.CodeFixes;

/// <summary>Writes the enum value that was meant: the member where an enum is wanted, its constant where a text is compared.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EnumValueFix)), Shared]
internal sealed class EnumValueFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnknownEnumValueAnalyzer.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || !diagnostic.Properties.TryGetValue(UnknownEnumValueAnalyzer.Enum, out string? type)) continue;
            string member = diagnostic.Properties[UnknownEnumValueAnalyzer.Member]!;
            // A constant that others use too is not for this diagnostic to change.
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal) continue;
            string text = IsText(literal) ? $"{type}.Values.{member}" : $"{type}.{member}";
            ExpressionSyntax replacement = SyntaxFactory.ParseExpression(text).WithTriviaFrom(literal);
            context.RegisterCodeFix(
                CodeAction.Create($"Use {text}", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(literal, replacement))), nameof(EnumValueFix)),
                diagnostic);
        }
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

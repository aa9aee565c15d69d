using System.Collections.Immutable;
using System.Composition;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.CodeFixes;

/// <summary>Writes the name or value that was meant, where it stands alone: a literal, a member of an anonymous object, a property.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RawTextFix)), Shared]
internal sealed class RawTextFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RawEnumValueAnalyzer.Id, UnknownFieldAnalyzer.Id, DeprecatedMemberAnalyzer.Id, SearchFilterAnalyzer.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // The rules call the property alike.
            if (root is null || !diagnostic.Properties.TryGetValue(RawEnumValueAnalyzer.Replacement, out string? text) || text is null) continue;
            SyntaxToken old = root.FindToken(diagnostic.Location.SourceSpan.Start);
            if (old.Span != diagnostic.Location.SourceSpan || New(old, text) is not { } token) continue;
            context.RegisterCodeFix(
                CodeAction.Create($"Write '{text}'", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceToken(old, token.WithTriviaFrom(old)))), nameof(RawTextFix)),
                diagnostic);
        }
    }

    private static SyntaxToken? New(SyntaxToken old, string text) => old.Parent switch
    {
        // An address or a text of JSON holds more than the value.
        LiteralExpressionSyntax when old.ValueText.IndexOfAny(['/', '{']) < 0 => SyntaxFactory.Literal(text),
        IdentifierNameSyntax { Parent: NameEqualsSyntax or MemberAccessExpressionSyntax } when SyntaxFacts.IsValidIdentifier(text) => SyntaxFactory.Identifier(text),
        _ => null,
    };
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IntercomGen.CodeFixes;

/// <summary>What all fixes do alike: they change one file, and can be applied to all diagnostics of a rule at once.</summary>
/// <remarks>
/// Most know all from the file and the diagnostic, and override the shorter <c>Find</c>; one that has to ask what an expression is overrides the other.
/// </remarks>
internal abstract class IntercomFix(params string[] ids) : CodeFixProvider
{
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. ids];

    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root) return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (await FindAsync(root, diagnostic, context.Document, context.CancellationToken).ConfigureAwait(false) is not { } fix) continue;
            Document document = context.Document;
            context.RegisterCodeFix(CodeAction.Create(fix.Title, _ => Task.FromResult(document.WithSyntaxRoot(fix.Change())), GetType().Name), diagnostic);
        }
    }

    /// <summary>The fix for a diagnostic; null where none is certain to be right.</summary>
    protected virtual Fix? Find(SyntaxNode root, Diagnostic diagnostic) => null;

    /// <summary>The same, for a fix that has to know what the source means.</summary>
    protected virtual Task<Fix?> FindAsync(SyntaxNode root, Diagnostic diagnostic, Document document, CancellationToken cancellationToken) =>
        Task.FromResult(Find(root, diagnostic));

    /// <summary>What a rule has put down for its fix.</summary>
    protected static string? Property(Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;
}

/// <summary>A fix for one diagnostic.</summary>
/// <param name="Title">What it does, as the light bulb says it.</param>
/// <param name="Change">Makes the changed file.</param>
internal sealed record Fix(string Title, Func<SyntaxNode> Change);

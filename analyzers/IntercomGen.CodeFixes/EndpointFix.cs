using System.Collections.Immutable;
using System.Composition;
using IntercomGen.Analyzers.Rules;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.CodeFixes;

/// <summary>Replaces the part of a path that is wrong or deprecated by the one that was meant or succeeds it, where it stands in one piece.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndpointFix)), Shared]
internal sealed class EndpointFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UnknownEndpointAnalyzer.UnknownId, DeprecatedEndpointAnalyzer.Id];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            string? meant = Property(UnknownEndpointAnalyzer.Replacement);
            string? written = Property(UnknownEndpointAnalyzer.Written);
            if (meant is null || written is null || Change(text.ToString(diagnostic.Location.SourceSpan), written, meant) is not { } change) continue;
            var edit = new TextChange(new TextSpan(diagnostic.Location.SourceSpan.Start + change.Position, change.Old.Length), change.New);
            context.RegisterCodeFix(
                CodeAction.Create($"Call {TextPattern.Display(meant)}", _ => Task.FromResult(context.Document.WithText(text.WithChanges(edit))), nameof(EndpointFix)),
                diagnostic);

            string? Property(string name) => diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;
        }
    }

    /// <summary>What differs between two paths, and where that stands in the expression; null when it does not stand there exactly once.</summary>
    private static (int Position, string Old, string New)? Change(string expression, string written, string meant)
    {
        string[] old = written.Trim('/').Split('/');
        string[] now = meant.Trim('/').Split('/');
        int start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start]) start++;
        int tail = 0;
        while (tail < old.Length - start && tail < now.Length - start && old[old.Length - 1 - tail] == now[now.Length - 1 - tail]) tail++;
        string wrong = string.Join("/", old, start, old.Length - start - tail);
        string right = string.Join("/", now, start, now.Length - start - tail);
        if (wrong.Length == 0 || !TextPattern.IsKnown(wrong) || !TextPattern.IsKnown(right)) return null;
        int position = Whole(expression, wrong, 0);
        return position < 0 || Whole(expression, wrong, position + 1) >= 0 ? null : (position, wrong, right);
    }

    // "users" is in "superusers" too, but not as a segment.
    private static int Whole(string expression, string segment, int from)
    {
        for (int at = expression.IndexOf(segment, from, StringComparison.Ordinal); at >= 0; at = expression.IndexOf(segment, at + 1, StringComparison.Ordinal))
        {
            int end = at + segment.Length;
            bool begins = at > 0 && expression[at - 1] is ('/' or '"');
            bool ends = end < expression.Length && expression[end] is ('/' or '"' or '?');
            if (begins && ends) return at;
        }
        return -1;
    }
}

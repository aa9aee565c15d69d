using System.Composition;
using IntercomGen.Analyzers.Rules;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IntercomGen.CodeFixes;

/// <summary>Replaces the part of a path that is wrong or deprecated by the one that was meant or succeeds it, where it stands in one piece.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(EndpointFix)), Shared]
internal sealed class EndpointFix() : IntercomFix(UnknownEndpointAnalyzer.UnknownId, DeprecatedEndpointAnalyzer.Id)
{
    protected override Fix? Find(SyntaxNode root, Diagnostic diagnostic)
    {
        if (Property(diagnostic, UnknownEndpointAnalyzer.Replacement) is not { } meant
            || Property(diagnostic, UnknownEndpointAnalyzer.Written) is not { } written)
        {
            return null;
        }
        return Difference(written, meant) is { } difference
            ? AddressFix.Replace(root, diagnostic, difference.Old, difference.New, before: "/\"", after: "/\"?", $"Call {TextPattern.Display(meant)}")
            : null;
    }

    /// <summary>The segments in which two paths differ; null when one of them is not known.</summary>
    private static (string Old, string New)? Difference(string written, string meant)
    {
        string[] old = written.Trim('/').Split('/');
        string[] now = meant.Trim('/').Split('/');
        int start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start]) start++;
        int tail = 0;
        while (tail < old.Length - start && tail < now.Length - start && old[old.Length - 1 - tail] == now[now.Length - 1 - tail]) tail++;
        string wrong = string.Join("/", old, start, old.Length - start - tail);
        string right = string.Join("/", now, start, now.Length - start - tail);
        return TextPattern.IsKnown(wrong) && TextPattern.IsKnown(right) ? (wrong, right) : null;
    }
}

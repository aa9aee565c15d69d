using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>A place that says which version is asked for.</summary>
/// <param name="Version">The version, as a pattern.</param>
/// <param name="Prefix">What stands before the version in the same text.</param>
/// <param name="Value">The expression that gives it.</param>
/// <param name="Client">The namespace of the emitted client that it is said to; null for hand-written HTTP.</param>
internal sealed record VersionValue(string Version, string Prefix, ExpressionSyntax Value, string? Client);

/// <summary>Every place in a file that says which version of the API is asked for: headers, and the options of emitted clients.</summary>
internal static class VersionValues
{
    public static IEnumerable<VersionValue> In(IntercomProject project, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (VersionSetting setting in project.VersionSettings)
        {
            if (setting.Value.SyntaxTree == model.SyntaxTree) yield return new VersionValue(setting.Text, setting.Prefix, setting.Value, null);
        }
        if (!project.HasClient || model.SyntaxTree.GetText(cancellationToken).ToString().IndexOf("Version", StringComparison.Ordinal) < 0) yield break;
        foreach (SyntaxNode node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes())
        {
            if (node is not AssignmentExpressionSyntax { Left: var left, Right: var right } || NameOf(left) != "Version") continue;
            ISymbol? assigned = model.GetSymbolInfo(left, cancellationToken).Symbol;
            if (assigned is not IPropertySymbol { ContainingType: { Name: "IntercomClientOptions" or "IntercomRequestOptions" } options }) continue;
            if (model.GetConstantValue(right, cancellationToken).Value is string version)
            {
                yield return new VersionValue(version, "", right, options.ContainingNamespace.ToDisplayString());
            }
        }
    }

    private static string? NameOf(ExpressionSyntax member) => member switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}

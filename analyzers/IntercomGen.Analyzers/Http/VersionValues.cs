using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>Every place in a file that says which version of the API is asked for: headers, and the options of emitted clients.</summary>
internal static class VersionValues
{
    public static IEnumerable<(string Version, string Prefix, ExpressionSyntax Value)> In(IntercomProject project, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (VersionSetting setting in project.VersionSettings)
        {
            if (setting.Value.SyntaxTree == model.SyntaxTree) yield return (setting.Text, setting.Prefix, setting.Value);
        }
        if (!project.HasClient) yield break;
        foreach (SyntaxNode node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes())
        {
            if (node is not AssignmentExpressionSyntax { Left: var left, Right: var right } || NameOf(left) != "Version") continue;
            bool ours = model.GetSymbolInfo(left, cancellationToken).Symbol is IPropertySymbol { ContainingType.Name: "IntercomClientOptions" or "IntercomRequestOptions" };
            if (ours && model.GetConstantValue(right, cancellationToken).Value is string version) yield return (version, "", right);
        }
    }

    private static string? NameOf(ExpressionSyntax member) => member switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}

using IntercomGen.Analyzers;
using IntercomGen.Analyzers.Text;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>Which region, in which version, an emitted client in scope calls: said where it is made, or by the only region that the project names.</summary>
internal sealed class ClientRegion(SemanticModel model, CancellationToken cancellationToken)
{
    private const string Default = "US";

    private readonly Lazy<List<string>> _named = new(() => Named(model.Compilation, cancellationToken));

    /// <summary>Whether a client calls a region, in a version, as far as anybody can say.</summary>
    public bool Fits(ISymbol client, string region, string version)
    {
        ExpressionSyntax? made = Made(client);
        if (made is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } creation
            && model.Compilation.ContainsSyntaxTree(creation.SyntaxTree))
        {
            SemanticModel there = model.Compilation.GetSemanticModel(creation.SyntaxTree);
            if (there.GetSymbolInfo(creation, cancellationToken).Symbol is IMethodSymbol { Parameters: [{ Type.SpecialType: SpecialType.System_String }] })
            {
                return region == Default;
            }
            if (arguments.LastOrDefault()?.Expression is BaseObjectCreationExpressionSyntax options) return Fits(options, region, version, there);
        }
        // A client from elsewhere: set up by code that names its region, or by nobody.
        return _named.Value switch
        {
            [] => region == Default,
            [var only] => region == only,
            _ => false,
        };
    }

    // new IntercomClientOptions { AccessToken = token, Region = IntercomRegion.Eu }
    private static bool Fits(BaseObjectCreationExpressionSyntax options, string region, string version, SemanticModel model)
    {
        string said = Default;
        foreach (AssignmentExpressionSyntax assignment in (options.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>())
        {
            switch ((assignment.Left as IdentifierNameSyntax)?.Identifier.ValueText)
            {
                case "Region":
                    said = (assignment.Right as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText.ToUpperInvariant() ?? "";
                    break;
                case "BaseAddress":
                case "Version" when model.GetConstantValue(assignment.Right).Value as string != version:
                    return false;
            }
        }
        return said == region;
    }

    private static ExpressionSyntax? Made(ISymbol client) => client switch
    {
        ILocalSymbol local => (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as VariableDeclaratorSyntax)?.Initializer?.Value,
        IFieldSymbol field => SingleValue.Of(field),
        IPropertySymbol property => SingleValue.Of(property),
        _ => null,
    };

    private static List<string> Named(Compilation compilation, CancellationToken cancellationToken)
    {
        var regions = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(static tree => !SourceScan.IsGenerated(tree)))
        {
            if (tree.GetText(cancellationToken).ToString().IndexOf("IntercomRegion", StringComparison.Ordinal) < 0) continue;
            foreach (MemberAccessExpressionSyntax access in tree.GetRoot(cancellationToken).DescendantNodes().OfType<MemberAccessExpressionSyntax>())
            {
                if (access.Expression.ToString().EndsWith("IntercomRegion", StringComparison.Ordinal))
                {
                    regions.Add(access.Name.Identifier.ValueText.ToUpperInvariant());
                }
            }
        }
        return [.. regions];
    }
}

using IntercomGen.Analyzers.Text;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>
/// The locals that only feed the call: declared once, used once. What they hold moves into the call, and their declarations go. A local that is used
/// elsewhere too stays, and so does its name.
/// </summary>
internal sealed class LocalChain(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly List<StatementSyntax> _declarations = [];

    /// <summary>The declarations that are of no use once the call has changed.</summary>
    public IReadOnlyList<StatementSyntax> Declarations => _declarations;

    /// <summary>The value of a local that is used here only; its declaration counts as consumed from then on.</summary>
    public ExpressionSyntax? Follow(IdentifierNameSyntax name)
    {
        if (Declaration(name) is not { } found) return null;
        if (!_declarations.Contains(found.Statement)) _declarations.Add(found.Statement);
        return found.Value;
    }

    /// <summary>Whether a declaration holds the same wherever it stands in its method: texts, and names that nobody writes to.</summary>
    public bool IsFixed(StatementSyntax statement) => statement is LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var value }] }
        && value.DescendantNodesAndSelf().All(node => node switch
        {
            LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or InterpolatedStringContentSyntax => true,
            ParenthesizedExpressionSyntax or ArgumentListSyntax or ArgumentSyntax => true,
            BinaryExpressionSyntax or MemberAccessExpressionSyntax => true,
            InvocationExpressionSyntax call => Escaping.Inner(call) is not null,
            IdentifierNameSyntax name => IsFixed(name),
            _ => false,
        });

    private bool IsFixed(IdentifierNameSyntax name) => model.GetSymbolInfo(name, cancellationToken).Symbol switch
    {
        INamespaceOrTypeSymbol or IMethodSymbol => true,
        IFieldSymbol field => field.IsConst || field.IsReadOnly,
        ILocalSymbol local => local.IsConst || SingleValue.Of(local) is not null,
        IParameterSymbol parameter => name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && !SingleValue.Writes(member, parameter.Name),
        _ => false,
    };

    /// <summary>What a local holds; null when that changes, or the name is of something else.</summary>
    public ExpressionSyntax? ValueOf(IdentifierNameSyntax name) =>
        model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local ? SingleValue.Of(local) : null;

    /// <summary>The declaration of a local that is used here only.</summary>
    public (LocalDeclarationStatementSyntax Statement, ExpressionSyntax Value)? Declaration(IdentifierNameSyntax name)
    {
        if (model.GetSymbolInfo(name, cancellationToken).Symbol is not ILocalSymbol { IsConst: false } local
            || SingleValue.Of(local) is not { } value)
        {
            return null;
        }
        if (value.Parent?.Parent?.Parent?.Parent is not LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } statement) return null;
        return Uses(local, statement).Count == 1 ? (statement, value) : null;
    }

    /// <summary>Every place where the code names a local, its declaration aside.</summary>
    public List<IdentifierNameSyntax> Uses(ILocalSymbol local, StatementSyntax declaration)
    {
        SyntaxNode scope = declaration.Parent is GlobalStatementSyntax ? declaration.SyntaxTree.GetRoot(cancellationToken) : declaration.Parent!;
        return [.. scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == local.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use, cancellationToken).Symbol, local))];
    }
}

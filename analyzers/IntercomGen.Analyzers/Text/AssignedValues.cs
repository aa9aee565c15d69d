using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>What the project assigns to a property or field that anybody may set: in initializers, in set-up code, anywhere.</summary>
/// <param name="models">The project.</param>
/// <param name="assigning">The files to look into, beside those that name a host of Intercom.</param>
internal sealed class AssignedValues(SemanticModels models, HashSet<SyntaxTree> assigning)
{
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<ExpressionSyntax>> _found = new(SymbolEqualityComparer.Default);

    // Options of several services tend to have the same names; to look through all texts is what takes time.
    private readonly ConcurrentDictionary<string, IReadOnlyList<SyntaxTree>> _mentioning = new(StringComparer.Ordinal);

    /// <summary>The values, the member's own initializer first; none when neither it nor a file that has to do with Intercom gives an address.</summary>
    public IReadOnlyList<ExpressionSyntax> To(ISymbol member, Func<ExpressionSyntax, bool> isAddress) => _found.GetOrAdd(member, _ => Find(member, isAddress));

    private List<ExpressionSyntax> Find(ISymbol member, Func<ExpressionSyntax, bool> isAddress)
    {
        if (member.DeclaringSyntaxReferences.Length != 1) return [];
        ExpressionSyntax? initial = member.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            PropertyDeclarationSyntax property => property.Initializer?.Value,
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            _ => null,
        };
        // Options of all kinds are read where addresses are made; only those that hold one are worth the walk.
        if (initial is not null && initial is not LiteralExpressionSyntax { Token.ValueText: "" } && !isAddress(initial)) return [initial];
        List<ExpressionSyntax> values = initial is null ? [] : [initial];
        foreach (SyntaxTree tree in _mentioning.GetOrAdd(member.Name, Mentioning))
        {
            bool named = initial is not null || SourceScan.Of(tree, CancellationToken.None).MentionsIntercomHost || assigning.Contains(tree);
            if (!named) continue;
            values.AddRange(tree.GetRoot().DescendantNodes().OfType<AssignmentExpressionSyntax>()
                .Where(assignment => NameOf(assignment.Left) == member.Name && Is(models.Of(tree).GetSymbolInfo(assignment.Left).Symbol, member))
                .Select(static assignment => assignment.Right));
        }
        return values;
    }

    private List<SyntaxTree> Mentioning(string name) =>
        [.. models.Compilation.SyntaxTrees.Where(tree =>
            !SourceScan.IsGenerated(tree) && tree.GetText().ToString().IndexOf(name, StringComparison.Ordinal) >= 0)];

    private static bool Is(ISymbol? target, ISymbol member) => SymbolEqualityComparer.Default.Equals(target?.OriginalDefinition, member);

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>
/// Of the files that have HTTP in them, those that can have to do with Intercom: they name it, or they name what such a file declares, or declare what
/// such a file names. A client of another service that stands alone need not be bound at all.
/// </summary>
internal static class ConnectedFiles
{
    /// <summary>The files to read, in the order of the project.</summary>
    /// <param name="trees">The files that have HTTP in them.</param>
    /// <param name="named">The files that name Intercom by themselves, with HTTP or without.</param>
    public static List<SyntaxTree> Of(List<SyntaxTree> trees, List<SyntaxTree> named)
    {
        List<FileNames> files = trees.ConvertAll(static tree => FileNames.Of(tree));
        var reached = new HashSet<SyntaxTree>();
        var declared = new HashSet<string>(StringComparer.Ordinal);
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        List<FileNames> next = [.. files.Where(file => named.Contains(file.Tree)), .. named.Except(trees).Select(static tree => FileNames.Of(tree))];
        while (next.Count > 0)
        {
            foreach (FileNames file in next)
            {
                reached.Add(file.Tree);
                declared.UnionWith(file.Declared);
                mentioned.UnionWith(file.Mentioned);
            }
            next = files.FindAll(file => !reached.Contains(file.Tree) && (declared.Overlaps(file.Mentioned) || mentioned.Overlaps(file.Declared)));
        }
        return trees.FindAll(reached.Contains);
    }

    /// <summary>The names of a file: types and methods that it declares, and everything that it mentions, texts such as the name of a client too.</summary>
    private sealed record FileNames(SyntaxTree Tree, HashSet<string> Declared, HashSet<string> Mentioned)
    {
        // Framework methods that many classes have beside their own; a name like these connects nothing.
        private static readonly HashSet<string> s_common = new(StringComparer.Ordinal) { "ToString", "Equals", "GetHashCode", "Dispose", "DisposeAsync", "Main" };

        public static FileNames Of(SyntaxTree tree)
        {
            var declared = new HashSet<string>(StringComparer.Ordinal);
            var mentioned = new HashSet<string>(StringComparer.Ordinal);
            foreach (SyntaxToken token in tree.GetRoot().DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.StringLiteralToken) && IsClientName(token))
                {
                    // Two files that name one client are connected.
                    declared.Add("client " + token.ValueText);
                    mentioned.Add("client " + token.ValueText);
                }
                // What is being typed has tokens without text.
                if (!token.IsKind(SyntaxKind.IdentifierToken) || token.ValueText.Length == 0) continue;
                bool isDeclared = token.Parent switch
                {
                    BaseTypeDeclarationSyntax type => type.Identifier == token,
                    // Only what can be called by its name alone: extension methods, and members of a partial or base class.
                    MethodDeclarationSyntax method => method.Identifier == token && TakesOrGives(method),
                    PropertyDeclarationSyntax property => property.Identifier == token && IsCarrier(property.Type),
                    _ => false,
                };
                if (isDeclared && !s_common.Contains(token.ValueText)) declared.Add(token.ValueText);
                else if (token.Parent is SimpleNameSyntax) mentioned.Add(token.ValueText);
            }
            return new FileNames(tree, declared, mentioned);
        }

        private static bool IsClientName(SyntaxToken text) =>
            text.Parent?.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CreateClient" or "AddHttpClient" } } };

        private static bool TakesOrGives(MethodDeclarationSyntax method) => IsCarrier(method.ReturnType) || method.ParameterList.Parameters.Any(static parameter => parameter.Type is { } type && IsCarrier(type));

        private static bool IsCarrier(TypeSyntax type) => type.ToString() is var text && (text.IndexOf("Http", StringComparison.Ordinal) >= 0 || text.IndexOf("Rest", StringComparison.Ordinal) >= 0);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>
/// Which members of a file can have to do with HTTP, told by names alone: binding is what costs time, and most members of most files need none. A member
/// is looked into when it names a type that carries requests, something that is declared with such a type, or a method that sends or sets up.
/// </summary>
internal sealed class RelevantCode
{
    private static readonly string[] s_types =
    [
        "HttpClient", "HttpRequestMessage", "HttpRequestHeaders", "RestClient", "IRestClient", "RestClientOptions", "RestRequest", "IRestRequest",
    ];

    private static readonly string[] s_others =
    [
        "CreateClient", "AddHttpClient", "AddTypedClient", "AddAsKeyed",
        "ConfigureHttpClient", "AddRefitClient", "RestService", "DefaultRequestHeaders", "BaseAddress", "RequestUri",
        "BaseUrl", "SendAsync", "Send",
    ];

    private readonly HashSet<string> _types = new(s_types, StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(s_types.Concat(s_others), StringComparer.Ordinal);

    /// <param name="trees">The files.</param>
    /// <param name="others">Methods that have to do with HTTP in this project.</param>
    public RelevantCode(List<SyntaxTree> trees, IEnumerable<string> others)
    {
        _names.UnionWith(others);
        // A class that derives from HttpClient is one; a second look finds what is declared with it.
        int known;
        do
        {
            known = _types.Count;
            foreach (SyntaxTree tree in trees) Collect(tree.GetRoot());
        }
        while (_types.Count > known);
    }

    /// <summary>The nodes of a file, without those inside of members that have nothing to do with HTTP.</summary>
    public IEnumerable<SyntaxNode> In(SyntaxNode root) => root.DescendantNodes(node => node is not MemberDeclarationSyntax
        || node is BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or GlobalStatementSyntax
        || Names(node));

    private bool Names(SyntaxNode member)
    {
        foreach (SyntaxToken token in member.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && Names(token.ValueText)) return true;
        }
        return false;
    }

    private bool Names(string word) => _names.Contains(word) || HttpVerbs.OfMethod(word) is not null || RestSharpTypes.VerbOf(word) is not null;

    // Declarations stand in types and in the heads of members; what is declared inside a body is used inside it too.
    private void Collect(SyntaxNode root)
    {
        foreach (SyntaxNode node in root.DescendantNodes(static node => node is not (BlockSyntax or ArrowExpressionClauseSyntax)))
        {
            switch (node)
            {
                case BaseTypeDeclarationSyntax { BaseList: { } bases } type when bases.Types.Any(given => IsCarrier(given.Type)):
                    _types.Add(type.Identifier.ValueText);
                    _names.Add(type.Identifier.ValueText);
                    break;
                case VariableDeclarationSyntax variables when IsCarrier(variables.Type):
                    foreach (VariableDeclaratorSyntax variable in variables.Variables) _names.Add(variable.Identifier.ValueText);
                    break;
                case PropertyDeclarationSyntax property when IsCarrier(property.Type):
                    _names.Add(property.Identifier.ValueText);
                    break;
                case MethodDeclarationSyntax method when IsCarrier(method.ReturnType):
                    _names.Add(method.Identifier.ValueText);
                    break;
                case ParameterSyntax { Type: { } type } parameter when IsCarrier(type):
                    _names.Add(parameter.Identifier.ValueText);
                    // What a constructor or a helper is given stands for a client wherever the helper is called.
                    if (parameter.Parent?.Parent is MethodDeclarationSyntax helper) _names.Add(helper.Identifier.ValueText);
                    break;
            }
        }
    }

    // HttpClient, System.Net.Http.HttpClient, HttpClient?, Task<HttpClient>
    public bool IsCarrier(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => IsCarrier(nullable.ElementType),
        QualifiedNameSyntax qualified => IsCarrier(qualified.Right),
        AliasQualifiedNameSyntax alias => IsCarrier(alias.Name),
        GenericNameSyntax generic => generic.TypeArgumentList.Arguments.Any(IsCarrier),
        SimpleNameSyntax name => _types.Contains(name.Identifier.ValueText),
        _ => false,
    };
}

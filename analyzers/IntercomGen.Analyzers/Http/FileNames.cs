using System.Runtime.CompilerServices;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Http;

/// <summary>
/// The names by which files are connected: what a file declares, and every word that it has. Kept with the tree, so that an edit costs one file's. Names
/// are kept as hashes: two that fall together connect files which have nothing to do with each other, and that costs time alone.
/// </summary>
internal sealed class FileNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, FileNames> s_known = new();

    private static readonly int s_program = NameHash.Of("Program");
    private static readonly int[] s_restClients = [NameHash.Of("RestClient"), NameHash.Of("IRestClient")];
    private static readonly int[] s_clientNames = [.. new[]
    {
        "CreateClient", "AddHttpClient", "FromKeyedServices", "GetKeyedService", "GetRequiredKeyedService",
        "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient", "TryAddKeyedSingleton", "TryAddKeyedScoped", "TryAddKeyedTransient",
    }.Select(static name => NameHash.Of(name))];

    private static readonly int s_httpClient = NameHash.Of("HttpClient");
    private static readonly int[] s_registrations = [.. ServiceClients.Methods.Select(static name => NameHash.Of(name))];

    // Stands for the client that a container gives by its type alone: whoever registers a class may lead there.
    private static readonly int s_service = NameHash.Of("client by type");

    // Stands for a client whose name is not written where it is used.
    private static readonly int s_someClient = NameHash.Of("client *");

    private readonly List<(int Type, List<int> Members)> _types = [];

    private FileNames(SyntaxTree tree)
    {
        Tree = tree;
        SourceWords.Collect(tree.GetText().ToString(), Mentioned);
        SyntaxNode root = tree.GetRoot();
        // Heads alone: a walk through bodies would cost far more than the words of the text.
        IEnumerable<SyntaxNode> heads = root.DescendantNodes(
            static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax);
        foreach (SyntaxNode node in heads)
        {
            Declare(node);
        }
        if (s_clientNames.Any(Mentioned.Contains)) ClientNames(root);
        if (s_registrations.Any(Mentioned.Contains))
        {
            RegistersClient = Mentioned.Contains(s_httpClient) && root.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(MayRegisterClient);
            Mentioned.Add(s_service);
            if (RegistersClient) Declared.Add(s_service);
        }
        // A RestSharp client arrives by injection, where no name tells which one.
        if (s_restClients.Any(Mentioned.Contains)) Both(s_restClients);
    }

    public SyntaxTree Tree { get; }

    /// <summary>Types, and members that can be reached without naming the type.</summary>
    public HashSet<int> Declared { get; } = [];

    public HashSet<int> Mentioned { get; } = [];

    /// <summary>Whether the file tells a container which client to hand out.</summary>
    public bool RegistersClient { get; }

    /// <summary>The types whose members every file can name alone: <c>global using static</c>.</summary>
    public List<int> Imported { get; } = [];

    public static FileNames Of(SyntaxTree tree) => s_known.GetValue(tree, static key => new FileNames(key));

    /// <summary>The members of the file's types that are imported everywhere.</summary>
    public IEnumerable<int> MembersOf(HashSet<int> imported) => _types.Where(type => imported.Contains(type.Type)).SelectMany(static type => type.Members);

    private void Declare(SyntaxNode node)
    {
        switch (node)
        {
            case UsingDirectiveSyntax { GlobalKeyword.RawKind: (int)SyntaxKind.GlobalKeyword } given:
                if (given.Alias is { } alias) Declared.Add(NameHash.Of(alias.Name.Identifier.ValueText));
                if (given.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) && given.Name is { } imported)
                {
                    SyntaxToken type = imported.DescendantTokens().Last(static token => token.IsKind(SyntaxKind.IdentifierToken));
                    Imported.Add(NameHash.Of(type.ValueText));
                }
                break;
            case GlobalStatementSyntax:
                Both(s_program);
                break;
            case BaseTypeDeclarationSyntax type:
                int name = NameHash.Of(type.Identifier.ValueText);
                // The parts of a class need no name of each other.
                if (type.Modifiers.Any(SyntaxKind.PartialKeyword)) Both(name);
                else Declared.Add(name);
                _types.Add((name, []));
                break;
            case MethodDeclarationSyntax method:
                Member(
                    method.Identifier,
                    IsCarrier(method.ReturnType) || IsExtended(method)
                        || method.ParameterList.Parameters.Any(static parameter => parameter.Type is { } type && IsCarrier(type)));
                break;
            case PropertyDeclarationSyntax property:
                Member(property.Identifier, IsCarrier(property.Type));
                break;
            case FieldDeclarationSyntax field:
                foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables) Member(variable.Identifier, IsCarrier(field.Declaration.Type));
                break;
        }
    }

    private void Member(SyntaxToken name, bool carries)
    {
        int hash = NameHash.Of(name.ValueText);
        if (carries) Declared.Add(hash);
        if (_types.Count > 0) _types[_types.Count - 1].Members.Add(hash);
    }

    private void Both(params int[] names)
    {
        Declared.UnionWith(names);
        Mentioned.UnionWith(names);
    }

    // Two files that name one client are connected.
    private void ClientNames(SyntaxNode root)
    {
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            foreach (ExpressionSyntax argument in Asked(node))
            {
                if (argument is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text)
                {
                    Both(NameHash.Of("client " + text.Token.ValueText));
                }
                else if (argument is not (AnonymousFunctionExpressionSyntax or BaseObjectCreationExpressionSyntax))
                {
                    Mentioned.Add(s_someClient);
                }
                Declared.Add(s_someClient);
            }
        }
    }

    // AddSingleton(new HttpClient()), AddScoped<HttpClient>(...), AddSingleton(http), AddSingleton(Make)
    private static bool MayRegisterClient(InvocationExpressionSyntax call) => call.Expression is MemberAccessExpressionSyntax { Name: var name }
        && ServiceClients.LifetimeOf(name.Identifier.ValueText) is not null
        && (call.ArgumentList.Arguments.Any(static argument => argument.Expression is IdentifierNameSyntax)
            || name.DescendantTokens().Concat(call.ArgumentList.DescendantTokens()).Any(static token => token.ValueText == "HttpClient"));

    // The arguments among which the name of a client is.
    private static IEnumerable<ExpressionSyntax> Asked(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } call
            when s_clientNames.Contains(NameHash.Of(name.Identifier.ValueText)) => call.ArgumentList.Arguments.Select(static argument => argument.Expression),
        AttributeSyntax { ArgumentList: { } list } attribute when KeyedClients.IsKeyed(attribute) =>
            list.Arguments.Select(static argument => argument.Expression),
        _ => [],
    };

    // The members of an extension block name the client once, in its head.
    private static bool IsExtended(MethodDeclarationSyntax method) => method.Parent is TypeDeclarationSyntax { Identifier.RawKind: (int)SyntaxKind.None };

    // What a member answers is no way to set up what others send.
    private static bool IsCarrier(TypeSyntax type)
    {
        string text = type.ToString();
        bool isHttp = text.IndexOf("Http", StringComparison.Ordinal) >= 0 && text.IndexOf("HttpResponse", StringComparison.Ordinal) < 0;
        return isHttp || text.IndexOf("Rest", StringComparison.Ordinal) >= 0;
    }
}

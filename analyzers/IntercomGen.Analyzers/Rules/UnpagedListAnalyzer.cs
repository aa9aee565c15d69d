using System.Collections.Immutable;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN5002: the items of the first page are used, and nothing looks at whether there are more.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnpagedListAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN5002";

    /// <summary>The properties of the diagnostic: the paged method, and the member that holds the items.</summary>
    public const string Method = "Method";
    public const string Items = "Items";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "Only the first page of a list is read",
        "'{0}' answers with one page, and nothing here asks for the next; '{1}' walks all pages",
        Rule.Use,
        "Lists come in pages. Code that reads the items and not the paging fields works until there are more items than a page holds.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasClient;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project) =>
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.AwaitExpression);

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var awaited = (AwaitExpressionSyntax)context.Node;
        if (awaited.Expression is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } } call) return;
        if (!name.Identifier.ValueText.EndsWith("Async", StringComparison.Ordinal)) return;
        if (context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is not IMethodSymbol method) return;
        if (EmittedClient.OperationOf(method) is null || !TellsOfPages(method) || PagedTwin(method) is not { } paged) return;
        // Asking for one page by number or cursor is paging by hand.
        if (call.ArgumentList.Arguments.Any(static argument => AsksForOnePage(argument.ToString()))) return;
        List<ISymbol>? read = MembersRead(awaited, context);
        if (read is null || read.Count == 0 || !read.TrueForAll(IsList)) return;
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty.Add(Method, paged.Name).Add(Items, read[0].Name);
        context.ReportDiagnostic(Diagnostic.Create(s_rule, name.GetLocation(), properties, method.Name, paged.Name));
    }

    private static bool AsksForOnePage(string argument) =>
        argument.IndexOf("page", StringComparison.OrdinalIgnoreCase) >= 0 || argument.IndexOf("starting", StringComparison.OrdinalIgnoreCase) >= 0;

    // Some lists are short and come whole: their answers have no member that leads to more.
    private static bool TellsOfPages(IMethodSymbol method) => method.ReturnType is INamedTypeSymbol { TypeArguments: [var answer] }
        && answer.GetMembers().Any(static member => member is IPropertySymbol { Name: "Pages" or "TotalPages" or "NextCursor" or "ScrollParam" });

    private static IMethodSymbol? PagedTwin(IMethodSymbol method)
    {
        string name = method.Name.Substring(0, method.Name.Length - "Async".Length);
        if (Words.Split(name).Count == 0) return null;
        return method.ContainingType.GetMembers(OperationNames.Paged(name) + "Async").OfType<IMethodSymbol>()
            .FirstOrDefault(static candidate => candidate.ReturnType.Name == "IntercomPages");
    }

    /// <summary>The members of the answer that the code reads; null when the answer goes somewhere that cannot be followed.</summary>
    private static List<ISymbol>? MembersRead(AwaitExpressionSyntax awaited, SyntaxNodeAnalysisContext context)
    {
        SyntaxNode value = awaited;
        while (value.Parent is ParenthesizedExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            value = value.Parent;
        }
        if (value.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable })
        {
            return Member(value, context) is { } only ? [only] : null;
        }
        if (variable.FirstAncestorOrSelf<BlockSyntax>() is not { } block) return null;
        var members = new List<ISymbol>();
        IEnumerable<IdentifierNameSyntax> uses = block.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(use => use.Identifier.ValueText == variable.Identifier.ValueText && use.SpanStart > variable.Span.End);
        foreach (IdentifierNameSyntax use in uses)
        {
            if (use.Parent is MemberAccessExpressionSyntax access && access.Name == use) continue;
            if (Member(use, context) is not { } member) return null;
            members.Add(member);
        }
        return members;
    }

    private static ISymbol? Member(SyntaxNode value, SyntaxNodeAnalysisContext context) => value.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Expression == value => context.SemanticModel.GetSymbolInfo(access, context.CancellationToken).Symbol,
        ConditionalAccessExpressionSyntax { WhenNotNull: var member } =>
            member.DescendantNodesAndSelf().OfType<MemberBindingExpressionSyntax>().FirstOrDefault() is { } binding
                ? context.SemanticModel.GetSymbolInfo(binding, context.CancellationToken).Symbol
                : null,
        _ => null,
    };

    private static bool IsList(ISymbol member) => member is IPropertySymbol { Type: INamedTypeSymbol { Name: "IReadOnlyList" or "List" or "IList" } };
}

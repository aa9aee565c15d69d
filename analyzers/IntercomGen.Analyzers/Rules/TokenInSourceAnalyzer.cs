using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN5001: an access token in source, where everybody who can read the repository can use it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TokenInSourceAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN5001";

    // Tokens are the base64 of "tok:" and a random part.
    private const string Prefix = "dG9rO";
    private const int ShortestToken = 24;

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "An Intercom access token is in the source",
        "This looks like an Intercom access token; whoever reads the source can read and change the workspace with it. "
            + "Revoke it in the Developer Hub and read the new one from configuration or a secret store.",
        Rule.Use,
        "A token gives access to all the people and conversations of a workspace and does not expire.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasClient || project.HasRawHttp;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project) =>
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.StringLiteralExpression);

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        string text = literal.Token.ValueText;
        if (text.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) text = text.Substring(7);
        if (text.Length < ShortestToken || !text.All(static c => char.IsLetterOrDigit(c) || c is '+' or '/' or '=' or '-' or '_' or ':' or '.')) return;
        if (text.StartsWith(Prefix, StringComparison.Ordinal) || IsGivenAsToken(literal, context))
        {
            context.ReportDiagnostic(Diagnostic.Create(s_rule, literal.GetLocation()));
        }
    }

    // new IntercomClient("..."), AccessToken = "..."; test tokens are short or speak for themselves.
    private static bool IsGivenAsToken(LiteralExpressionSyntax literal, SyntaxNodeAnalysisContext context)
    {
        if (!literal.Token.ValueText.Any(char.IsDigit)) return false;
        ISymbol? target = literal.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: BaseObjectCreationExpressionSyntax creation } } =>
                context.SemanticModel.GetSymbolInfo(creation, context.CancellationToken).Symbol?.ContainingType,
            AssignmentExpressionSyntax assignment when assignment.Right == literal =>
                context.SemanticModel.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol,
            _ => null,
        };
        return target is INamedTypeSymbol { Name: "IntercomClient" }
            or IPropertySymbol { Name: "AccessToken", ContainingType.Name: "IntercomClientOptions" or "IntercomRequestOptions" };
    }
}

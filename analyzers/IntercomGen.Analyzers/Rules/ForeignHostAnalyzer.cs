using System.Collections.Immutable;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN5003: a host of another region than the project's clients have, or one that an answer names.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ForeignHostAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN5003";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The request goes to a host that is not the workspace's",
        "{0}",
        Rule.Use,
        "A workspace lives in one region, and its token is worth nothing in another. "
            + "A link in an answer names a host that the answer chose, and the token goes there with the request.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasClient || project.HasRawHttp;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project) =>
        context.RegisterSemanticModelAction(file =>
        {
            Regions(project, file);
            if (project.HasClient && SourceScan.Of(file.SemanticModel.SyntaxTree, file.CancellationToken).MentionsHttp) Links(file);
        });

    // Only base addresses tell where the workspace is; a project that has several regions knows what it does.
    private static void Regions(IntercomProject project, SemanticModelAnalysisContext context)
    {
        if (project.BaseRegions is not [var home]) return;
        foreach (RawCall call in project.CallsIn(context.SemanticModel.SyntaxTree, context.CancellationToken))
        {
            string region = IntercomHosts.Region(call.Host);
            if (region.Length == 0 || region == home || call.Request.IsDeclaredElsewhere || call.Inner?.Host == call.Host) continue;
            string message = $"'{call.Display}' goes to '{call.Host}' in region {region}, "
                + $"but the project's clients are set to region {home}, where the workspace is";
            context.ReportDiagnostic(Diagnostic.Create(s_rule, call.Request.AddressExpression.GetLocation(), message));
        }
    }

    // http.GetAsync(list.Pages.Next)
    private static void Links(SemanticModelAnalysisContext context)
    {
        SemanticModel model = context.SemanticModel;
        CancellationToken cancellationToken = context.CancellationToken;
        if (model.SyntaxTree.GetText(cancellationToken).ToString().IndexOf(".Next", StringComparison.Ordinal) < 0) return;
        foreach (InvocationExpressionSyntax call in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } || HttpVerbs.OfMethod(name) is null) continue;
            if (call.ArgumentList.Arguments.Count == 0) continue;
            ExpressionSyntax address = call.ArgumentList.Arguments[0].Expression;
            bool link = address.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(part => part.Identifier.ValueText == "Next"
                && model.GetSymbolInfo(part, cancellationToken).Symbol is IPropertySymbol property && EmittedClient.Has(property));
            if (!link || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { ReceiverType: var receiver }) continue;
            if (!HttpTypes.IsClient(receiver)) continue;
            context.ReportDiagnostic(Diagnostic.Create(
                s_rule,
                address.GetLocation(),
                "This sends the token to the host that the answer's 'next' link names; "
                    + "take the cursor or query from it, or walk the pages with the client's paged method"));
        }
    }
}

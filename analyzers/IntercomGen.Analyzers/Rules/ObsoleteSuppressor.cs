using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>
/// Takes back the compiler's CS0618 for members of emitted clients: IGEN1001 and IGEN1002 say the same with the successor, and one place is warned of
/// once. Projects without the analyzers still see the compiler's warning.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ObsoleteSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_said = new("IGENS001", "CS0618", "IGEN1001 and IGEN1002 report deprecated members of Intercom clients.");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [s_said];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree) continue;
            SyntaxNode node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            ISymbol? symbol = context.GetSemanticModel(tree).GetSymbolInfo(node, context.CancellationToken).Symbol;
            bool said = symbol switch
            {
                IMethodSymbol method => EmittedClient.OperationOf(method) is not null,
                IPropertySymbol or IFieldSymbol => EmittedClient.Has(symbol),
                _ => false,
            };
            if (said) context.ReportSuppression(Suppression.Create(s_said, diagnostic));
        }
    }
}

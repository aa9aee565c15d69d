using System.Collections.Immutable;
using IntercomGen.Analyzers.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN2004: a method that is called again and again adds the version header to the defaults of a client that lives on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RepeatedHeaderAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN2004";

    /// <summary>The property of the diagnostic that holds the client, where the call does nothing but set it up.</summary>
    public const string Client = "Client";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The version header is added to a shared client on every call",
        "Every call of '{0}' adds another 'Intercom-Version' to the default headers of the shared client '{1}', which then sends several values; "
            + "set it once where the client is made, or on the request",
        Rule.Version,
        "DefaultRequestHeaders.Add adds, it does not replace; and default headers must not change while requests are under way.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasRawHttp;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project) =>
        context.RegisterSemanticModelAction(file =>
        {
            foreach (RepeatedHeader repeated in project.RepeatedHeaders)
            {
                if (repeated.Adds.SyntaxTree != file.SemanticModel.SyntaxTree) continue;
                ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
                if (repeated.IsSetup) properties = properties.Add(Client, repeated.Client);
                file.ReportDiagnostic(
                    Diagnostic.Create(s_rule, repeated.Adds.GetLocation(), properties, repeated.Method.Identifier.ValueText, repeated.Client));
            }
        });
}

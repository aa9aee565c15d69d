using System.Collections.Immutable;
using IntercomGen.Analyzers.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN2004: a method that is called again and again adds the version header to the defaults of a client that lives on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RepeatedHeaderAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN2004";

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
            foreach (VersionSetting setting in project.VersionSettings)
            {
                if (setting.OnDefaults && setting.Value.SyntaxTree == file.SemanticModel.SyntaxTree) Check(setting, file);
            }
        });

    private static void Check(VersionSetting setting, SemanticModelAnalysisContext context)
    {
        if (setting.Value.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax added } call) return;
        // client.DefaultRequestHeaders.Add of the framework, client.AddDefaultHeader of RestSharp.
        bool adds = added.Name.Identifier.ValueText is "Add" or "TryAddWithoutValidation";
        ExpressionSyntax client = adds && added.Expression is MemberAccessExpressionSyntax headers ? headers.Expression : added.Expression;
        // A lambda is mostly set-up that somebody else calls once.
        if (call.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is not null) return;
        if (call.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method) return;
        if (!IsShared(context.SemanticModel.GetSymbolInfo(client, context.CancellationToken).Symbol)) return;
        string name = client.ToString();
        List<InvocationExpressionSyntax> calls = [.. method.DescendantNodes().OfType<InvocationExpressionSyntax>()];
        bool sends = calls.Exists(other => other.Expression is MemberAccessExpressionSyntax access
            && access.Expression.ToString() == name && IsSending(access.Name.Identifier.ValueText));
        bool resets = calls.Exists(other =>
            other.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Remove" or "Clear" or "Contains" } access
            && access.Expression.ToString() == name + ".DefaultRequestHeaders");
        bool creates = method.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left.ToString() == name);
        if (sends && !resets && !creates) context.ReportDiagnostic(Diagnostic.Create(s_rule, call.GetLocation(), method.Identifier.ValueText, name));
    }

    private static bool IsShared(ISymbol? client) =>
        client is IFieldSymbol or IPropertySymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };

    private static bool IsSending(string method) =>
        method is "SendAsync" or "Send" || method.StartsWith("Execute", StringComparison.Ordinal)
            || HttpVerbs.OfMethod(method) is not null || RestSharpTypes.VerbOf(method) is not null;
}

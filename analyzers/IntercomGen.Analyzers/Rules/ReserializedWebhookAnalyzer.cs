using System.Collections.Immutable;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN5004: a webhook's signature is computed over a body that was read and written again, so that it matches by luck only.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ReserializedWebhookAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN5004";

    private const string SignatureHeader = "X-Hub-Signature";
    private const int MaximumDepth = 6;

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The webhook signature is checked over a re-serialised body",
        "The signature is of the bytes that Intercom sent; what a serializer writes differs in spaces, order or escapes, and the check fails. "
            + "Read the raw body first and hash that.",
        Rule.Use,
        "X-Hub-Signature is the HMAC-SHA1 of the raw body.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasClient || project.HasRawHttp;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project) =>
        context.RegisterSyntaxNodeAction(Check, SyntaxKind.InvocationExpression);

    private static void Check(SyntaxNodeAnalysisContext context)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ComputeHash" or "HashData" or "TryHashData" }) return;
        // HMAC-SHA1 signs other things too; a type that reads this header checks this signature.
        string? scope = call.Ancestors().OfType<TypeDeclarationSyntax>().LastOrDefault()?.ToString();
        if (scope?.IndexOf(SignatureHeader, StringComparison.OrdinalIgnoreCase) is null or < 0) return;
        if (context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is not IMethodSymbol { ContainingType: var type }) return;
        if (!IsHmacSha1(type, call, context)) return;
        int body = call.ArgumentList.Arguments.Count > 1 ? 1 : 0;
        if (call.ArgumentList.Arguments.Count > body && IsSerialized(call.ArgumentList.Arguments[body].Expression, context, 0))
        {
            context.ReportDiagnostic(Diagnostic.Create(s_rule, call.ArgumentList.Arguments[body].GetLocation()));
        }
    }

    private static bool IsHmacSha1(INamedTypeSymbol type, InvocationExpressionSyntax call, SyntaxNodeAnalysisContext context)
    {
        if (type.Name == "HMACSHA1") return true;
        return call.Expression is MemberAccessExpressionSyntax { Expression: var receiver }
            && context.SemanticModel.GetTypeInfo(receiver, context.CancellationToken).Type?.Name == "HMACSHA1";
    }

    private static bool IsSerialized(ExpressionSyntax value, SyntaxNodeAnalysisContext context, int depth)
    {
        if (depth > MaximumDepth) return false;
        return value switch
        {
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Serialize" or "SerializeToUtf8Bytes" or "SerializeObject" },
            } => true,
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetBytes" },
                ArgumentList.Arguments: [var text],
            } => IsSerialized(text.Expression, context, depth + 1),
            IdentifierNameSyntax name
                when context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is ILocalSymbol local
                    && SingleValue.Of(local) is { } source
                => IsSerialized(source, context, depth + 1),
            _ => false,
        };
    }
}

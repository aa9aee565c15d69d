using System.Collections.Immutable;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Json;
using IntercomGen.Description;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN4002: a body without a field, or a query without a parameter, that the operation requires.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MissingFieldAnalyzer : RawHttpAnalyzer
{
    public const string Id = "IGEN4002";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The request lacks what the operation requires",
        "'{0}' requires {1}, which this request does not send",
        Rule.Requests,
        "The API answers such a request with 400 or 422.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override void Check(RawCall call, IntercomProject project, SemanticModelAnalysisContext context)
    {
        if (project.ApiFor(call) is not { } api || call.OperationIn(api) is not { } operation) return;
        if (RawBody.Of(call, api) is { } body && body.Shape.Where.SourceTree == context.SemanticModel.SyntaxTree) Body(body, call, new Requirements(api), context);
        if (!call.Request.IsOpen && (call.Query is null || !QueryText.IsOpen(call.Query))) Query(call, operation, context);
    }

    private static void Body(RawBody body, RawCall call, Requirements requirements, SemanticModelAnalysisContext context)
    {
        if (body.Shape is not { Kind: JsonKind.Object, IsOpen: false, HasLooseNames: false }) return;
        List<string> missing = requirements.Missing(body.Schema, body.Shape);
        if (missing.Count > 0) context.ReportDiagnostic(Diagnostic.Create(s_rule, body.Shape.Where, call.Display, Named("the body field", "the body fields", missing)));
    }

    private static void Query(RawCall call, Operation operation, SemanticModelAnalysisContext context)
    {
        // Parameters may be added to an address that is built elsewhere, or hidden behind an unknown end of it.
        if (call.Path.IndexOf(Text.TextPattern.Hole) == call.Path.Length - 1 || call.Request.IsWrapped) return;
        HashSet<string> sent = new(QueryText.Parse(call.Query ?? "").Select(static pair => pair.Name), StringComparer.Ordinal);
        List<string> missing = [.. operation.Parameters.Where(parameter => parameter is { In: ParameterLocation.Query, Required: true } && !sent.Contains(parameter.Name)).Select(static parameter => parameter.Name)];
        if (missing.Count > 0) context.ReportDiagnostic(Diagnostic.Create(s_rule, call.Request.AddressExpression.GetLocation(), call.Display, Named("the query parameter", "the query parameters", missing)));
    }

    private static string Named(string one, string several, List<string> names) => $"{(names.Count == 1 ? one : several)} {string.Join(", ", names.Select(static name => $"'{name}'"))}";
}

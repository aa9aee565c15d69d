using System.Collections.Immutable;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Json;
using IntercomGen.Description;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN4002: a body without a field, or a query without a parameter, that the operation requires, by raw HTTP or by the emitted client.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MissingFieldAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN4002";

    private const string BodyField = "body field";
    private const string QueryParameter = "query parameter";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The request lacks what the operation requires",
        "'{0}' requires {1}, which this request does not send",
        Rule.Requests,
        "The API answers such a request with 400 or 422.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasClient || project.HasRawHttp;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project)
    {
        if (project.HasClient && !project.Apis.IsEmpty)
        {
            context.RegisterOperationAction(action => Typed((IInvocationOperation)action.Operation, project, action), OperationKind.Invocation);
        }
        if (!project.HasRawHttp) return;
        context.RegisterSemanticModelAction(file =>
        {
            foreach (RawCall call in project.CallsIn(file.SemanticModel.SyntaxTree, file.CancellationToken)) Raw(call, project, file);
        });
    }

    private static void Raw(RawCall call, IntercomProject project, SemanticModelAnalysisContext context)
    {
        if (project.ApiFor(call) is not { } api || call.OperationIn(api) is not { } operation) return;
        if (RawBody.Of(call, api) is { } body && body.Shape.Where.SourceTree == context.SemanticModel.SyntaxTree)
        {
            List<Lack> missing = new Requirements(api).Missing(body.Schema, body.Shape);
            if (missing.Count > 0) context.ReportDiagnostic(Diagnostic.Create(s_rule, body.Shape.Where, call.Display, Lack.Say(missing, BodyField)));
        }
        if (!call.Request.IsOpen && (call.Query is null || !QueryText.IsOpen(call.Query))) Query(call, operation, api, context);
    }

    private static void Query(RawCall call, Operation operation, ApiIndex api, SemanticModelAnalysisContext context)
    {
        // Parameters may be added to an address that is built elsewhere, or hidden behind an unknown end of it.
        if (call.Path.IndexOf(Text.TextPattern.Hole) == call.Path.Length - 1 || call.Request.IsWrapped) return;
        Location where = call.Request.AddressExpression.GetLocation();
        HashSet<string> sent = new(QueryText.Parse(call.Query ?? "").Select(static pair => pair.Name), StringComparer.Ordinal);
        List<Lack> missing = new QueryNeeds(operation, api).Missing(sent, where);
        if (missing.Count > 0) context.ReportDiagnostic(Diagnostic.Create(s_rule, where, call.Display, Lack.Say(missing, QueryParameter)));
    }

    private static void Typed(IInvocationOperation call, IntercomProject project, OperationAnalysisContext context)
    {
        if (EmittedClient.OperationOf(call.TargetMethod) is not { } called) return;
        ApiIndex? api = TheApi(called, project);
        if (api is not null) TypedQuery(call, called, api, context);
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter, Syntax: ArgumentSyntax { Expression: var value } }) continue;
            if (IsNull(argument.Value) && parameter is { IsOptional: false, NullableAnnotation: NullableAnnotation.NotAnnotated })
            {
                context.ReportDiagnostic(Diagnostic.Create(s_rule, value.GetLocation(), $"{called.Verb} {called.Path}", $"the parameter '{parameter.Name}'"));
            }
            else if (api is not null && EmittedClient.IsStamped(parameter.Type))
            {
                Body(value, called, api, call.SemanticModel!, context);
            }
        }
    }

    private static bool IsNull(IOperation value) => value is IConversionOperation conversion
        ? IsNull(conversion.Operand)
        : value is { ConstantValue: { HasValue: true, Value: null } };

    private static void Body(
        ExpressionSyntax value, (string Verb, string Path) called, ApiIndex api, SemanticModel model, OperationAnalysisContext context)
    {
        if (RawBody.JsonOf(api.Operation(called.Verb, called.Path)!) is not { } schema) return;
        if (new ModelShapeReader(model).Read(value) is not { } shape) return;
        List<Lack> missing = new Requirements(api).Missing(schema, shape);
        if (missing.Count > 0 && shape.Where.SourceTree == value.SyntaxTree)
        {
            context.ReportDiagnostic(Diagnostic.Create(s_rule, shape.Where, $"{called.Verb} {called.Path}", Lack.Say(missing, BodyField)));
        }
    }

    private static void TypedQuery(IInvocationOperation call, (string Verb, string Path) called, ApiIndex api, OperationAnalysisContext context)
    {
        List<Lack> missing = new QueryNeeds(api.Operation(called.Verb, called.Path)!, api).Missing(call);
        if (missing.Count == 0) return;
        Location where = call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name } }
            ? name.GetLocation()
            : call.Syntax.GetLocation();
        context.ReportDiagnostic(Diagnostic.Create(s_rule, where, $"{called.Verb} {called.Path}", Lack.Say(missing, QueryParameter)));
    }

    // A client of another description than the project's may ask for something else.
    private static ApiIndex? TheApi((string Verb, string Path) called, IntercomProject project)
    {
        List<ApiIndex> apis = [.. project.Apis.Where(candidate => candidate.Operation(called.Verb, called.Path) is not null)];
        return apis is [var api] ? api : null;
    }
}

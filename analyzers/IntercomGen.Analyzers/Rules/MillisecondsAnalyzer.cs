using System.Collections.Immutable;
using System.Globalization;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Json;
using IntercomGen.Description;
using IntercomGen.Description.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN4004: milliseconds where the API takes Unix seconds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class MillisecondsAnalyzer : IntercomAnalyzer
{
    public const string Id = "IGEN4004";

    // As seconds, this is the year 5138; as milliseconds, 1973.
    private const decimal LeastMilliseconds = 100_000_000_000m;

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "Milliseconds where Intercom takes seconds",
        "'{0}' is a time in Unix seconds, and this gives milliseconds, which the API reads as a date thousands of years away; use ToUnixTimeSeconds()",
        Rule.Requests,
        "All times of the API are Unix seconds.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override bool Concerns(IntercomProject project) => project.HasClient || project.HasRawHttp;

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project)
    {
        if (project.HasClient) context.RegisterOperationAction(static action => Typed((IInvocationOperation)action.Operation, action), OperationKind.Invocation);
        if (!project.HasRawHttp) return;
        context.RegisterSemanticModelAction(file =>
        {
            foreach (RawCall call in project.CallsIn(file.SemanticModel.SyntaxTree, file.CancellationToken))
            {
                if (project.ApiFor(call) is { } api) Raw(call, api, file);
            }
        });
    }

    // request.SignedUpAt = now.ToUnixTimeMilliseconds()
    private static void Typed(IInvocationOperation call, OperationAnalysisContext context)
    {
        if (call.TargetMethod is not { Name: "ToUnixTimeMilliseconds", ContainingType.Name: "DateTimeOffset" }) return;
        IOperation? target = call.Parent;
        while (target is IConversionOperation or IParenthesizedOperation) target = target.Parent;
        string? name = target switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var property } } when EmittedClient.Has(property) => property.Name,
            IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation { TargetMethod: var method } } when EmittedClient.OperationOf(method) is not null => parameter.Name,
            _ => null,
        };
        if (name is not null) context.ReportDiagnostic(Diagnostic.Create(s_rule, call.Syntax.GetLocation(), name));
    }

    private static void Raw(RawCall call, ApiIndex api, SemanticModelAnalysisContext context)
    {
        if (RawBody.Of(call, api) is { } body)
        {
            foreach ((string path, JsonShape shape, List<Schema> schemas) in body.Walk())
            {
                if (IsMilliseconds(shape) && schemas.TrueForAll(static schema => IsTime(schema))) Report(shape, path);
            }
        }
        foreach (SearchFilter filter in SearchFilter.In(call, api))
        {
            bool time = filter.Facts.Find(filter.Field.Text) is { Type: SearchType.Date or SearchType.Datetime };
            if (time && filter.Value is { } value && IsMilliseconds(value)) Report(value, filter.Field.Text);
        }

        void Report(JsonShape shape, string name)
        {
            if (shape.Where.SourceTree == context.SemanticModel.SyntaxTree) context.ReportDiagnostic(Diagnostic.Create(s_rule, shape.Where, name));
        }
    }

    private static bool IsMilliseconds(JsonShape shape) => shape.IsMilliseconds
        || (shape.Kind is JsonKind.Number or JsonKind.Text && decimal.TryParse(shape.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out decimal number) && number >= LeastMilliseconds);

    private static bool IsTime(Schema schema) => schema.Format is "date-time" or "timestamp" && schema.Types is JsonTypes.Integer;
}

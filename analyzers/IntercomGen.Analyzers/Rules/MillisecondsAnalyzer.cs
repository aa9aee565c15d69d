using System.Collections.Immutable;
using System.Globalization;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Json;
using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Description.Search;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
        if (project.HasClient)
        {
            context.RegisterOperationAction(static action => Typed((IInvocationOperation)action.Operation, action), OperationKind.Invocation);
        }
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
            IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation { TargetMethod: var method } }
                when EmittedClient.OperationOf(method) is not null => parameter.Name,
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
                if (!IsMilliseconds(shape)) continue;
                string name = path.Substring(path.LastIndexOf('.') + 1);
                if (schemas.TrueForAll(schema => UnixTimes.Describes(name, schema))) Report(shape, path);
            }
        }
        foreach (SearchFilter filter in SearchFilter.In(call, api))
        {
            bool time = filter.Facts.Find(filter.Field.Text) is { Type: SearchType.Date or SearchType.Datetime };
            if (time && filter.Value is { } value && IsMilliseconds(value)) Report(value, filter.Field.Text);
        }
        if (!call.Request.IsDeclaredElsewhere && call.OperationIn(api) is { } operation) Query(call, operation, api, context);

        void Report(JsonShape shape, string name)
        {
            if (shape.Where.SourceTree == context.SemanticModel.SyntaxTree) context.ReportDiagnostic(Diagnostic.Create(s_rule, shape.Where, name));
        }
    }

    // ?created_at_after=1700000000000, $"?created_at_after={now.ToUnixTimeMilliseconds()}"
    private static void Query(RawCall call, Operation operation, ApiIndex api, SemanticModelAnalysisContext context)
    {
        foreach (Parameter time in QueryParameters.Of(operation, api).Where(IsTime))
        {
            bool large = call.QueryFor(api).Any(pair => pair.Name == time.Name && IsMilliseconds(pair.Value));
            Location? where = large ? call.WhereOf(time.Name, value: true) : GivenAt(call.Request.AddressExpression, time.Name);
            if (where?.SourceTree == context.SemanticModel.SyntaxTree) context.ReportDiagnostic(Diagnostic.Create(s_rule, where, time.Name));
        }
    }

    private static bool IsTime(Parameter parameter) => UnixTimes.Describes(parameter.Name, parameter.Schema)
        || (parameter.Schema is { Types: JsonTypes.String, Format: null } && UnixTimes.Contains(parameter.Name));

    private static Location? GivenAt(ExpressionSyntax address, string parameter)
    {
        if (address is not InterpolatedStringExpressionSyntax text) return null;
        for (int i = 1; i < text.Contents.Count; i++)
        {
            if (text.Contents[i] is not InterpolationSyntax { Expression: InvocationExpressionSyntax call }) continue;
            if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToUnixTimeMilliseconds" }) continue;
            string before = text.Contents[i - 1].ToString();
            if (before.EndsWith("?" + parameter + "=", StringComparison.Ordinal) || before.EndsWith("&" + parameter + "=", StringComparison.Ordinal))
            {
                return call.GetLocation();
            }
        }
        return null;
    }

    private static bool IsMilliseconds(string text) =>
        decimal.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out decimal number) && number >= LeastMilliseconds;

    private static bool IsMilliseconds(JsonShape shape) => shape.IsMilliseconds
        || (shape.Kind is JsonKind.Number or JsonKind.Text && IsMilliseconds(shape.Text));
}

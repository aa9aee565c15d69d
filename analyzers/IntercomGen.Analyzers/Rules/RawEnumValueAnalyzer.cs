using System.Collections.Immutable;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Json;
using IntercomGen.Analyzers.Text;
using IntercomGen.Description;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN3002: a value in a hand-written body or query that the operation's enum does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RawEnumValueAnalyzer : RawHttpAnalyzer
{
    public const string Id = "IGEN3002";

    /// <summary>The property of the diagnostic that holds the value to write.</summary>
    public const string Replacement = "Replacement";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The request has a value that the API does not take",
        "'{0}' is not a value that '{1}' takes for '{2}', which takes {3}{4}",
        Rule.Values,
        "The schema of this operation lists the values of the field; Intercom refuses others, or takes them for something else.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override void Check(RawCall call, IntercomProject project, SemanticModelAnalysisContext context)
    {
        if (project.ApiFor(call) is not { } api) return;
        if (RawBody.Of(call, api) is { } body) Body(body, call, context);
        if (call.Query is not null && call.OperationIn(api) is { } operation) Query(call, operation, api, context);
    }

    private static void Body(RawBody body, RawCall call, SemanticModelAnalysisContext context)
    {
        foreach ((string path, JsonShape shape, List<Schema> schemas) in body.Walk())
        {
            if (shape.Kind != JsonKind.Text || body.View.Values(schemas) is not { } values || values.Contains(shape.Text)) continue;
            if (shape.Where.SourceTree == context.SemanticModel.SyntaxTree) context.ReportDiagnostic(New(shape.Where, shape.Text, path, values, call));
        }
    }

    private static void Query(RawCall call, Operation operation, ApiIndex api, SemanticModelAnalysisContext context)
    {
        var view = new SchemaView(api);
        List<Parameter> parameters = QueryParameters.Of(operation, api);
        foreach ((string name, string value) in call.QueryFor(api))
        {
            Parameter? parameter = parameters.Find(candidate => candidate.Name == name);
            if (parameter is null || value.Length == 0 || !TextPattern.IsKnown(value)) continue;
            if (view.Values([parameter.Schema]) is not { } values || values.Contains(value)) continue;
            context.ReportDiagnostic(New(call.WhereOf(name, value: true), value, name, values, call, isQuery: true));
        }
    }

    private static Diagnostic New(Location where, string value, string field, HashSet<string> values, RawCall call, bool isQuery = false)
    {
        string? near = Nearest.To(value, values);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (near is not null) properties = properties.Add(Replacement, near);
        if (near is not null && isQuery) properties = QueryReplacement.Value(properties, field, value, near);
        return Diagnostic.Create(s_rule, where, properties, value, call.Display, field, Listed.Values(values), near is null ? "" : $"; did you mean '{near}'?");
    }
}

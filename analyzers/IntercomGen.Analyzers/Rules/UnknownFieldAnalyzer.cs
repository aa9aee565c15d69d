using System.Collections.Immutable;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Json;
using IntercomGen.Description;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN4005: a query parameter or body field that the operation does not take; Intercom ignores it without a word.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnknownFieldAnalyzer : RawHttpAnalyzer
{
    public const string Id = "IGEN4005";

    /// <summary>The property of the diagnostic that holds the name to write.</summary>
    public const string Replacement = "Replacement";

    // Answers in pages take these whether or not the description says so of the operation.
    private static readonly HashSet<string> s_paging = new(StringComparer.Ordinal)
    {
        "page", "per_page", "starting_after", "order", "sort", "pagination", "scroll_param", "cursor", "limit",
    };

    private const string Parameter = "query parameter";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The operation does not take this field",
        "'{0}' takes no {1} '{2}', and Intercom ignores what it does not know{3}",
        Rule.Requests,
        "The name is not among those that the description lists for the operation: it is misspelt, belongs to another operation, or went away.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override void Check(RawCall call, IntercomProject project, SemanticModelAnalysisContext context)
    {
        if (project.ApiFor(call) is not { } api || call.OperationIn(api) is not { } operation) return;
        if (RawBody.Of(call, api) is { } body) Body(body, call, context);
        if (call.Query is not null && !call.Request.IsDeclaredElsewhere) Query(call, operation, api, context);
    }

    private static void Body(RawBody body, RawCall call, SemanticModelAnalysisContext context)
    {
        foreach ((string path, JsonShape shape, List<Schema> schemas) in body.Walk())
        {
            if (shape.Kind != JsonKind.Object || !schemas.TrueForAll(body.View.IsClosed)) continue;
            HashSet<string> names = new(schemas.SelectMany(body.View.MemberNames), StringComparer.Ordinal);
            foreach (JsonMember member in shape.Members)
            {
                if (member.Where.SourceTree != context.SemanticModel.SyntaxTree) continue;
                if (member.IsLoose || names.Contains(member.Name) || (path.Length == 0 && s_paging.Contains(member.Name))) continue;
                string at = path.Length == 0 ? member.Name : path + "." + member.Name;
                IEnumerable<string> left = names.Where(name => shape.Find(name) is null);
                Report(member.Where, call, "body field", at, Nearest.To(member.Name, left), context);
            }
        }
    }

    private static void Query(RawCall call, Operation operation, ApiIndex api, SemanticModelAnalysisContext context)
    {
        List<string> names = QueryParameters.Of(operation, api).ConvertAll(static parameter => parameter.Name);
        foreach ((string name, _) in call.QueryFor(api))
        {
            // ids[]=1 and filter[name]=x are ways to write lists and objects.
            string plain = name.IndexOf('[') is > 0 and var bracket ? name.Substring(0, bracket) : name;
            bool taken = s_paging.Contains(plain)
                || names.Exists(candidate => candidate == plain || candidate.StartsWith(plain + "[", StringComparison.Ordinal));
            if (!taken) Report(call.WhereOf(name, value: false), call, Parameter, name, Nearest.To(plain, names), context);
        }
    }

    private static void Report(Location where, RawCall call, string kind, string name, string? near, SemanticModelAnalysisContext context)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (near is not null) properties = properties.Add(Replacement, near);
        if (near is not null && kind == Parameter && name.IndexOf('[') < 0) properties = QueryReplacement.Name(properties, name, near);
        string advice = near is null ? "; take it away, or look up its name in the description" : $"; did you mean '{near}'?";
        context.ReportDiagnostic(Diagnostic.Create(s_rule, where, properties, call.Display, kind, name, advice));
    }
}

using System.Collections.Immutable;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN1003: raw HTTP to a path that the description does not have; IGEN4001: one that it has, but not with this verb.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnknownEndpointAnalyzer : RawHttpAnalyzer
{
    public const string UnknownId = "IGEN1003";
    public const string VerbId = "IGEN4001";

    /// <summary>The property of the diagnostic that holds the path, or the verb, to write instead.</summary>
    public const string Replacement = "Replacement";

    /// <summary>The property of the diagnostic that holds the path as it is written.</summary>
    public const string Written = "Written";

    private static readonly DiagnosticDescriptor s_unknown = Rule.New(
        UnknownId,
        "No such Intercom endpoint",
        "'{0}' is not an endpoint of Intercom {1}{2}",
        Rule.Deprecation,
        "The path is not in the project's description: it is misspelt, was removed, or belongs to another version. The API answers with 404.");

    private static readonly DiagnosticDescriptor s_verb = Rule.New(
        VerbId,
        "The Intercom endpoint does not take this method",
        "'{0}' is not allowed: Intercom {1} takes {2} there{3}",
        Rule.Requests,
        "The path is an endpoint, but not for this HTTP method. The API answers with 404 or 405.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_unknown, s_verb];

    protected override void Check(RawCall call, IntercomProject project, SemanticModelAnalysisContext context)
    {
        if (call.Request.IsDeclaredElsewhere || call.Verb is null || !call.HasPath || project.ApiFor(call) is not { } api) return;
        // What the wrapper gets wrong is reported there, not at every call of it.
        if (call.Inner is { } inner && IsWrong(inner, api)) return;
        List<Route> routes = api.Candidates(call.Path);
        if (routes.Count == 0)
        {
            context.ReportDiagnostic(Unknown(call, call.Verb, api));
        }
        else if (!routes.Exists(route => route.Find(call.Verb) is not null))
        {
            List<Route> likely = api.Likely(call.Path);
            context.ReportDiagnostic(Verb(call, call.Verb, api, likely.Count > 0 ? likely : routes));
        }
    }

    private static bool IsWrong(RawCall call, ApiIndex api) =>
        call is { Verb: { } verb, HasPath: true } && !api.Candidates(call.Path).Exists(route => route.Find(verb) is not null);

    private static Diagnostic Unknown(RawCall call, string verb, ApiIndex api)
    {
        string? near = api.Nearest(verb, call.Path);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (near is not null) properties = properties.Add(Replacement, near).Add(Written, call.Path);
        string advice = near is null ? "; look its path up in the description" : $"; did you mean '{verb} {TextPattern.Display(near)}'?";
        return Diagnostic.Create(s_unknown, call.Request.AddressExpression.GetLocation(), properties, call.Display, api.Version, advice);
    }

    private static Diagnostic Verb(RawCall call, string verb, ApiIndex api, List<Route> routes)
    {
        IEnumerable<string> verbs = routes.SelectMany(static route => route.Operations).Select(static operation => operation.Method);
        List<string> allowed = [.. verbs.Distinct().OrderBy(static method => method, StringComparer.Ordinal)];
        string? meant = allowed.Count == 1 ? allowed[0] : Meant(verb).FirstOrDefault(allowed.Contains);
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (meant is not null) properties = properties.Add(Replacement, meant);
        string advice = meant is null || allowed.Count == 1 ? "" : $"; did you mean '{meant}'?";
        SyntaxNode where = call.Request.VerbExpression ?? call.Request.AddressExpression;
        return Diagnostic.Create(s_verb, where.GetLocation(), properties, call.Display, api.Version, string.Join(", ", allowed), advice);
    }

    private static string[] Meant(string verb) => verb switch
    {
        "PATCH" => ["PUT", "POST"],
        "PUT" => ["PATCH", "POST"],
        "POST" => ["PUT", "PATCH"],
        _ => [],
    };
}

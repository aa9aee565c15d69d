using System.Collections.Immutable;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Text;
using IntercomGen.Description.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN2002: a version that the description does not list is refused by the API; IGEN2003: one that it lists, but is not of.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UnknownVersionAnalyzer : IntercomAnalyzer
{
    public const string UnknownId = "IGEN2002";
    public const string OtherId = "IGEN2003";

    /// <summary>The property of the diagnostic that holds the version to send.</summary>
    public const string Replacement = "Replacement";

    private static readonly DiagnosticDescriptor s_unknown = Rule.New(
        UnknownId,
        "The Intercom-Version value is unknown",
        "'{0}' is no version of the Intercom API, which answers such a request with the error 'intercom_version_invalid'; send {1}",
        Rule.Version,
        "The description lists the values that the header takes.");

    private static readonly DiagnosticDescriptor s_other = Rule.New(
        OtherId,
        "The Intercom-Version value is not the description's",
        "This sends 'Intercom-Version: {0}', but {1} is of {2}, so that answers may not have the shape that the description promises; {3}",
        Rule.Version,
        "Types, rules and IntelliSense come from one version of the API, and the request asks for another.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_unknown, s_other];

    protected override bool Concerns(IntercomProject project) => !project.Apis.IsEmpty && (project.HasRawHttp || project.HasClient);

    protected override void Start(CompilationStartAnalysisContext context, IntercomProject project)
    {
        context.RegisterSemanticModelAction(file =>
        {
            foreach (VersionValue value in VersionValues.In(project, file.SemanticModel, file.CancellationToken))
            {
                if (Check(value, project) is { } diagnostic) file.ReportDiagnostic(diagnostic);
            }
        });
    }

    private static Diagnostic? Check(VersionValue value, IntercomProject project)
    {
        string version = value.Version;
        if (!TextPattern.IsKnown(version)) return null;
        // A client is held against its own description; where that is another project's, any version that exists will do.
        ApiIndex? own = value.Client is { } client ? project.ApiOfClient(client) : null;
        // A description that does not say what it is sent with says nothing of the version, and takes nothing from what others say.
        ApiIndex[] apis = [.. (own is null ? project.Apis : [own]).Where(static candidate => candidate.Sent is not null)];
        if (apis.Length == 0) return null;
        List<string> listed = [.. apis.SelectMany(static api => api.Description.Versions.Concat([api.Version])).Distinct(StringComparer.Ordinal)];
        ApiIndex api = apis[0];
        if (!listed.Contains(version, StringComparer.OrdinalIgnoreCase) && !KnownVersions.Contains(version) && !MayExist(version, apis))
        {
            string near = Nearest.To(version, listed) is { } found && listed.Count > 1 ? found : api.Version;
            string described = $"'{api.Version}', the version of the project's description";
            return New(s_unknown, near, version, near == api.Version ? described : $"'{near}', or {described}");
        }
        bool isForeign = value.Client is not null && own is null;
        if (isForeign || Array.Exists(apis, candidate => Same(candidate.Version, version))) return null;
        if (own is not null && project.Apis.Length > 1)
        {
            string other = project.ClientOf(version) is { } scope ? $"use the client in '{scope}'" : $"bring the description of {version}";
            return New(s_other, own.Version, version, $"the client in '{value.Client}'", own.Version, $"send '{own.Version}' or {other}");
        }
        return New(s_other, api.Version, version, "the project's description", api.Version, $"send '{api.Version}' or bring the description of {version}");

        Diagnostic New(DiagnosticDescriptor rule, string replacement, params string[] arguments)
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(Replacement, value.Prefix + replacement);
            return Diagnostic.Create(rule, value.Value.GetLocation(), properties, arguments);
        }
    }

    // Who describes the API by hand lists no versions: then any number of its form may be one.
    private static bool MayExist(string version, ApiIndex[] apis) =>
        Array.TrueForAll(apis, static api => api.Description.Versions.IsEmpty) && KnownVersions.Number(version) is not null;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}

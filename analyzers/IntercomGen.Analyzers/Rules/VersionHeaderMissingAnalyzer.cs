using System.Collections.Immutable;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Rules;

/// <summary>IGEN2001: without the header, Intercom answers in the version that the app is set to, which somebody can change at any time.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class VersionHeaderMissingAnalyzer : RawHttpAnalyzer
{
    public const string Id = "IGEN2001";

    /// <summary>The property of the diagnostic that holds the version to send.</summary>
    public const string Version = "Version";

    /// <summary>The property of the diagnostic that holds the library that sends.</summary>
    public const string Library = "Library";

    private static readonly DiagnosticDescriptor s_rule = Rule.New(
        Id,
        "The Intercom-Version header is missing",
        "'{0}' is sent without 'Intercom-Version', so Intercom answers in the version that the app happens to be set to; send 'Intercom-Version: {1}'",
        Rule.Version,
        "A request without the header is answered in the app's default version. Whoever changes that setting changes what this code reads.");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_rule];

    protected override void Check(RawCall call, IntercomProject project, SemanticModelAnalysisContext context)
    {
        if (call.Request.IsWrapped || !Misses(call, project)) return;
        string version = project.Apis.Select(static api => api.Sent).FirstOrDefault(static sent => sent is not null) ?? KnownVersions.Newest;
        Location[] places = [.. call.Groups.SelectMany(static group => group.BaseAddresses)
            .Select(static setting => setting.Where.GetLocation())
            .Where(place => place.SourceTree == context.SemanticModel.SyntaxTree)];
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty
            .Add(Version, version).Add(Library, call.Request.Library.ToString());
        context.ReportDiagnostic(Diagnostic.Create(s_rule, call.Where, places, properties, call.Display, version));
    }

    /// <summary>Whether a call certainly goes without the header.</summary>
    public static bool Misses(RawCall call, IntercomProject project)
    {
        if (call.Versions.Any() || call.Groups.Any(static group => group.HeadersUnknown)) return false;
        bool isRequest = call.Request.IsMessage;
        // A request that nobody is seen to send may get its headers where it is sent.
        if (isRequest && call.Groups.Count < 2) return false;
        return call.Groups.Skip(isRequest ? 1 : 0).All(static group => group.Understood) || !project.MentionsVersionHeader;
    }
}

using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Rules;

/// <summary>Makes descriptors, each with its page.</summary>
internal static class Rule
{
    public const string Deprecation = "Intercom.Deprecation";
    public const string Version = "Intercom.Version";
    public const string Values = "Intercom.Values";
    public const string Requests = "Intercom.Requests";
    public const string Use = "Intercom.Use";

    public static DiagnosticDescriptor New(
        string id, string title, string message, string category, string description, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, description, Page(id));

    private static string Page(string id) => $"https://github.com/intercomgen/intercomgen/blob/main/analyzers/rules/{id}.md";
}

using IntercomGen.Description;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Diagnostics;

/// <summary>What the generator reports. Each has a page in <c>analyzers/rules</c>.</summary>
internal static class Descriptors
{
    private const string Category = "Intercom.Description";

    public static readonly DiagnosticDescriptor Unreadable = New("IGEN0001", "The description cannot be read", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor LeftOut = New("IGEN0002", "Part of the description is left out", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor SameNamespace = New("IGEN0003", "Two descriptions ask for one namespace", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor TooOld = New("IGEN0004", "The project cannot compile the client", DiagnosticSeverity.Error);
    public static readonly DiagnosticDescriptor UnknownMetadata = New("IGEN0005", "Metadata of a description has an unknown value", DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor Quality = New("IGEN0006", "The description could be better", DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor OtherApi = New("IGEN0007", "The description is of another API", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor[] s_all = [Unreadable, LeftOut, SameNamespace, TooOld, UnknownMetadata, Quality, OtherApi];

    public static DiagnosticDescriptor WithId(string id) => Array.Find(s_all, descriptor => descriptor.Id == id);

    public static DiagnosticDescriptor Of(FindingKind kind) => kind switch
    {
        FindingKind.Unreadable => Unreadable,
        FindingKind.LeftOut => LeftOut,
        _ => Quality,
    };

    private static DiagnosticDescriptor New(string id, string title, DiagnosticSeverity severity)
    {
        string page = $"https://github.com/intercomgen/intercomgen/blob/main/analyzers/rules/{id}.md";
        return new(id, title, "{0}", Category, severity, isEnabledByDefault: true, helpLinkUri: page);
    }
}

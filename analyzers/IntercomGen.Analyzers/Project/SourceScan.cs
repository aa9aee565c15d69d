using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Analyzers;

/// <summary>
/// What a file's text contains, found without parsing or binding and kept with the tree, so that a project that has nothing to do with Intercom costs
/// one pass over its characters, and an edit one file's.
/// </summary>
internal sealed class SourceScan
{
    private static readonly ConditionalWeakTable<SyntaxTree, SourceScan> s_scans = new();

    private static readonly string[] s_rest = ["Rest", "Refit", "[Get(", "[Post(", "[Put(", "[Patch(", "[Delete("];

    private SourceScan(string text)
    {
        MentionsIntercomHost = text.IndexOf("intercom.io", StringComparison.OrdinalIgnoreCase) >= 0;
        DeclaresOperations = text.IndexOf("class " + EmittedClient.Marker, StringComparison.Ordinal) >= 0;
        MentionsHttp = text.IndexOf("Http", StringComparison.Ordinal) >= 0;
        MentionsRest = s_rest.Any(word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
        ImportsEverywhere = text.IndexOf("global using", StringComparison.Ordinal) >= 0;
        ConfiguresAllClients = text.IndexOf("ConfigureHttpClientDefaults", StringComparison.Ordinal) >= 0;
        AssignsAddress = text.IndexOf(".RequestUri =", StringComparison.Ordinal) >= 0;
        MentionsVersionHeader = text.IndexOf("Intercom-Version", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    public bool MentionsIntercomHost { get; }

    /// <summary>Whether the attribute is declared here by which operations of an emitted client are known.</summary>
    public bool DeclaresOperations { get; }

    /// <summary>Whether there may be RestSharp or Refit, whose attributes need not name it.</summary>
    public bool MentionsRest { get; }

    /// <summary>Whether other files get names from here that they do not ask for.</summary>
    public bool ImportsEverywhere { get; }

    public bool ConfiguresAllClients { get; }

    public bool AssignsAddress { get; }

    public bool MentionsHttp { get; }

    public bool MentionsVersionHeader { get; }

    public static SourceScan Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (s_scans.TryGetValue(tree, out SourceScan? known)) return known;
        SourceText text = tree.GetText(cancellationToken);
        return s_scans.GetValue(tree, _ => new SourceScan(text.ToString()));
    }

    /// <summary>Whether a generator wrote the file; its literals say nothing of the project's own calls.</summary>
    public static bool IsGenerated(SyntaxTree tree) =>
        tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)
        || tree.FilePath.EndsWith(".generated.cs", StringComparison.OrdinalIgnoreCase);
}

using IntercomGen.Description;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Input;

/// <summary>A description that the project names, and what its item says.</summary>
/// <param name="Path">The file, for diagnostics.</param>
/// <param name="Namespace">Metadata <c>Namespace</c>; empty when not given.</param>
/// <param name="Tags">Metadata <c>Tags</c>, cut at semicolons and commas.</param>
/// <param name="Accessibility">Metadata <c>Accessibility</c>; empty when not given.</param>
/// <param name="Role">Metadata <c>Role</c>; empty when not given.</param>
/// <param name="Description">The description, read.</param>
internal sealed record DescriptionInput(
    string Path, string Namespace, EquatableArray<string> Tags, string Accessibility, string Role, ApiDescription Description)
{
    /// <summary>Reads the file when it is one of ours. Metadata comes first, so that files of others cost nothing.</summary>
    public static DescriptionInput? TryRead(AdditionalText file, AnalyzerConfigOptionsProvider provider, CancellationToken cancellationToken)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        bool ours = Metadata(options, "SourceItemGroup") == "IntercomDescription"
            || string.Equals(Metadata(options, "IntercomDescription"), "true", StringComparison.OrdinalIgnoreCase);
        if (!ours) return null;
        SourceText? text = file.GetText(cancellationToken);
        return new DescriptionInput(
            file.Path,
            Metadata(options, "Namespace", "IntercomNamespace"),
            Metadata(options, "Tags", "IntercomTags").Split(';', ',').Select(static tag => tag.Trim()).Where(static tag => tag.Length > 0).ToEquatableArray(),
            Metadata(options, "Accessibility", "IntercomAccessibility"),
            Metadata(options, "Role", "IntercomRole"),
            text is null ? Unreadable() : DescriptionCache.Get(text, cancellationToken))
        {
            IsBundled = Metadata(options, "IntercomBundled") == "true",
        };
    }

    /// <summary>Whether it is a description of the package, for which properties say what metadata say of others.</summary>
    public bool IsBundled { get; init; }

    public bool IsTarget => string.Equals(Role, "Target", StringComparison.OrdinalIgnoreCase);

    private static string Metadata(AnalyzerConfigOptions options, params string[] names)
    {
        foreach (string name in names)
        {
            if (options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) && value.Trim().Length > 0) return value.Trim();
        }
        return "";
    }

    private static ApiDescription Unreadable() => new()
    {
        Findings = EquatableArray.Create(new Finding(FindingKind.Unreadable, "The file cannot be read.", 0, 0)),
    };
}

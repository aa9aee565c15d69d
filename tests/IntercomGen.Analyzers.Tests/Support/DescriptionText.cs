using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Analyzers.Tests;

/// <summary>A description among the additional files.</summary>
internal sealed class DescriptionText(string path, SourceText text) : AdditionalText
{
    /// <summary>The newest stable description; its text is one object, so that it is parsed once for all tests.</summary>
    public static DescriptionText Stable { get; } = Load("intercom-2.16.yaml");

    public override string Path => path;

    /// <summary>What the item of the file says: <c>Role</c>, <c>Namespace</c>.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    public static DescriptionText Of(string yaml) => new("api.yaml", SourceText.From(yaml, Encoding.UTF8));

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    private static DescriptionText Load(string name) => new(name, SourceText.From(File.ReadAllText(System.IO.Path.Combine(Folders.Spec, name)), Encoding.UTF8));
}

/// <summary>Options as the compiler hands them over: item metadata of descriptions, and <c>.editorconfig</c> keys for sources.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> editorConfig) : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_item = new(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.SourceItemGroup"] = "IntercomDescription" });

    private readonly Values _sources = new(editorConfig);

    public override AnalyzerConfigOptions GlobalOptions => _sources;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _sources;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        if (textFile is not DescriptionText { Metadata: { Count: > 0 } metadata }) return s_item;
        var values = new Dictionary<string, string> { ["build_metadata.AdditionalFiles.SourceItemGroup"] = "IntercomDescription" };
        foreach ((string key, string value) in metadata) values["build_metadata.AdditionalFiles." + key] = value;
        return new Values(values);
    }

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Tests;

/// <summary>A description in memory, with the metadata of its item.</summary>
internal sealed class TestText(string path, string content, params (string Name, string Value)[] metadata) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

    public override string Path => path;

    public TestOptions Options { get; } = new([("SourceItemGroup", "IntercomDescription"), .. metadata]);

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>Item metadata, as the compiler hands it to generators.</summary>
internal sealed class TestOptions((string Name, string Value)[] metadata) : AnalyzerConfigOptions
{
    public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
    {
        value = metadata.FirstOrDefault(entry => "build_metadata.AdditionalFiles." + entry.Name == key).Value;
        return value is not null;
    }
}

/// <summary>Gives each <see cref="TestText"/> its metadata.</summary>
internal sealed class TestOptionsProvider : AnalyzerConfigOptionsProvider
{
    private static readonly TestOptions s_none = new([]);

    public override AnalyzerConfigOptions GlobalOptions => s_none;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is TestText text ? text.Options : s_none;
}

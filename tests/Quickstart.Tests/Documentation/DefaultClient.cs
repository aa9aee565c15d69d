using System.Diagnostics.CodeAnalysis;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Quickstart.Tests.Documentation;

/// <summary>The client that a web application gets which only adds the package: that of the bundled description taken by default.</summary>
internal static class DefaultClient
{
    private static readonly MetadataReference[] s_platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) != "Quickstart.dll").Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>What a program that uses it references.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } = [.. s_platform, Emit()];

    /// <summary>The description, as the rules get it.</summary>
    public static AnalyzerOptions Options { get; } = new([new Description()], new DescriptionOptions());

    private static PortableExecutableReference Emit()
    {
        CSharpCompilation empty = CSharpCompilation.Create("Client", [], s_platform, new(OutputKind.DynamicallyLinkedLibrary));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new IntercomGen.IntercomGenerator().AsSourceGenerator()],
            [new Description()],
            new CSharpParseOptions(LanguageVersion.CSharp12),
            new DescriptionOptions());
        driver.RunGeneratorsAndUpdateCompilation(empty, out Compilation client, out _);
        using var image = new MemoryStream();
        Assert.Empty(client.Emit(image).Diagnostics.Where(static found => found.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private sealed class Description : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(File.ReadAllText(FilePath), Encoding.UTF8);

        private static string FilePath => Repository.PathOf($"spec/intercom-{PackageFacts.DefaultVersion}.yaml");

        public override string Path => FilePath;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>Says of the only file what MSBuild says of a description.</summary>
    private sealed class DescriptionOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(null);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values("IntercomDescription");
    }

    private sealed class Values(string? itemGroup) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.SourceItemGroup" ? itemGroup : null;
            return value is not null;
        }
    }
}

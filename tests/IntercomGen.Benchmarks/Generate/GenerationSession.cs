using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Benchmarks.Generate;

/// <summary>A project with one description, generated for over and over as its editor does.</summary>
internal sealed class GenerationSession
{
    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private AdditionalText _description;
    private Compilation _compilation;
    private GeneratorDriver _driver;

    public GenerationSession(string description, bool tracked = false)
    {
        _description = new Text(description);
        _compilation = CSharpCompilation.Create("Consumer", [], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _driver = CSharpGeneratorDriver.Create(
            [new IntercomGenerator().AsSourceGenerator()],
            [_description],
            new CSharpParseOptions(LanguageVersion.CSharp12),
            new Options(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracked));
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>The time of the very first generation in this process, compiler and generator being compiled themselves on the way.</summary>
    public static TimeSpan Cold(string path)
    {
        var session = new GenerationSession(File.ReadAllText(path));
        return session.Run();
    }

    /// <summary>Generates; gives the time that it took.</summary>
    public TimeSpan Run()
    {
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(_compilation);
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Types a character somewhere else in the project.</summary>
    public void EditCode(int number) =>
        _compilation = _compilation.RemoveAllSyntaxTrees()
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText($"class Edited {{ int _field = {number}; }}", new CSharpParseOptions(LanguageVersion.CSharp12)));

    /// <summary>Changes the description.</summary>
    public void EditDescription(string text)
    {
        var next = new Text(text);
        _driver = _driver.ReplaceAdditionalText(_description, next);
        _description = next;
    }

    private sealed class Text(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "api.yaml";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private static readonly AnalyzerConfigOptions s_none = new Fixed(ImmutableDictionary<string, string>.Empty);
        private static readonly AnalyzerConfigOptions s_ours =
            new Fixed(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.IntercomDescription", "true"));

        public override AnalyzerConfigOptions GlobalOptions => s_none;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_ours;
    }

    private sealed class Fixed(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}

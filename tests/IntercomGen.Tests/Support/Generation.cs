using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Tests;

/// <summary>Runs the generator as the compiler does, and compiles what it emits as strictly as the compiler can.</summary>
internal static class Generation
{
    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path =>
                Path.GetFileName(path) is { } name
                    && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "System.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static CSharpCompilation Empty { get; } = CSharpCompilation.Create(
        "Consumer",
        [],
        s_references,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999, checkOverflow: true));

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, s_parse);

    public static GeneratorDriver Driver(params AdditionalText[] texts) => CSharpGeneratorDriver.Create(
        [new IntercomGenerator().AsSourceGenerator()],
        texts,
        s_parse,
        new TestOptionsProvider(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator once over an empty project.</summary>
    public static GeneratorDriverRunResult Run(params AdditionalText[] texts) => Driver(texts).RunGenerators(Empty).GetRunResult();

    public static GeneratorDriverRunResult Run(string description, params (string Name, string Value)[] metadata) =>
        Run(new TestText("api.yaml", description, metadata));

    public static CSharpCompilation Compile(GeneratorDriverRunResult result, params string[] sources) =>
        Empty.AddSyntaxTrees(result.GeneratedTrees).AddSyntaxTrees(sources.Select(Parse));

    /// <summary>The first errors and warnings of the compiler, one a line; empty when there is none.</summary>
    public static string Complaints(Compilation compilation) => Complaints(compilation.GetDiagnostics());

    public static string Complaints(IEnumerable<Diagnostic> diagnostics) => string.Join(
        "\n",
        diagnostics
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Take(20)
            .Select(static diagnostic =>
                diagnostic + "   " + diagnostic.Location.SourceTree?.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString()
                    .Trim()));

    /// <summary>The text of the file with a hint name.</summary>
    public static string Text(GeneratorDriverRunResult result, string hint) =>
        result.Results.Single().GeneratedSources.Single(source => source.HintName == hint).SourceText.ToString();
}

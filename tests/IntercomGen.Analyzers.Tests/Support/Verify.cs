using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Tests;

/// <summary>Runs one analyzer over sources with markup.</summary>
internal static class Verify
{
    /// <summary>Expects a rule's diagnostics exactly where the first source marks them.</summary>
    /// <returns>The messages, in the order of the source.</returns>
    public static Task<IReadOnlyList<string>> Reports<TAnalyzer>(string id, string markup, AnalyzerSetup? setup = null, params string[] others)
        where TAnalyzer : DiagnosticAnalyzer, new() => Reports<TAnalyzer>(id, markup, setup, source => Consumer.Compile([source, .. others]));

    /// <summary>The same in a project that the caller puts together.</summary>
    public static async Task<IReadOnlyList<string>> Reports<TAnalyzer>(string id, string markup, AnalyzerSetup? setup, Func<string, Compilation> compile)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        Markup expected = Markup.Parse(markup);
        Compilation compilation = compile(expected.Source);
        string errors = string.Join("\n", compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.True(errors.Length == 0, errors);
        List<Diagnostic> found = [.. (await Run<TAnalyzer>(compilation, setup)).Where(diagnostic => diagnostic.Id == id)
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
        SyntaxTree first = compilation.SyntaxTrees.First();
        Assert.Equal(
            Markup.Mark(expected.Source, expected.Spans),
            Markup.Mark(
                expected.Source,
                found.Where(diagnostic => diagnostic.Location.SourceTree == first).Select(static diagnostic => diagnostic.Location.SourceSpan)));
        Assert.DoesNotContain(found, diagnostic => diagnostic.Location.SourceTree != first);
        await Deletions.Survive<TAnalyzer>(expected.Source, compile, setup);
        return [.. found.Select(static diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))];
    }

    public static Task Silent<TAnalyzer>(string id, string source, AnalyzerSetup? setup = null, params string[] others)
        where TAnalyzer : DiagnosticAnalyzer, new() => Reports<TAnalyzer>(id, source, setup, others);

    public static async Task<ImmutableArray<Diagnostic>> Run<TAnalyzer>(Compilation compilation, AnalyzerSetup? setup)
        where TAnalyzer : DiagnosticAnalyzer, new() => await Run(compilation, setup, new TAnalyzer());

    public static async Task<ImmutableArray<Diagnostic>> Run(Compilation compilation, AnalyzerSetup? setup, params DiagnosticAnalyzer[] analyzers)
    {
        setup ??= AnalyzerSetup.Default;
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([.. setup.Descriptions], new TestOptions(setup.EditorConfig)),
            onAnalyzerException: (exception, _, _) => thrown = exception,
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> diagnostics = await new CompilationWithAnalyzers(compilation, [.. analyzers], options).GetAnalyzerDiagnosticsAsync();
        Assert.True(thrown is null, thrown?.ToString());
        return diagnostics;
    }
}

/// <summary>What a project gives its analyzers beside sources.</summary>
internal sealed record AnalyzerSetup
{
    public static AnalyzerSetup Default { get; } = new();

    public IReadOnlyList<AdditionalText> Descriptions { get; init; } = [DescriptionText.Stable];

    public IReadOnlyDictionary<string, string> EditorConfig { get; init; } = new Dictionary<string, string>();

    public static AnalyzerSetup With(string key, string value) => new() { EditorConfig = new Dictionary<string, string> { [key] = value } };

    public static AnalyzerSetup On(string yaml) => new() { Descriptions = [DescriptionText.Of(yaml)] };
}

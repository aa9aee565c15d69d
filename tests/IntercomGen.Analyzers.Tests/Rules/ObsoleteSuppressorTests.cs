using System.Collections.Immutable;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>One place is warned of once: by our rules for emitted members, by the compiler for everything else.</summary>
public sealed class ObsoleteSuppressorTests
{
    [Fact]
    public async Task The_compilers_warning_goes_for_emitted_members_alone()
    {
        Compilation compilation = Consumer.Compile("""
            using Intercom;
            class C
            {
                [Obsolete("Own.")] static void Own() { }
                object? M(ContentSnippet snippet) { Own(); return snippet.ChatbotAvailability; }
            }
            """);
        Assert.Equal(2, compilation.GetDiagnostics().Count(static diagnostic => diagnostic.Id == "CS0618"));
        var options = new AnalyzerOptions([DescriptionText.Stable], new TestOptions(new Dictionary<string, string>()));
        var analysis = new CompilationWithAnalyzers(
            compilation,
            [new ObsoleteSuppressor(), new DeprecatedMemberAnalyzer()],
            new CompilationWithAnalyzersOptions(options, null, true, false, reportSuppressedDiagnostics: true));
        ImmutableArray<Diagnostic> all = await analysis.GetAllDiagnosticsAsync();
        Assert.Equal(
            [false, true],
            all.Where(static diagnostic => diagnostic.Id == "CS0618").OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .Select(static diagnostic => diagnostic.IsSuppressed));
        Assert.Single(all, static diagnostic => diagnostic.Id == DeprecatedMemberAnalyzer.Id);
    }
}

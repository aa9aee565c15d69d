using System.Collections.Immutable;
using System.Text.RegularExpressions;
using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers.Tests;

/// <summary>The sample that is wrong on purpose: a line's comment names what is reported there.</summary>
public sealed partial class SampleTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers =
        [.. typeof(IntercomProject).Assembly.GetTypes().Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)).Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    [Fact]
    public async Task Every_line_reports_what_its_comment_says_and_no_other_does()
    {
        string[] files = [.. Directory.GetFiles(Folders.Sample, "*.cs").Where(static path => Path.GetFileName(path) != "Program.cs").Order(StringComparer.Ordinal)];
        string[] sources = [.. files.Select(File.ReadAllText)];
        Compilation compilation = Consumer.Compile(sources);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
        ImmutableArray<Diagnostic> found = await Verify.Run(compilation, null, [.. s_analyzers]);
        IEnumerable<string> expected = sources.SelectMany(static (source, file) => source.Split('\n').SelectMany((line, number) => Rule().Matches(line).Select(match => $"File{file}.cs({number + 1}): {match.Value}")));
        IEnumerable<string> actual = found.Select(static diagnostic => $"{diagnostic.Location.SourceTree!.FilePath}({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}): {diagnostic.Id}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_sample_shows_every_rule_but_those_it_cannot()
    {
        string text = string.Concat(Directory.GetFiles(Folders.Sample, "*.cs").Select(File.ReadAllText));
        IEnumerable<string> missing = s_analyzers.Where(static analyzer => analyzer is not DiagnosticSuppressor).SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Select(static rule => rule.Id).Where(id => !text.Contains("// " + id, StringComparison.Ordinal));
        Assert.Equal([DeprecatedEndpointAnalyzer.Id, UpgradeAnalyzer.Id], missing.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("IGEN[0-9]{4}(?=\\s*$)")]
    private static partial Regex Rule();
}

using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Every style, held against all rules together: silent when right, and exactly one finding for each thing that is wrong.</summary>
public sealed class StyleTests
{
    // The test project is a library; a program without a class is told that it should not be.
    private const string ProgramInLibrary = "CS8805";

    public static TheoryData<string> Names => [.. AllStyles.All.Select(static style => style.Name)];

    [Fact]
    public void Every_style_has_a_name_of_its_own() => Assert.Equal(AllStyles.All.Count, AllStyles.All.Select(static style => style.Name).Distinct().Count());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Right(string name) => Assert.Empty(await Found(Of(name).Right));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_path_that_is_not_there(string name) => Assert.Equal([UnknownEndpointAnalyzer.UnknownId], await Found(Of(name).WithWrongPath));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_value_that_is_not_taken(string name) => Assert.Equal([RawEnumValueAnalyzer.Id], await Found(Of(name).WithWrongValue));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_version_that_is_unknown(string name) => Assert.Equal([UnknownVersionAnalyzer.UnknownId], await Found(Of(name).WithWrongVersion));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_header(string name) => Assert.Equal([VersionHeaderMissingAnalyzer.Id], await Found(Of(name).WithoutHeader));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_same_code_for_another_service(string name)
    {
        // All that is wrong at once, but for somebody else; that Intercom is in the project too makes no difference.
        string source = Of(name).Bare.WithWrongPath.Replace("intercom.io", "example.org", StringComparison.Ordinal);
        Assert.Empty(await Found(source, "static class Elsewhere { public const string Intercom = \"https://api.intercom.io\"; }"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task While_it_is_typed(string name)
    {
        string source = Of(name).WithWrongPath;
        var random = new Random(source.Length);
        for (int round = 0; round < 12; round++)
        {
            int start = random.Next(source.Length);
            string broken = source.Remove(start, Math.Min(random.Next(1, 60), source.Length - start));
            await Verify.Run(Consumer.Compile(broken), null, [.. Shipped.Analyzers]);
        }
    }

    private static Style Of(string name) => AllStyles.All.Single(style => style.Name == name);

    private static async Task<IEnumerable<string>> Found(params string[] sources)
    {
        Compilation compilation = Consumer.Compile(sources);
        Assert.Empty(compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != ProgramInLibrary)
            .Select(static diagnostic => diagnostic.ToString()));
        return (await Verify.Run(compilation, null, [.. Shipped.Analyzers])).Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);
    }
}

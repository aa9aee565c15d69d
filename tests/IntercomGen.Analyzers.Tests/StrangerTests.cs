using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Tests;

/// <summary>
/// Files as other people write them, each in its own style, under all rules at once. What they do wrong on purpose has the rule in a comment at the end of
/// its line; everything else is fine, however odd.
/// </summary>
public sealed partial class StrangerTests
{
    internal static readonly ImmutableArray<MetadataReference> Web = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path).StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal))
        .Select(static path => MetadataReference.CreateFromFile(path))];

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Folders.Strangers, "*.cs").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Nothing_is_said_but_what_the_author_knows(string file)
    {
        string source = await File.ReadAllTextAsync(Path.Combine(Folders.Strangers, file));
        CSharpCompilation compilation = Consumer.Compile(source).AddReferences(Web);
        bool isProgram = compilation.SyntaxTrees[0].GetRoot().DescendantNodes()
            .Any(static node => node is GlobalStatementSyntax or MethodDeclarationSyntax { Identifier.ValueText: "Main" });
        if (isProgram) compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        ImmutableArray<Diagnostic> found = await Verify.Run(compilation, null, [.. Shipped.Analyzers]);

        Assert.Equal(
            source.Split('\n').SelectMany(static (line, number) => Rule().Matches(line).Select(match => $"{number + 1}: {match.Value}")),
            found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .Select(static diagnostic =>
                    $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
            static (said, message) => message.StartsWith(said, StringComparison.Ordinal));
    }

    [GeneratedRegex("(?<=// )IGEN[0-9]{4}(?=\\s*$)")]
    private static partial Regex Rule();
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Quickstart.Tests.Documentation;

/// <summary>Every line of C# in the repository is read without scrolling.</summary>
public class LineWidthTests
{
    private const int Widest = 160;

    // What git does not track is not the repository's.
    private static readonly HashSet<string> s_ignored =
        [".git", .. File.ReadLines(Repository.PathOf(".gitignore")).Where(static line => line.EndsWith('/')).Select(static line => line.TrimEnd('/'))];

    [Fact]
    public void No_line_is_wider_than_the_limit()
    {
        string root = Repository.PathOf("");
        List<string> files = [.. FilesIn(root)];

        Assert.True(files.Count > 500, $"{files.Count} files were read");
        List<string> wide = [.. files.SelectMany(file => TooWide(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file)))];
        Assert.True(wide.Count == 0, $"wider than {Widest} columns:\n" + string.Join('\n', wide));
    }

    [Theory]
    [InlineData("class C; // ")]
    [InlineData("/// <summary>https://example.org/ ")]
    [InlineData("string s = \"\"\"")]
    [InlineData("string s = $\"\"\"")]
    public void A_line_that_is_too_wide_is_named(string beginning)
    {
        Assert.Equal([], TooWide("src/C.cs", Lines(beginning, Widest)));
        Assert.Equal(["src/C.cs:2: 161 columns"], TooWide("src/C.cs", Lines(beginning, Widest + 1)));
    }

    [Theory]
    [InlineData("string s = \"\"\"\n", "\n\"\"\";")]
    [InlineData("string s = $\"\"\"\n", "\n\"\"\";")]
    [InlineData("string s = @\"\n", "\";")]
    [InlineData("string s =\n    \"\"\"", "\"\"\";")]
    [InlineData("// https://example.org/", "")]
    public void A_line_that_cannot_be_broken_is_left(string before, string after) =>
        Assert.Equal([], TooWide("src/C.cs", before + new string('x', Widest) + after));

    private static string Lines(string beginning, int width)
    {
        string end = beginning.EndsWith("\"\"\"", StringComparison.Ordinal) ? "\"\"\";" : "x";
        return "\n" + beginning.PadRight(width - end.Length, 'x') + end + "\n";
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.GetDirectories(folder).Where(static inner => !s_ignored.Contains(Path.GetFileName(inner))).SelectMany(FilesIn)
            .Concat(Directory.GetFiles(folder, "*.cs"));

    private static IEnumerable<string> TooWide(string file, string text)
    {
        SourceText source = SourceText.From(text);
        List<TextLine> wide = [.. source.Lines.Where(static line => line.Span.Length > Widest)];
        if (wide.Count == 0) return [];
        SyntaxNode root = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        return wide.Where(line => !IsAddress(line.ToString()) && !IsText(line, root))
            .Select(line => $"{file}:{line.LineNumber + 1}: {line.Span.Length} columns");
    }

    // The word at the limit is a URL.
    private static bool IsAddress(string line) =>
        line[(line.LastIndexOf(' ', Widest) + 1)..].Split(' ')[0].Contains("://", StringComparison.Ordinal);

    // Inside of a raw or verbatim string that began on an earlier line, or as soon as this one did.
    private static bool IsText(TextLine line, SyntaxNode root)
    {
        int start = line.Start + line.ToString().TakeWhile(static c => c == ' ').Count();
        return root.FindToken(line.Start + Widest).Parent!.AncestorsAndSelf()
            .Any(node => IsUnbreakable(node) && node.SpanStart <= start && node.Span.Contains(line.Start + Widest));
    }

    private static bool IsUnbreakable(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax { Token.Text: var text } => text.StartsWith("\"\"\"", StringComparison.Ordinal) || text.StartsWith('@'),
        InterpolatedStringExpressionSyntax { StringStartToken.Text: var text } => text.Contains("\"\"\"") || text.Contains('@'),
        _ => false,
    };
}

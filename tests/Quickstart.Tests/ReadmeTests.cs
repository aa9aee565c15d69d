using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Quickstart.Tests;

/// <summary>What the README shows compiles, against the client that the sample gets.</summary>
public class ReadmeTests
{
    /// <summary>What the snippets take as given.</summary>
    private const string Given = """
        global using System;
        global using System.IO;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Intercom;
        global using static Given;

        internal static class Given
        {
            public static readonly string token = "", contactId = "", conversationId = "", tagId = "", jobIdentifier = "", appId = "";
            public static readonly IntercomClient intercom = new(token);
            public static readonly HttpClient httpClient = new();
            public static readonly Contact contact = new();
            public static readonly ConversationPart part = new();
            public static readonly Stream stream = Stream.Null;
            public static readonly CancellationToken cancellationToken;
            public static readonly byte[] body = [];
            public static readonly string signature = "", clientSecret = "";
            public static string? cursor;

            public static ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => new(token);
        }
        """;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12);

    private static readonly MetadataReference[] s_references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(static path => MetadataReference.CreateFromFile(path))];

    public static TheoryData<string> CSharp => Blocks("csharp");

    public static TheoryData<string> Xml => Blocks("xml");

    [Theory]
    [MemberData(nameof(CSharp))]
    public void Snippets_compile(string snippet)
    {
        bool declares = snippet.StartsWith("internal ", StringComparison.Ordinal);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(Given, s_parse), CSharpSyntaxTree.ParseText(snippet, s_parse)],
            s_references,
            new CSharpCompilationOptions(declares ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));

        Assert.Equal([], compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [MemberData(nameof(Xml))]
    public void Project_snippets_are_xml(string snippet) => Assert.NotEmpty(XElement.Parse($"<Snippet>{snippet}</Snippet>").Elements());

    [Fact]
    public void Links_lead_somewhere()
    {
        string text = File.ReadAllText(Repository.PathOf("README.md"));
        HashSet<string> headings = [.. text.Split('\n').Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => "#" + line[3..].Trim().ToLowerInvariant().Replace(' ', '-'))];
        IEnumerable<string> links = text.Split("](").Skip(1).Select(static text => text[..text.IndexOf(')')]);

        Assert.Equal([], links.Where(link => !link.StartsWith("https://", StringComparison.Ordinal) && !headings.Contains(link) && !Path.Exists(Repository.PathOf(link))));
    }

    private static TheoryData<string> Blocks(string language)
    {
        var data = new TheoryData<string>();
        foreach (string block in File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n").Split($"```{language}\n").Skip(1)) data.Add(block[..block.IndexOf("```", StringComparison.Ordinal)]);
        Assert.NotEmpty(data);
        return data;
    }
}

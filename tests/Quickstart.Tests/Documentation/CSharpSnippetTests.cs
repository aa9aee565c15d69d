using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Quickstart.Tests.Documentation;

/// <summary>What the pages show compiles without a warning, against the client that one gets who only adds the package.</summary>
public class CSharpSnippetTests
{
    /// <summary>What the snippets take as given.</summary>
    private const string Given = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Intercom;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using static Given;

        internal static class Given
        {
            public static readonly string token = "", contactId = "", conversationId = "", adminId = "", tagId = "", callId = "", jobIdentifier = "", appId = "", clientId = "";
            public static readonly IntercomClient intercom = new(token);
            public static readonly HttpClient httpClient = new();
            public static readonly Contact contact = new();
            public static readonly ConversationPart part = new();
            public static readonly Stream stream = Stream.Null;
            public static readonly CancellationToken cancellationToken;
            public static readonly byte[] body = [];
            public static readonly string signature = "", clientSecret = "";
            public static readonly WebApplicationBuilder builder = WebApplication.CreateBuilder();
            public static readonly WebApplication app = builder.Build();
            public static string? cursor;

            public static ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) => new(token);
        }
        """;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12);

    public static TheoryData<string, string> CSharp => Pages.Snippets("csharp");

    [Theory]
    [MemberData(nameof(CSharp))]
    public void Snippets_compile(string place, string snippet)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(snippet, s_parse, path: place);
        bool runs = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(Given, s_parse), tree],
            DefaultClient.References,
            new CSharpCompilationOptions(runs ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        string complaints = string.Join('\n', compilation.GetDiagnostics()
            .Where(found => found.Severity == DiagnosticSeverity.Error || (found.Severity == DiagnosticSeverity.Warning && found.Location.SourceTree == tree)));
        Assert.True(complaints.Length == 0, complaints);
    }
}

using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Quickstart.Tests.Documentation;

/// <summary>What the pages show compiles without a warning, against the client that one gets who only adds the package.</summary>
public partial class CSharpSnippetTests
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

    private static readonly ImmutableArray<DiagnosticAnalyzer> s_rules =
        [.. Assembly.Load("IntercomGen.Analyzers").GetTypes()
            .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    public static TheoryData<string, string> CSharp => Pages.Snippets("csharp");

    [Theory]
    [MemberData(nameof(CSharp))]
    public void Snippets_compile(string place, string snippet)
    {
        CSharpCompilation compilation = Compile(place, snippet);

        string complaints = string.Join('\n', compilation.GetDiagnostics()
            .Where(static found =>
                found.Severity == DiagnosticSeverity.Error || (found.Severity == DiagnosticSeverity.Warning && found.Location.SourceTree?.FilePath != "")));
        Assert.True(complaints.Length == 0, complaints);
    }

    /// <summary>A page does not teach what the rules warn of; where it must, the snippet says which rule, in a comment.</summary>
    [Theory]
    [MemberData(nameof(CSharp))]
    public async Task Snippets_break_no_rule_that_they_do_not_name(string place, string snippet)
    {
        CompilationWithAnalyzers rules = Compile(place, snippet).WithAnalyzers(s_rules, DefaultClient.Options);

        IEnumerable<Diagnostic> found = await rules.GetAnalyzerDiagnosticsAsync();

        Assert.Equal(
            RuleId().Matches(snippet).Select(static match => match.Value).Distinct().Order(),
            found.Where(static diagnostic => diagnostic.Location.SourceTree?.FilePath != "").Select(static diagnostic => diagnostic.Id).Distinct().Order());
    }

    private static CSharpCompilation Compile(string place, string snippet)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(snippet, s_parse, path: place);
        bool runs = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        return CSharpCompilation.Create(
            "Snippet",
            [CSharpSyntaxTree.ParseText(Given, s_parse), tree],
            DefaultClient.References,
            new CSharpCompilationOptions(
                runs ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    [GeneratedRegex(@"IGEN\d{4}")]
    private static partial Regex RuleId();
}

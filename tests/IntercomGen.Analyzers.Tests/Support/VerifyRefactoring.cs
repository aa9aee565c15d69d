using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using IntercomGen.CodeFixes.Refactoring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Analyzers.Tests;

/// <summary>Asks for the refactoring at the caret, which a source marks with <c>[||]</c>.</summary>
internal static class VerifyRefactoring
{
    private const string Description = "/intercom-2.16.yaml";

    private const string Options = $"""
        is_global = true
        [{Description}]
        build_metadata.AdditionalFiles.SourceItemGroup = IntercomDescription
        """;

    /// <summary>The refactoring is offered, gives this source, and the source compiles.</summary>
    /// <returns>The title.</returns>
    public static async Task<string> Gives(string before, string after, string? editorConfig = null)
    {
        (CodeAction? offered, Document document) = await Ask(before, editorConfig);
        Assert.True(offered is not null, "Nothing is offered.");
        ImmutableArray<CodeActionOperation> operations = await offered.GetOperationsAsync(CancellationToken.None);
        Document changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(after, (await changed.GetTextAsync()).ToString(), ignoreLineEndingDifferences: true);
        Assert.Equal(await Found(document), await Found(changed));
        await SendTheSame((await document.Project.GetCompilationAsync())!, (await changed.Project.GetCompilationAsync())!, offered.Title);
        return offered.Title;
    }

    /// <summary>
    /// Runs both, where they can run: the same request goes out, the same result comes back, and what fails differently is said in the title.
    /// </summary>
    private static async Task SendTheSame(Compilation before, Compilation after, string title)
    {
        if (await Replay.Of(before, 200) is not { } was) return;
        Replay now = (await Replay.Of(after, 200))!;
        Assert.Single(was.Sent);
        Assert.False(was.Failed, was.Result);
        Assert.Equal(was.Result, now.Result);
        RecordedRequest then = was.Sent[0];
        RecordedRequest sent = Assert.Single(now.Sent);
        Assert.Equal(then.Line, sent.Line);
        Assert.Equal(then.Body, sent.Body);
        if (then.ContentType != sent.ContentType) Assert.Contains("application/json", title, StringComparison.Ordinal);
        if (!then.Headers.Contains("Intercom-Version", StringComparison.Ordinal)) Assert.Contains("Intercom-Version 2.16", title, StringComparison.Ordinal);
        foreach (string header in then.Headers.Split('\n')) Assert.Contains(header, sent.Headers, StringComparison.Ordinal);
        bool threw = (await Replay.Of(before, 404))!.Failed;
        Assert.True((await Replay.Of(after, 404))!.Failed);
        Assert.Equal(!threw, title.Contains("throws where the API answers with an error", StringComparison.Ordinal));
    }

    /// <summary>Whatever is offered anywhere in a source compiles, and sends the same where it can run.</summary>
    /// <returns>The title; null when nothing is offered.</returns>
    public static async Task<string?> Holds(string source)
    {
        Document document = Open(source, null);
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        SyntaxNode root = (await document.GetSyntaxRootAsync())!;
        foreach (SyntaxToken token in root.DescendantTokens()
            .Where(static token => token.ValueText.EndsWith("Async", StringComparison.Ordinal) || token.ValueText is "HttpRequestMessage" or "new"))
        {
            if (await Compute(document, new TextSpan(token.SpanStart, 0)) is not { } offered) continue;
            Document changed = (await offered.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution
                .GetDocument(document.Id)!;
            Assert.Subset((await Found(document)).ToHashSet(), (await Found(changed)).ToHashSet());
            // A client that its container would set up has nothing to send to.
            if (await Replay.Of(compilation, 200) is { Sent.Count: 1 })
            {
                await SendTheSame(compilation, (await changed.Project.GetCompilationAsync())!, offered.Title);
            }
            return offered.Title;
        }
        return null;
    }

    public static async Task IsOffered(string source) => Assert.NotNull((await Ask(source, null)).Offered);

    public static async Task IsNotOffered(string source, string? editorConfig = null) => Assert.Null((await Ask(source, editorConfig)).Offered?.Title);

    private static async Task<(CodeAction? Offered, Document Document)> Ask(string text, string? editorConfig)
    {
        Markup markup = Markup.Parse(text);
        TextSpan caret = Assert.Single(markup.Spans);
        Document document = Open(markup.Source, editorConfig);
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        await Survive(markup.Source, caret, editorConfig);
        return (await Compute(document, caret), document);
    }

    // Light bulbs are asked for while code is typed: the source with its end, or a piece before the caret, missing.
    private static async Task Survive(string source, TextSpan caret, string? editorConfig)
    {
        var random = new Random(source.Length);
        string cut = source[..Math.Min(source.Length, caret.Start + random.Next(1, 30))];
        await Compute(Open(cut, editorConfig), caret);
        int start = random.Next(caret.Start - 40, caret.Start - 5);
        await Compute(Open(source.Remove(start, 5), editorConfig), new TextSpan(caret.Start - 5, 0));
    }

    private static async Task<CodeAction?> Compute(Document document, TextSpan caret)
    {
        CodeAction? offered = null;
        await new EmittedCallRefactoring().ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, caret, action => offered ??= action, CancellationToken.None));
        return offered;
    }

    // CS9113, CS0414: a parameter of a class, or a field, that nobody reads any more is the next thing to clear up.
    private static async Task<IEnumerable<string>> Found(Document document) => (await document.Project.GetCompilationAsync())!.GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id is not ("CS9113" or "CS0414"))
        .Select(static diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    private static Document Open(string source, string? editorConfig)
    {
        Compilation template = Consumer.Compile(source);
        var workspace = new AdhocWorkspace();
        Project project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences(template.References).WithCompilationOptions(template.Options).WithParseOptions(template.SyntaxTrees.First().Options);
        project = project.AddAnalyzerConfigDocument("/.globalconfig", SourceText.From(Options), filePath: "/.globalconfig").Project;
        if (editorConfig is not null)
        {
            project = project.AddAnalyzerConfigDocument(
                "/.editorconfig", SourceText.From("root = true\n[*.cs]\n" + editorConfig), filePath: "/.editorconfig").Project;
        }
        project = project.AddAdditionalDocument(Description, DescriptionText.Stable.GetText(), filePath: Description).Project;
        project = project.AddDocument("Usings.cs", template.SyntaxTrees.Last().GetText()).Project;
        return project.AddDocument("File0.cs", SourceText.From(source, Encoding.UTF8), filePath: "/File0.cs");
    }
}

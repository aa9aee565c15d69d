using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.Analyzers.Tests;

/// <summary>Applies a code fix to every diagnostic of a source at once, as Fix All does, and to the first alone.</summary>
internal static class VerifyFix
{
    public static Task All<TAnalyzer, TFix>(string id, string before, string after, AnalyzerSetup? setup = null, Func<string, Compilation>? compile = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() => All(new TAnalyzer(), new TFix(), id, before, after, setup, compile);

    public static async Task All(
        DiagnosticAnalyzer analyzer,
        CodeFixProvider fix,
        string id,
        string before,
        string after,
        AnalyzerSetup? setup = null,
        Func<string, Compilation>? compile = null)
    {
        (Document document, ImmutableArray<Diagnostic> diagnostics) = await Open(analyzer, id, before, setup, compile);
        Assert.NotEmpty(diagnostics);
        Assert.Contains(id, fix.FixableDiagnosticIds);
        CodeAction? first = await Offered(fix, document, diagnostics[0]);
        Assert.NotNull(first?.EquivalenceKey);
        Assert.Equal(after, await AppliedToAll(fix, first!, id, document, diagnostics), ignoreLineEndingDifferences: true);
        if (diagnostics.Length == 1) Assert.Equal(after, await Applied(first, document), ignoreLineEndingDifferences: true);
    }

    /// <summary>What Fix All makes of a source in which not every diagnostic has a fix.</summary>
    public static async Task<string> FixedAll<TAnalyzer, TFix>(string id, string before, AnalyzerSetup setup, Func<string, Compilation> compile)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        (Document document, ImmutableArray<Diagnostic> diagnostics) = await Open(new TAnalyzer(), id, before, setup, compile);
        var fix = new TFix();
        var offered = new List<CodeAction?>();
        foreach (Diagnostic diagnostic in diagnostics) offered.Add(await Offered(fix, document, diagnostic));
        return await AppliedToAll(fix, offered.OfType<CodeAction>().First(), id, document, diagnostics);
    }

    /// <summary>The diagnostic is there, and no fix is offered for it.</summary>
    public static async Task None<TAnalyzer, TFix>(string id, string source, AnalyzerSetup? setup = null, Func<string, Compilation>? compile = null)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        (Document document, ImmutableArray<Diagnostic> diagnostics) = await Open(new TAnalyzer(), id, source, setup, compile);
        Assert.NotEmpty(diagnostics);
        foreach (Diagnostic diagnostic in diagnostics) Assert.Null(await Offered(new TFix(), document, diagnostic));
    }

    private static async Task<(Document Document, ImmutableArray<Diagnostic> Diagnostics)> Open(
        DiagnosticAnalyzer analyzer, string id, string source, AnalyzerSetup? setup, Func<string, Compilation>? compile)
    {
        Compilation template = compile?.Invoke(source) ?? Consumer.Compile(source);
        var workspace = new AdhocWorkspace();
        Project project = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences(template.References).WithCompilationOptions(template.Options).WithParseOptions(template.SyntaxTrees.First().Options);
        project = project.AddDocument("Usings.cs", template.SyntaxTrees.Last().GetText()).Project;
        Document document = project.AddDocument("File0.cs", SourceText.From(source), filePath: "File0.cs");
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        ImmutableArray<Diagnostic> diagnostics = await Verify.Run(compilation, setup, analyzer);
        return (document, [.. diagnostics.Where(diagnostic => diagnostic.Id == id).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)]);
    }

    private static async Task<CodeAction?> Offered(CodeFixProvider fix, Document document, Diagnostic diagnostic)
    {
        CodeAction? offered = null;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered ??= action, CancellationToken.None));
        return offered;
    }

    /// <summary>What Fix All makes of the document, asked for with what is offered for one diagnostic.</summary>
    private static async Task<string> AppliedToAll(
        CodeFixProvider fix, CodeAction offered, string id, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var context = new FixAllContext(document, fix, FixAllScope.Document, offered.EquivalenceKey!, [id], new Found(diagnostics), CancellationToken.None);
        return await Applied((await fix.GetFixAllProvider()!.GetFixAsync(context))!, document);
    }

    private static async Task<string> Applied(CodeAction action, Document document)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    private sealed class Found(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}

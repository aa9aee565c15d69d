using System.Composition;
using IntercomGen.Analyzers;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Rules;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>
/// Turns a hand-written HTTP call to Intercom into the call of an emitted client that is in scope, or that can be made there: path values and query become
/// arguments, the body a request object, and the typed result takes the place of reading the answer. Offered only where all of the call has its place there and
/// the result compiles; what goes differently is said in the title.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(EmittedCallRefactoring)), Shared]
internal sealed class EmittedCallRefactoring : CodeRefactoringProvider
{
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        Document document = context.Document;
        if (await document.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false) is not { } tree || SourceScan.IsGenerated(tree)) return;
        if (!SourceScan.Of(tree, context.CancellationToken).MentionsHttp) return;
        if (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) return;
        IntercomProject project = IntercomProject.Of(model.Compilation, document.Project.AnalyzerOptions);
        if (!project.HasClient || !project.HasRawHttp) return;
        foreach (RawCall call in project.CallsIn(tree, context.CancellationToken))
        {
            if (call.Request.IsWrapped || project.ApiFor(call) is not { } api || Prepare(call, api, project, model, context) is not { } change) continue;
            context.RegisterRefactoring(CodeAction.Create(
                change.Title, _ => Task.FromResult(document.WithSyntaxRoot(change.Root)), nameof(EmittedCallRefactoring)));
            return;
        }
    }

    private static (string Title, SyntaxNode Root)? Prepare(
        RawCall call, ApiIndex api, IntercomProject project, SemanticModel model, CodeRefactoringContext context)
    {
        // Before anything is computed: most calls of a file are not the one at the caret.
        SyntaxNode? member = call.Request.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static node => node is not GlobalStatementSyntax);
        if (member?.Span.IntersectsWith(context.Span) == false) return null;
        var locals = new LocalChain(model, context.CancellationToken);
        // A proxy or a mock is another server than the client's; another version has other answers.
        if (IntercomHosts.Region(call.Host).Length == 0 || call.Versions.Any(version => version.OnDefaults && version.Text != api.Version)) return null;
        if (call.OperationIn(api) is not { } operation) return null;
        if (SentCall.Of(call, api.Version, model, locals, context.CancellationToken) is not { } sent) return null;
        if (!IsAt(call, sent, context.Span) || !ErrorHandling.IsKept(sent.Invocation)) return null;
        var text = new TextEvaluator(new SemanticModels(model.Compilation));
        if (TextPart.Cut(call.Request.AddressExpression, text, locals) is not { } parts) return null;
        if (SentAddress.Read(call, operation.Path, parts, locals) is not { } address) return null;
        var change = new EmittedCallChange(call, api, operation, sent, address, locals, model, context.CancellationToken);
        return change.Find(project.ClientOf(api.Version) ?? "Intercom", VersionHeader(call, api, project));
    }

    // IGEN2001 says so of the call, too.
    private static string? VersionHeader(RawCall call, ApiIndex api, IntercomProject project) =>
        api.Sent is { } version && VersionHeaderMissingAnalyzer.Misses(call, project) ? "sends Intercom-Version " + version : null;

    private static bool IsAt(RawCall call, SentCall sent, TextSpan span) =>
        call.Request.Node.Span.IntersectsWith(span) || sent.Invocation.Span.IntersectsWith(span);
}

using System.Composition;
using IntercomGen.Analyzers;
using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Text;
using IntercomGen.Description;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>
/// Turns a hand-written HTTP call to Intercom into the call of an emitted client that is in scope: path values and query become arguments, the body a
/// request object, and the typed result takes the place of reading the answer. Offered only where all of the call has its place there and the result compiles.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(EmittedCallRefactoring)), Shared]
internal sealed class EmittedCallRefactoring : CodeRefactoringProvider
{
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        Document document = context.Document;
        if (await document.GetSyntaxTreeAsync(context.CancellationToken).ConfigureAwait(false) is not { } tree || SourceScan.IsGenerated(tree)) return;
        if (!SourceScan.Of(tree, context.CancellationToken).MentionsHttp || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) return;
        IntercomProject project = IntercomProject.Of(model.Compilation, document.Project.AnalyzerOptions);
        if (!project.HasClient || !project.HasRawHttp) return;
        foreach (RawCall call in project.CallsIn(tree, context.CancellationToken))
        {
            if (call.Request.IsWrapped || project.ApiFor(call) is not { } api || Prepare(call, api, model, context) is not { } change) continue;
            context.RegisterRefactoring(CodeAction.Create(change.Title, _ => Task.FromResult(document.WithSyntaxRoot(change.Root)), nameof(EmittedCallRefactoring)));
            return;
        }
    }

    private static (string Title, SyntaxNode Root)? Prepare(RawCall call, ApiIndex api, SemanticModel model, CodeRefactoringContext context)
    {
        // Before anything is computed: most calls of a file are not the one at the caret.
        if (call.Request.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static node => node is not GlobalStatementSyntax)?.Span.IntersectsWith(context.Span) == false) return null;
        var locals = new LocalChain(model, context.CancellationToken);
        // A proxy or a mock is another server than the client's; another version has other answers.
        if (!IntercomHosts.IsOwn(call.Host) || !TextPattern.IsKnown(call.Host) || call.Versions.Any(version => version.OnDefaults && version.Text != api.Version) || call.OperationIn(api) is not { } operation) return null;
        if (SentCall.Of(call, api.Version, model, locals, context.CancellationToken) is not { } sent || !IsAt(call, sent, context.Span) || IsCaught(sent.Invocation)) return null;
        var use = new ResponseUse(model, locals, context.CancellationToken);
        if (!use.Follow(sent)) return null;
        var text = new TextEvaluator(new SemanticModels(model.Compilation));
        if (AddressPart.Cut(call.Request.AddressExpression, text, locals) is not { } parts || SentAddress.Read(call, operation.Path, parts) is not { } address) return null;
        SyntaxNode root = model.SyntaxTree.GetRoot(context.CancellationToken);
        foreach (ClientInScope client in ClientInScope.At(sent.Invocation, operation, api.Version, model))
        {
            if (Changed(call, api, operation, client, sent, use, address, locals, model, root) is { } changed && CompileCheck.Passes(model, sent.Invocation, changed, context.CancellationToken))
            {
                return ($"Call {client.Group}.{client.Method.Name}{(use.Throws ? "" : ", which throws where the API answers with an error")}", changed);
            }
        }
        return null;
    }

    private static SyntaxNode? Changed(RawCall call, ApiIndex api, Operation operation, ClientInScope client, SentCall sent, ResponseUse use, SentAddress address, LocalChain locals, SemanticModel model, SyntaxNode root)
    {
        if (use.Type is { } read && !(client.Method.ReturnType is INamedTypeSymbol { TypeArguments: [var answered] } && SymbolEqualityComparer.Default.Equals(answered, read))) return null;
        var arguments = new CallArguments(client.Method, new ValueExpression(model, sent.Invocation.SpanStart));
        if (!arguments.Add(operation, address)) return null;
        SentBody? body = null;
        if (call.Request.Body is { } written && !written.IsKind(SyntaxKind.NullLiteralExpression))
        {
            if (CallArguments.Body(client.Method) is not { } parameter || (body = SentBody.Of(call, api, parameter, model, locals)) is null) return null;
            arguments.Add(parameter, body.Argument);
        }
        arguments.Add(sent);
        ExpressionSyntax method = SyntaxFactory.ParseExpression($"{client.Group}.{client.Method.Name}");
        return new CallEdit(root, sent, use, body, locals.Declarations).Apply(SyntaxFactory.InvocationExpression(method, arguments.ToList()));
    }

    private static bool IsAt(RawCall call, SentCall sent, TextSpan span) => call.Request.Node.Span.IntersectsWith(span) || sent.Invocation.Span.IntersectsWith(span);

    // The client's errors are exceptions of their own.
    private static bool IsCaught(SyntaxNode call) => call.Ancestors().OfType<TryStatementSyntax>().Any(attempt =>
        attempt.Block.Span.Contains(call.Span) && attempt.Catches.Any(static handler => handler.Declaration?.Type.ToString().EndsWith("HttpRequestException", StringComparison.Ordinal) == true));
}

using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>Prints the client of a group.</summary>
internal static class GroupEmitter
{
    public static string Emit(ClientFacts facts, GroupModel group)
    {
        CodeWriter w = SourceHeader.Begin(facts, "System", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks");
        w.Doc("summary", group.Summary).See(group.Link).Line($"[{SourceHeader.Stamp}]");
        using (w.Block($"{facts.Access} partial class {group.ClassName}"))
        {
            w.Line("private readonly IntercomPipeline _pipeline;").Line();
            w.Doc("summary", "For test doubles: override what the test calls; every other call throws.");
            w.Doc("exception cref=\"InvalidOperationException\"", "Thrown by calls that are not overridden.");
            w.Line($"protected {group.ClassName}() => _pipeline = IntercomPipeline.Detached;");
            w.Line($"internal {group.ClassName}(IntercomPipeline pipeline) => _pipeline = pipeline;");
            foreach (OperationModel operation in group.Operations)
            {
                w.Line();
                Method(w, operation);
                if (operation.Paging is { } paging)
                {
                    w.Line();
                    Pages(w, operation, paging);
                }
            }
        }
        foreach (OperationModel operation in group.Operations)
        {
            if (operation.OptionsClass is { } options) OptionsEmitter.Emit(w, facts, options, operation);
        }
        return w.ToString();
    }

    private static void Method(CodeWriter w, OperationModel operation)
    {
        w.Doc("summary", operation.Summary);
        w.Doc("remarks", $"`{operation.Method} {operation.Path}`. {operation.Remarks}".TrimEnd()).See(operation.Link);
        Parameters(w, operation);
        w.Doc("param name=\"options\"", "Settings for this call only.");
        w.Doc("param name=\"cancellationToken\"", "Stops the call, also while it waits for a retry.");
        if (Returns(operation) is { } returns) w.Doc("returns", returns);
        string errors = string.Join("; ", operation.Errors);
        string declared = errors.Length > 0 ? $" Declared: {errors}." : "";
        w.Doc("exception cref=\"IntercomApiException\"", "The API answered with an error." + declared);
        if (!operation.Choices.IsEmpty) w.Doc("exception cref=\"ArgumentException\"", "The body lacks what it must have one of; nothing was sent.");
        string route = $"{CodeWriter.Literal(operation.Method)}, {CodeWriter.Literal(operation.Path)}";
        w.Line($"[IntercomOperation({route}, OperationId = {CodeWriter.Literal(operation.OperationId)})]");
        if (operation.Obsolete is { } reason) w.Line($"[Obsolete({CodeWriter.Literal(reason)})]");
        string arguments = Signature(operation) + "IntercomRequestOptions? options = null, CancellationToken cancellationToken = default";
        w.Line($"public virtual {Task(operation)} {operation.Name}Async({arguments}) =>").Indent();
        w.Line(Call(operation) + ";").Indent(-1);
    }

    private static void Pages(CodeWriter w, OperationModel operation, PagingModel paging)
    {
        w.Doc("summary", $"{operation.Summary.TrimEnd('.')}: all pages, one after another, while they are enumerated.");
        w.Doc("remarks", $"`{operation.Method} {operation.Path}`, once a page; what was asked for is asked again for every page.");
        Parameters(w, operation);
        w.Doc("param name=\"options\"", "Settings for these calls only.");
        w.Doc("returns", "The items, as an asynchronous sequence; its AsPages gives pages with their cursors.");
        if (operation.Obsolete is { } reason) w.Line($"[Obsolete({CodeWriter.Literal(reason)})]");
        string arguments = Signature(operation) + "IntercomRequestOptions? options = null";
        w.Line($"public virtual IntercomPages<{paging.Item}> {paging.MethodName}Async({arguments}) =>").Indent();
        string reader = ShapeCode.Reader(operation.Result!);
        w.Line($"_pipeline.Pages({RequestCode.Expression(operation)}, {reader}, static page => page.{paging.Path}, options);").Indent(-1);
    }

    private static void Parameters(CodeWriter w, OperationModel operation)
    {
        foreach (ArgumentModel argument in operation.Arguments) w.Doc($"param name=\"{argument.Name.TrimStart('@')}\"", argument.Summary);
        if (operation.OptionsClass is not null) w.Doc("param name=\"query\"", "What to ask for.");
    }

    private static string Signature(OperationModel operation)
    {
        IEnumerable<string> arguments = operation.Arguments
            .Select(static argument => $"{RequestCode.Type(argument)} {argument.Name}{(argument.Required ? "" : " = null")}, ");
        string options = operation.OptionsClass is { } name ? $"{name}? query = null, " : "";
        return string.Concat(arguments) + options;
    }

    private static string Task(OperationModel operation) => operation.ResultKind switch
    {
        ResultKind.Json => $"Task<{operation.Result!.CSharp}>",
        ResultKind.Text => "Task<string>",
        ResultKind.Download => "Task<IntercomDownload>",
        ResultKind.Redirect => "Task<Uri>",
        _ => "Task",
    };

    private static string Call(OperationModel operation)
    {
        string request = RequestCode.Expression(operation);
        return operation.ResultKind switch
        {
            ResultKind.Json => $"_pipeline.SendAsync({request}, {ShapeCode.Reader(operation.Result!)}, options, cancellationToken)",
            ResultKind.Text => $"_pipeline.SendTextAsync({request}, options, cancellationToken)",
            ResultKind.Download => $"_pipeline.DownloadAsync({request}, options, cancellationToken)",
            ResultKind.Redirect => $"_pipeline.RedirectAsync({request}, options, cancellationToken)",
            _ => $"_pipeline.SendAsync({request}, options, cancellationToken)",
        };
    }

    private static string? Returns(OperationModel operation) => operation.ResultKind switch
    {
        ResultKind.Json => null,
        ResultKind.Text => "The text of the answer.",
        ResultKind.Download => "The answer as a stream; dispose it.",
        ResultKind.Redirect => "The address that the API redirects to; it is not followed.",
        _ => "A task that ends when the API has accepted the call.",
    };
}

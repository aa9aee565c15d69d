using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Makes operations of drafts: references resolved, parameters of the path merged in.</summary>
internal sealed class OperationAssembler(Components components, FindingList findings)
{
    private readonly ParameterMerger _parameters = new(components.Parameters, findings);
    private readonly Dictionary<string, OperationDraft> _ids = new(StringComparer.Ordinal);

    public Operation Assemble(OperationDraft draft)
    {
        CheckId(draft);
        return new Operation
        {
            Method = draft.Method,
            Path = draft.Path,
            Mark = draft.Mark,
            OperationId = draft.OperationId,
            Summary = draft.Summary,
            Description = draft.Description,
            Deprecated = draft.Deprecated,
            Tags = draft.Tags,
            Parameters = _parameters.Merge(draft),
            RequestBody = draft.RequestBody is null ? null : components.RequestBodies.Resolve(draft.RequestBody),
            Responses = Responses(draft),
            DocumentationUrl = draft.DocumentationUrl,
            Extensions = draft.Extensions.ToEquatableArray(),
        };
    }

    private void CheckId(OperationDraft draft)
    {
        if (draft.OperationId is not { } id) return;
        if (_ids.TryGetValue(id, out OperationDraft? first))
        {
            string message = $"{draft.Method} {draft.Path} has the operationId '{id}', which {first.Method} {first.Path} has too; its name is made unique.";
            findings.Add(FindingKind.Quality, message, draft.Mark);
        }
        else
        {
            _ids.Add(id, draft);
        }
    }

    private EquatableArray<Response> Responses(OperationDraft draft)
    {
        var responses = new List<Response>(draft.Responses.Count);
        foreach ((string status, Mark mark, Slot<Response> slot) in draft.Responses)
        {
            if (components.Responses.Resolve(slot) is { } response) responses.Add(response with { Status = status, Mark = mark });
        }
        return responses.ToEquatableArray();
    }
}

namespace IntercomGen.Description.OpenApi;

/// <summary>An operation as written, before component references are resolved and parameters of its path are merged in.</summary>
internal sealed class OperationDraft(string method, string path, Mark mark)
{
    public string Method { get; } = method;

    public string Path { get; } = path;

    public Mark Mark { get; } = mark;

    public string? OperationId { get; set; }

    public string? Summary { get; set; }

    public string? Description { get; set; }

    public bool Deprecated { get; set; }

    public EquatableArray<string> Tags { get; set; }

    public List<Slot<Parameter>> Parameters { get; set; } = [];

    /// <summary>The parameters of the path, shared by its operations.</summary>
    public List<Slot<Parameter>> PathParameters { get; set; } = [];

    public Slot<RequestBody>? RequestBody { get; set; }

    /// <summary>Status and answer.</summary>
    public List<(string Status, Mark Mark, Slot<Response> Slot)> Responses { get; } = [];

    public string? DocumentationUrl { get; set; }

    public List<Extension> Extensions { get; } = [];
}

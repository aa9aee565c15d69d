namespace IntercomGen.Description;

/// <summary>Where a parameter travels.</summary>
public enum ParameterLocation
{
    /// <summary>In the path.</summary>
    Path,

    /// <summary>In the query.</summary>
    Query,

    /// <summary>In a header.</summary>
    Header,

    /// <summary>In a cookie.</summary>
    Cookie,
}

/// <summary>A parameter of an operation.</summary>
public sealed record Parameter
{
    /// <summary>The wire name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it travels.</summary>
    public required ParameterLocation In { get; init; }

    /// <summary>Its schema; an empty one when none is given.</summary>
    public required Schema Schema { get; init; }

    /// <summary>Where it is declared.</summary>
    public Mark Mark { get; init; }

    /// <summary>Whether it must be sent. Always true for path parameters.</summary>
    public bool Required { get; init; }

    /// <summary><c>description</c></summary>
    public string? Description { get; init; }

    /// <summary><c>deprecated: true</c></summary>
    public bool Deprecated { get; init; }

    /// <summary><c>style</c>, as written.</summary>
    public string? Style { get; init; }

    /// <summary><c>explode</c>, when said.</summary>
    public bool? Explode { get; init; }

    /// <summary>Whether an object in the query travels as its members (<c>?user_id=1</c>): it does, unless brackets or commas are asked for.</summary>
    public bool IsSpread => In == ParameterLocation.Query && Explode != false && Style is null or "form";

    /// <summary>False when the path has the placeholder and nothing declares it; then it is a required string.</summary>
    public bool Declared { get; init; } = true;
}

/// <summary>A body or answer in one media type.</summary>
/// <param name="Name">The media type, such as <c>application/json</c>.</param>
/// <param name="Schema">Its schema, when one is given.</param>
public sealed record MediaType(string Name, Schema? Schema);

/// <summary>What an operation takes as body.</summary>
/// <param name="Required"><c>required: true</c></param>
/// <param name="Description"><c>description</c></param>
/// <param name="Content">Its media types, in the order of the file.</param>
/// <param name="Mark">Where it begins.</param>
public sealed record RequestBody(bool Required, string? Description, EquatableArray<MediaType> Content, Mark Mark);

/// <summary>An answer of an operation.</summary>
/// <param name="Status">The key: <c>200</c>, <c>4XX</c>, <c>default</c>.</param>
/// <param name="Description"><c>description</c></param>
/// <param name="Content">Its media types, in the order of the file.</param>
/// <param name="Headers">The names of its declared headers.</param>
/// <param name="Mark">Where its key stands.</param>
public sealed record Response(string Status, string? Description, EquatableArray<MediaType> Content, EquatableArray<string> Headers, Mark Mark);

/// <summary>One verb on one path. Parameters of the path are merged in, component references are resolved; schemas stay as written.</summary>
public sealed record Operation
{
    /// <summary>The verb, in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>The path template.</summary>
    public required string Path { get; init; }

    /// <summary>Where the verb stands.</summary>
    public Mark Mark { get; init; }

    /// <summary><c>operationId</c>, when there is one.</summary>
    public string? OperationId { get; init; }

    /// <summary><c>summary</c></summary>
    public string? Summary { get; init; }

    /// <summary><c>description</c></summary>
    public string? Description { get; init; }

    /// <summary><c>deprecated: true</c></summary>
    public bool Deprecated { get; init; }

    /// <summary>The tags, in the order of the file.</summary>
    public EquatableArray<string> Tags { get; init; }

    /// <summary>Path parameters in the order of the path, then the others in the order of the file.</summary>
    public EquatableArray<Parameter> Parameters { get; init; }

    /// <summary>The body, when there is one.</summary>
    public RequestBody? RequestBody { get; init; }

    /// <summary>The answers, in the order of the file.</summary>
    public EquatableArray<Response> Responses { get; init; }

    /// <summary><c>externalDocs.url</c></summary>
    public string? DocumentationUrl { get; init; }

    /// <summary>The <c>x-</c> fields.</summary>
    public EquatableArray<Extension> Extensions { get; init; }
}

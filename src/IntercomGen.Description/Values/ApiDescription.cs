namespace IntercomGen.Description;

/// <summary>A tag: the group of operations that a client property stands for.</summary>
/// <param name="Name">The name, as operations use it.</param>
/// <param name="Description"><c>description</c></param>
/// <param name="Mark">Where it is defined.</param>
public sealed record Tag(string Name, string? Description, Mark Mark)
{
    /// <summary><c>externalDocs.url</c></summary>
    public string? DocumentationUrl { get; init; }
}

/// <summary>A server that answers the API.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Description"><c>description</c></param>
public sealed record Server(string Url, string? Description);

/// <summary>A way to authenticate.</summary>
/// <param name="Name">Its key under <c>components/securitySchemes</c>.</param>
/// <param name="Type"><c>type</c>, such as <c>http</c>.</param>
/// <param name="Scheme"><c>scheme</c>, such as <c>bearer</c>.</param>
public sealed record SecurityScheme(string Name, string Type, string? Scheme);

/// <summary>An OpenAPI description, read. When <see cref="Findings"/> has one of kind <see cref="FindingKind.Unreadable"/>, the rest is empty.</summary>
public sealed record ApiDescription
{
    /// <summary>The OpenAPI version, such as <c>3.0.1</c>.</summary>
    public string? OpenApi { get; init; }

    /// <summary><c>info.title</c></summary>
    public string? Title { get; init; }

    /// <summary><c>info.version</c>, such as <c>2.16</c>, <c>Preview</c>, <c>0</c>.</summary>
    public string? Version { get; init; }

    /// <summary>
    /// The value of <c>Intercom-Version</c> that goes with this description: <see cref="Version"/> where that header's schema lists it, else the default there.
    /// Null where neither tells one: a description that people write by hand has a version of its own, which the API would refuse.
    /// </summary>
    public string? DefaultVersion { get; init; }

    /// <summary>Every value that the schema of the <c>Intercom-Version</c> header lists.</summary>
    public EquatableArray<string> Versions { get; init; }

    /// <summary>The servers.</summary>
    public EquatableArray<Server> Servers { get; init; }

    /// <summary>The security schemes.</summary>
    public EquatableArray<SecurityScheme> SecuritySchemes { get; init; }

    /// <summary>The tags that are defined.</summary>
    public EquatableArray<Tag> Tags { get; init; }

    /// <summary>Every operation, in the order of the file.</summary>
    public EquatableArray<Operation> Operations { get; init; }

    /// <summary>Every component schema, in the order of the file.</summary>
    public EquatableArray<NamedSchema> Schemas { get; init; }

    /// <summary>The <c>x-</c> fields of the root.</summary>
    public EquatableArray<Extension> Extensions { get; init; }

    /// <summary>What is wrong with it, by line.</summary>
    public EquatableArray<Finding> Findings { get; init; }
}

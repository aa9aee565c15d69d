using IntercomGen.Description;

namespace IntercomGen.Model;

/// <summary>What every emitted file of one client needs to know.</summary>
/// <param name="Namespace">The namespace of all its types.</param>
/// <param name="Access"><c>public</c> or <c>internal</c>.</param>
internal sealed record ClientFacts(string Namespace, string Access);

/// <summary>What the emitted method gives back.</summary>
internal enum ResultKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A JSON value of <see cref="OperationModel.Result"/>.</summary>
    Json,

    /// <summary>Text.</summary>
    Text,

    /// <summary>A stream.</summary>
    Download,

    /// <summary>The address that the server redirects to.</summary>
    Redirect,
}

/// <summary>How an argument travels.</summary>
internal enum ArgumentKind
{
    /// <summary>In the path.</summary>
    Path,

    /// <summary>In the query.</summary>
    Query,

    /// <summary>In a header.</summary>
    Header,

    /// <summary>As JSON body.</summary>
    Body,

    /// <summary>A text field of a multipart body.</summary>
    Form,

    /// <summary>A file of a multipart body.</summary>
    File,
}

/// <summary>An argument of an emitted method, or a property of its options object.</summary>
internal sealed record ArgumentModel
{
    /// <summary>The C# name: camel case for an argument, Pascal case for a property.</summary>
    public required string Name { get; init; }

    public required ArgumentKind Kind { get; init; }

    /// <summary>The name on the wire.</summary>
    public required string WireName { get; init; }

    public required Shape Shape { get; init; }

    /// <summary>What it is, as plain text.</summary>
    public required string Summary { get; init; }

    public bool Required { get; init; }

    /// <summary>For lists in a query: one <c>name=value</c> each instead of one with commas.</summary>
    public bool Explode { get; init; } = true;

    /// <summary>Why it should not be used any more, when that is so.</summary>
    public string? Obsolete { get; init; }
}

/// <summary>Members of a body of which at least one set must be there.</summary>
/// <param name="Member">The member of the body that has them; empty for the body itself.</param>
/// <param name="Sets">The sets, with <c>|</c> between them and commas between their names.</param>
internal sealed record ChoiceModel(string Member, string Sets);

/// <summary>How the pages of a list are walked.</summary>
/// <param name="MethodName">The name of the method that walks them, without <c>Async</c>.</param>
/// <param name="Item">The C# type of an item.</param>
/// <param name="Path">The C# property path from the page to its items, such as <c>Data?.Articles</c>.</param>
internal sealed record PagingModel(string MethodName, string Item, string Path);

/// <summary>A method that does one operation.</summary>
internal sealed record OperationModel
{
    public required string Method { get; init; }

    public required string Path { get; init; }

    /// <summary>The operationId, as the description writes it or as it was made for it.</summary>
    public required string OperationId { get; init; }

    /// <summary>The method name, without <c>Async</c>.</summary>
    public required string Name { get; init; }

    public required string Summary { get; init; }

    /// <summary>More about it, as plain text; empty when there is none.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>The address of its documentation, when the description has one.</summary>
    public string? Link { get; init; }

    /// <summary>Path, query and header arguments, then the body, in the order of the method.</summary>
    public EquatableArray<ArgumentModel> Arguments { get; init; }

    /// <summary>The class that holds the query when there are many; its properties are <see cref="OptionProperties"/>.</summary>
    public string? OptionsClass { get; init; }

    public EquatableArray<ArgumentModel> OptionProperties { get; init; }

    public ResultKind ResultKind { get; init; }

    public Shape? Result { get; init; }

    /// <summary>The <c>Accept</c> header, when it is not JSON.</summary>
    public string? Accept { get; init; }

    /// <summary>The <c>Intercom-Version</c> of this operation, when it is not the description's.</summary>
    public string? Version { get; init; }

    public PagingModel? Paging { get; init; }

    /// <summary>What is checked of the body before it is sent.</summary>
    public EquatableArray<ChoiceModel> Choices { get; init; }

    /// <summary>Declared error answers: <c>404 Not found</c>.</summary>
    public EquatableArray<string> Errors { get; init; }

    /// <summary>Why it should not be used any more, when that is so.</summary>
    public string? Obsolete { get; init; }
}

/// <summary>A client for the operations of one tag.</summary>
/// <param name="ClassName">Its class, such as <c>ContactsClient</c>.</param>
/// <param name="PropertyName">Its property on the client, such as <c>Contacts</c>.</param>
/// <param name="Summary">What it is for, as plain text.</param>
/// <param name="Link">The address of its documentation, when the description has one.</param>
/// <param name="Operations">Its operations, by name.</param>
internal sealed record GroupModel(string ClassName, string PropertyName, string Summary, string? Link, EquatableArray<OperationModel> Operations);

/// <summary>What <c>IntercomClient</c> itself needs.</summary>
/// <param name="Title">The title and version of the description.</param>
/// <param name="Version">The value of <c>Intercom-Version</c>.</param>
/// <param name="Servers">The server of each region: us, eu, au; empty where the description names none.</param>
/// <param name="Groups">Class, property and summary of each group.</param>
internal sealed record RootModel(string Title, string Version, EquatableArray<string> Servers, EquatableArray<GroupReference> Groups);

/// <summary>A group as the client shows it.</summary>
/// <param name="ClassName">Its class.</param>
/// <param name="PropertyName">Its property.</param>
/// <param name="Summary">What it is for, as plain text.</param>
internal sealed record GroupReference(string ClassName, string PropertyName, string Summary);

/// <summary>Everything to print for one description.</summary>
internal sealed record ClientModel(
    ClientFacts Facts,
    RootModel Root,
    EquatableArray<GroupModel> Groups,
    EquatableArray<TypeModel> Types,
    WebhookModel Webhooks,
    EquatableArray<SearchModel> Searches,
    EquatableArray<Finding> Findings);

/// <summary>A type that JSON is read into.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Kind">What it is.</param>
internal sealed record JsonType(string Name, JsonTypeKind Kind)
{
    public static JsonType Of(TypeModel type) => new(type.Name, type switch
    {
        EnumModel => JsonTypeKind.Enum,
        UnionModel => JsonTypeKind.Union,
        ObjectModel model when model.Properties.Any(static property => property.Required) => JsonTypeKind.ModelWithRequired,
        _ => JsonTypeKind.Model,
    });
}

/// <summary>What a type that JSON is read into is. Each is one method of the emitted <c>JsonRegistry</c>.</summary>
internal enum JsonTypeKind
{
    Model,
    ModelWithRequired,
    Union,
    Enum,
}

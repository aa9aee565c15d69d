namespace IntercomGen.Planning;

/// <summary>Names that emitted types and members may not take.</summary>
internal static class ReservedNames
{
    /// <summary>What emitted files name without a namespace. The runtime's own types are added by <see cref="Emit.RuntimeFiles"/>.</summary>
    public static readonly string[] Framework =
    [
        "Attribute", "Boolean", "CancellationToken", "CodeAnalysis", "Collections", "Console", "DateTimeOffset", "Dictionary", "Exception", "Func", "Generic",
        "GeneratedCode", "HttpClient", "HttpMethod", "IAsyncEnumerable", "IEquatable", "IReadOnlyList", "InvalidOperationException", "Intercom", "IntercomClient", "IntercomTopics", "Json",
        "JsonConverter", "JsonElement", "Lazy", "List", "Net", "NotNullWhen", "Object", "Obsolete", "SetsRequiredMembers", "String", "StringComparison", "System",
        "Task", "Tasks", "Text", "Threading", "TimeSpan", "Type", "Uri", "ValueTask",
    ];

    /// <summary>Members that every model inherits or prints.</summary>
    public static readonly string[] Model =
    [
        "AdditionalProperties", "Equals", "Finalize", "GetHashCode", "GetKeptJson", "GetType", "IsSet", "Json", "MemberwiseClone", "Names", "Read",
        "ReferenceEquals", "Set", "Table", "ToString", "Unset", "Write",
    ];

    /// <summary>Members that every open enum prints.</summary>
    public static readonly string[] Enum =
    [
        "Equals", "From", "GetHashCode", "GetType", "IsKnown", "Json", "Known", "MemberwiseClone", "ReferenceEquals", "ToString", "Value", "Values",
    ];

    /// <summary>Members that every union prints.</summary>
    public static readonly string[] Union = ["Equals", "GetHashCode", "GetType", "IsKnown", "Json", "Match", "Raw", "Read", "ToString", "Write"];

    /// <summary>Members that every group client has.</summary>
    public static readonly string[] Group = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members that the class of a search's fields has.</summary>
    public static readonly string[] Search = ["Equals", "Field", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>Members that the client itself has.</summary>
    public static readonly string[] Root =
    [
        "Defaults", "DescriptionVersion", "Dispose", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "RateLimit", "ReferenceEquals", "SendRawAsync", "ToString", "Version", "WithResponseAsync",
    ];
}

namespace IntercomGen.Planning;

/// <summary>Names that emitted types and members may not take.</summary>
internal static class ReservedNames
{
    /// <summary>What emitted files name without a namespace.</summary>
    public static readonly HashSet<string> Framework = Set(
    [
        "Action", "Activator", "Activity", "ActivityKind", "ActivitySource", "ActivityStatusCode", "ArgumentException", "ArgumentNullException",
        "ArgumentOutOfRangeException", "Array", "ArrayPool", "Attribute", "AttributeTargets", "AttributeUsage", "AttributeUsageAttribute",
        "AuthenticationHeaderValue", "BinaryPrimitives", "Boolean", "Buffer", "ByteArrayContent", "CancellationToken", "CancellationTokenSource",
        "CodeAnalysis", "Collections", "CompressionMode", "ConcurrentDictionary", "Console", "ContentDispositionHeaderValue", "Counter",
        "CryptographicOperations", "CultureInfo", "DateTime", "DateTimeKind", "DateTimeOffset", "DateTimeStyles",
        "DebuggerBrowsable", "DebuggerBrowsableAttribute", "DebuggerBrowsableState", "DecompressionMethods",
        "Dictionary", "DynamicallyAccessedMembers", "DynamicallyAccessedMembersAttribute", "DynamicallyAccessedMemberTypes", "EditorBrowsable",
        "EditorBrowsableAttribute", "EditorBrowsableState", "Encoding", "EnumeratorCancellation", "EnumeratorCancellationAttribute",
        "EqualityComparer", "Exception", "Flags", "FlagsAttribute", "FormatException", "Func", "GeneratedCode", "Generic", "GZipStream", "HashSet",
        "HeaderStringValues", "Histogram", "HMACSHA1", "HttpClient", "HttpCompletionOption", "HttpContent", "HttpHeaders", "HttpMessageHandler",
        "HttpMethod", "HttpRequestException", "HttpRequestHeaders", "HttpRequestMessage", "HttpResponseHeaders", "HttpResponseMessage",
        "IAsyncDisposable", "IAsyncEnumerable", "IAsyncEnumerator", "ICollection", "IDictionary", "IDisposable", "IEnumerable", "IEnumerator",
        "IEquatable", "IJsonTypeInfoResolver", "InstrumentAdvice", "Intercom", "IntercomClient", "IntercomTopics", "Interlocked",
        "InvalidOperationException", "IOException", "IProgress", "IReadOnlyDictionary", "IReadOnlyList", "Json", "JsonCollectionInfoValues",
        "JsonCommentHandling", "JsonConverter", "JsonConverterAttribute", "JsonDocument", "JsonElement", "JsonEncodedText", "JsonException",
        "JsonMetadataServices", "JsonProperty", "JsonSerializer", "JsonSerializerOptions", "JsonTokenType", "JsonTypeInfo", "JsonValueKind",
        "JsonWords", "KeyNotFoundException", "KeyValuePair", "Lazy", "List", "Math", "MaybeNullWhen", "MaybeNullWhenAttribute", "Measurement",
        "MediaTypeHeaderValue", "Memory", "MemoryStream", "Meter", "MultipartFormDataContent", "Net", "NotNullWhen", "NotNullWhenAttribute",
        "NotSupportedException", "NumberStyles", "Object", "ObjectDisposedException", "ObservableGauge", "Obsolete", "ObsoleteAttribute",
        "OperationCanceledException", "Random", "ReadOnlyMemory", "ReadOnlySpan", "SearchValues", "SeekOrigin", "SocketsHttpHandler", "Span",
        "Stopwatch", "Stream", "String", "StringBuilder", "StringComparer", "StringComparison", "StringContent", "System", "T", "Task",
        "TaskCanceledException", "Tasks", "Text", "Threading", "Timeout", "TimeoutException", "TimeSpan", "TransportContext", "Type", "Uri",
        "UriComponents", "UriFormat", "UriPartial", "Utf8", "Utf8Formatter", "Utf8JsonReader", "Utf8JsonWriter", "Utf8Parser", "ValueTask", "Volatile",
    ]);

    /// <summary>Names that no emitted type may take: <see cref="Framework"/>, and the types of the runtime.</summary>
    public static HashSet<string> Types => s_types.Value;

    /// <summary>
    /// Members that every model inherits or prints; the helpers that it names, which a property of the same name would hide; and Read, which is better asked
    /// as a question.
    /// </summary>
    public static readonly HashSet<string> Model = Set(
    [
        "AdditionalProperties", "EmptySlot", "Equals", "Finalize", "Get", "GetBool", "GetDouble", "GetEnum", "GetHashCode", "GetInt64", "GetItems",
        "GetKeptJson", "GetText", "GetTime", "GetType", "GetValue", "IsSet", "JsonConversion", "JsonKind", "JsonModel", "JsonTable", "Keep", "KeepUnknown",
        "MakeBlank", "MemberwiseClone", "Read", "ReferenceEquals", "Set", "SetTime", "Table", "ToString", "Write", "Writes",
    ]);

    /// <summary>Members that every open enum prints.</summary>
    public static readonly HashSet<string> Enum = Set(
    [
        "Equals", "GetHashCode", "GetType", "IsKnown", "Known", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString", "Value", "Values",
    ]);

    /// <summary>Members that every union prints.</summary>
    public static readonly HashSet<string> Union = Set(
    [
        "Equals", "GetHashCode", "GetType", "IsKnown", "Json", "Match", "Otherwise", "Raw", "Read", "ToString", "Write",
    ]);

    /// <summary>Members that every group client has.</summary>
    public static readonly HashSet<string> Group = Set(["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"]);

    /// <summary>Members that the class of a search's fields has.</summary>
    public static readonly HashSet<string> Search = Set(
    [
        "Equals", "Field", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ]);

    /// <summary>Members that the client itself has.</summary>
    public static readonly HashSet<string> Root = Set(
    [
        "Defaults", "DescriptionVersion", "Dispose", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "RateLimit",
        "ReferenceEquals", "SendRawAsync", "ToString", "Version", "WithResponseAsync",
    ]);

    private static readonly Lazy<HashSet<string>> s_types = new(static () => Set([.. Framework, .. Emit.RuntimeFiles.TypeNames]));

    private static HashSet<string> Set(string[] names) => new(names, StringComparer.OrdinalIgnoreCase);
}

namespace IntercomGen.Analyzers.Json;

/// <summary>What becomes of a body's value on its way.</summary>
internal enum BodyStyle
{
    /// <summary>It is content, or a value that an extension of <c>HttpClient</c> serializes.</summary>
    Content,

    /// <summary>A text is sent as it is, a value with small first letters: RestSharp, Refit.</summary>
    Web,
}

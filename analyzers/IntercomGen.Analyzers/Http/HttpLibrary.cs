namespace IntercomGen.Analyzers.Http;

/// <summary>What a request is sent with.</summary>
internal enum HttpLibrary
{
    /// <summary><c>System.Net.Http</c></summary>
    HttpClient,

    /// <summary>RestSharp.</summary>
    RestSharp,

    /// <summary>Refit.</summary>
    Refit,
}

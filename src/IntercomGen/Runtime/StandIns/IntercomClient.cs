using System;
using System.Net.Http;

namespace IntercomGen.Runtime;

/// <summary>Stands for the client that is emitted from a description, so that what hosts it compiles here.</summary>
public class IntercomClient
{
    private static readonly IntercomDefaults Defaults = new(
        "2.14", "IntercomGen", "https://api.intercom.io", "https://api.eu.intercom.io", "https://api.au.intercom.io");

    /// <summary>Makes a client.</summary>
    /// <param name="httpClient">Sends the requests.</param>
    /// <param name="options">Its settings.</param>
    public IntercomClient(HttpClient httpClient, IntercomClientOptions options) =>
        Pipeline = new(httpClient ?? throw new ArgumentNullException(nameof(httpClient)), options, Defaults);

    internal IntercomPipeline Pipeline { get; }
}

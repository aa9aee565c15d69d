using System;
using System.Net;
using System.Net.Http;
using System.Threading;

namespace IntercomGen.Runtime;

/// <summary>The connections of all clients that were given no HttpClient: one pool for the process.</summary>
internal static class SharedHttpClient
{
    private static readonly Lazy<HttpClient> Shared = new(Create);

    public static HttpClient Instance => Shared.Value;

    // Redirects are answers: nothing follows them with our headers.
#if NET8_0_OR_GREATER
    public static HttpMessageHandler CreateHandler() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };
#else
    public static HttpMessageHandler CreateHandler() => new HttpClientHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        UseCookies = false,
    };
#endif

    // The time-out is ours (per try, and it says so).
    private static HttpClient Create() => new(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };
}

using System;
using System.Collections.Concurrent;
using System.Net.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IntercomGen.Runtime;

internal sealed class IntercomClientFactory(IHttpClientFactory http, IOptionsMonitor<IntercomClientOptions> options, ILoggerFactory loggers)
    : IIntercomClientFactory
{
    private readonly ConcurrentDictionary<string, Lazy<IntercomClient>> _clients = new(StringComparer.Ordinal);

    // The namespace belongs to it: several clients of one application, each with its own, must not share their handlers.
    public static string HttpClientName(string name) => name.Length == 0 ? typeof(IntercomClient).FullName! : $"{typeof(IntercomClient).FullName}:{name}";

    public IntercomClient GetClient(string name)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        return _clients.GetOrAdd(name, key => new Lazy<IntercomClient>(() => Create(key))).Value;
    }

    private IntercomClient Create(string name)
    {
        IntercomClientOptions own = options.Get(name);
        own.LoggerFactory ??= loggers;
        return new IntercomClient(http.CreateClient(HttpClientName(name)), own);
    }
}

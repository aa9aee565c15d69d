using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>One call with its options resolved: those of the call, else of the client, else of the description.</summary>
internal sealed class HttpCall
{
    // Tokens have some sixty characters; one of a test ("test") is a word that answers have too.
    private const int ShortestSecret = 8;

    private readonly IntercomClientOptions _client;
    private readonly IntercomRequestOptions? _options;
    private readonly IntercomOrigin _origin;
    private readonly string _version;
    private readonly Uri _address;
    private string? _token;

    public HttpCall(IntercomRequest request, IntercomRequestOptions? options, IntercomClientOptions client, IntercomOrigin origin)
    {
        Request = request;
        _options = options;
        _client = client;
        _origin = origin;
        if (options?.Version is { } version)
        {
            ClientOptionsValidator.CheckVersion(version);
        }

        if (options?.Timeout is { } timeout)
        {
            ClientOptionsValidator.CheckTimeout(timeout);
        }

        if (options?.MaxRetries is { } retries)
        {
            ClientOptionsValidator.CheckRetries(retries);
        }

        _version = options?.Version ?? client.Version ?? request.OwnVersion ?? origin.Version;
        _address = origin.Address(request.PathAndQuery());
    }

    public IntercomRequest Request { get; }

    public Uri Address => _address;

    public IntercomClientOptions Client => _client;

    public TimeSpan Timeout => _options?.Timeout ?? _client.Timeout;

    public Action<IntercomResponse>? OnResponse => _options?.OnResponse;

    public bool KeepBody => _options?.KeepBody ?? false;

    public CallRetries Retries => new(
        _client.Clock,
        _options?.MaxRetries ?? _client.MaxRetries,
        _client.MaxRetryDelay,
        Request.CanRepeat,
        CallRetries.IsIdempotent(Request.Method) || (_options?.RetryPosts ?? _client.RetryPosts));

    /// <summary>A new message for one try.</summary>
    public async ValueTask<HttpRequestMessage> CreateMessageAsync(CancellationToken cancellationToken)
    {
        _token = await TokenAsync(cancellationToken).ConfigureAwait(false);
        var message = new HttpRequestMessage(Request.Method, _address) { Content = Request.CreateContent() };
        HttpRequestHeaders headers = message.Headers;
        headers.TryAddWithoutValidation("Accept", Request.AcceptType);
        headers.TryAddWithoutValidation("User-Agent", _origin.UserAgent);
        Add(message, Request.Headers);
        Add(message, _options?.ExtraHeaders);
        if (_version.Length > 0)
        {
            headers.TryAddWithoutValidation("Intercom-Version", _version);
        }

        headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return message;
    }

    /// <summary>A text of the other side, which may have echoed what it was sent.</summary>
    public string WithoutSecrets(string text) => _token is null || _token.Length < ShortestSecret ? text : text.Replace(_token, "***");

    private static void Add(HttpRequestMessage message, IEnumerable<KeyValuePair<string, string>>? headers)
    {
        if (headers is null)
        {
            return;
        }

        foreach (KeyValuePair<string, string> header in headers)
        {
            HttpHeaderGuard.Add(message, header.Key, header.Value);
        }
    }

    private async ValueTask<string> TokenAsync(CancellationToken cancellationToken)
    {
        if (_options?.AccessToken is { } own)
        {
            return HttpHeaderGuard.CheckToken(own, "IntercomRequestOptions.AccessToken");
        }

        return _client.AccessTokenProvider is { } provider
            ? HttpHeaderGuard.CheckToken(await provider(cancellationToken).ConfigureAwait(false), "IntercomClientOptions.AccessTokenProvider")
            : _client.AccessToken!;
    }
}

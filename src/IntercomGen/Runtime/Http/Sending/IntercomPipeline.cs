using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>What every client method calls: sends a request and gives its answer in the form that the operation returns.</summary>
internal sealed class IntercomPipeline
{
    /// <summary>The pipeline of clients made by their protected constructor: each call says that it is not overridden.</summary>
    public static readonly IntercomPipeline Detached = new();

    private readonly IntercomClientOptions? _options;
    private readonly IntercomOrigin? _origin;
    private readonly HttpTransport? _transport;

    /// <summary>
    /// A pipeline over the caller's HttpClient or the shared one. Constructors of the client name the shared one themselves: a program that brings its
    /// own handler is trimmed of what the shared one needs.
    /// </summary>
    /// <exception cref="ArgumentException">The options cannot be used.</exception>
    public IntercomPipeline(HttpClient httpClient, IntercomClientOptions options, IntercomDefaults defaults)
    {
        _options = (options ?? throw new ArgumentNullException(nameof(options))).Snapshot();
        _origin = new(_options, defaults);
        _transport = new(httpClient, _options);
    }

    private IntercomPipeline()
    {
    }

    /// <summary>The rate-limit state that the last answer told; null before the first.</summary>
    public IntercomRateLimit? RateLimit => _transport?.RateLimit;

    /// <summary>A call that returns a model; never null.</summary>
    public async Task<T> SendAsync<T>(
        IntercomRequest request, JsonRead<T> read, IntercomRequestOptions? options, CancellationToken cancellationToken)
    {
        using HttpAnswer answer = await AnswerAsync(request, options, false, cancellationToken).ConfigureAwait(false);
        return answer.Read(read);
    }

    /// <summary>A call whose answer has no content of interest.</summary>
    public async Task SendAsync(IntercomRequest request, IntercomRequestOptions? options, CancellationToken cancellationToken) =>
        (await AnswerAsync(request, options, false, cancellationToken).ConfigureAwait(false)).Dispose();

    /// <summary>A call that returns plain text.</summary>
    public async Task<string> SendTextAsync(IntercomRequest request, IntercomRequestOptions? options, CancellationToken cancellationToken)
    {
        using HttpAnswer answer = await AnswerAsync(request, options, false, cancellationToken).ConfigureAwait(false);
        return answer.BodyText;
    }

    /// <summary>A call that returns a file, which the caller reads and disposes.</summary>
    public async Task<IntercomDownload> DownloadAsync(
        IntercomRequest request, IntercomRequestOptions? options, CancellationToken cancellationToken)
    {
        HttpAnswer answer = await AnswerAsync(request, options, true, cancellationToken).ConfigureAwait(false);
        try
        {
            IntercomDownload file = await IntercomDownload.FromAsync(answer, cancellationToken).ConfigureAwait(false);
            answer.EndTrace();
            return file;
        }
        catch (Exception e)
        {
            // The first bytes were read, to see what they are.
            Exception meant = e is IOException ? HttpTransport.Broken(answer.Call, e) : e;
            answer.Trace?.Failed(meant);
            answer.Dispose();
            if (meant != e)
            {
                throw meant;
            }

            throw;
        }
    }

    /// <summary>
    /// A call that answers with the address of something elsewhere. It is not followed here; an HttpClient that follows
    /// redirects by itself drops the Authorization header on the way, and gives the address where it arrived.
    /// </summary>
    public async Task<Uri> RedirectAsync(IntercomRequest request, IntercomRequestOptions? options, CancellationToken cancellationToken)
    {
        HttpCall call = Call(request, options);
        using HttpAnswer answer = await _transport!.SendAsync(call, true, cancellationToken).ConfigureAwait(false);
        Report(answer);
        if (answer.Status is >= 300 and < 400 && answer.Response.Headers.Location is { } location)
        {
            return location.IsAbsoluteUri ? location : new Uri(call.Address, location);
        }

        if (answer.Response.IsSuccessStatusCode && answer.Response.RequestMessage?.RequestUri is { } arrived && arrived != call.Address)
        {
            return arrived;
        }

        throw answer.Response.IsSuccessStatusCode
            ? answer.Unreadable("where a redirect was expected")
            : IntercomApiException.Failed(answer);
    }

    /// <summary>A call of an endpoint that the description lacks.</summary>
    /// <exception cref="ArgumentException">The path does not start with a slash, or leads elsewhere.</exception>
    public async Task<IntercomResponse> SendRawAsync(
        HttpMethod method, string pathAndQuery, IntercomValue? body, IntercomRequestOptions? options, CancellationToken cancellationToken)
    {
        _ = method ?? throw new ArgumentNullException(nameof(method));
        _ = pathAndQuery ?? throw new ArgumentNullException(nameof(pathAndQuery));
        IntercomRequest request = IntercomRequest.Raw(method, pathAndQuery).Body(body);
        using HttpAnswer answer = await AnswerAsync(request, options, false, cancellationToken).ConfigureAwait(false);
        return answer.ToResponse(withBody: true);
    }

    /// <summary>A call, and its answer as it came.</summary>
    /// <param name="call">Makes one call with the options that it is given.</param>
    /// <param name="options">Options to start from.</param>
    /// <exception cref="InvalidOperationException">The call did not pass the options on.</exception>
    public static async Task<IntercomResponse<T>> WithResponseAsync<T>(
        Func<IntercomRequestOptions, Task<T>> call, IntercomRequestOptions? options = null)
    {
        _ = call ?? throw new ArgumentNullException(nameof(call));
        IntercomRequestOptions own = options?.Copy() ?? new();
        IntercomResponse? last = null;
        Action<IntercomResponse>? given = own.OnResponse;
        own.KeepBody = true;
        own.OnResponse = response =>
        {
            last = response;
            given?.Invoke(response);
        };
        T value = await call(own).ConfigureAwait(false);
        return last is null
            ? throw new InvalidOperationException("The call did not pass on the IntercomRequestOptions that it was given.")
            : new(value, last);
    }

    /// <summary>All pages of a list.</summary>
    public IntercomPages<TItem> Pages<TPage, TItem>(
        IntercomRequest request,
        JsonRead<TPage> read,
        Func<TPage, IReadOnlyList<TItem>?> items,
        IntercomRequestOptions? options = null)
        where TPage : class =>
        new PageWalk<TPage, TItem>(this, request, read, items, options);

    /// <summary>The answer of a call when it is a success; the caller disposes it.</summary>
    /// <exception cref="IntercomApiException">It is not.</exception>
    internal async ValueTask<HttpAnswer> AnswerAsync(
        IntercomRequest request, IntercomRequestOptions? options, bool streamed, CancellationToken cancellationToken)
    {
        HttpCall call = Call(request, options);
        HttpAnswer answer = await _transport!.SendAsync(call, streamed, cancellationToken).ConfigureAwait(false);
        try
        {
            Report(answer);
            if (answer.IsTooLong)
            {
                throw answer.Unreadable($"with more than the {_options!.MaxResponseBytes} bytes of MaxResponseBytes");
            }

            return answer.Response.IsSuccessStatusCode ? answer : throw IntercomApiException.Failed(answer);
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    private static void Report(HttpAnswer answer)
    {
        if (answer.Call.OnResponse is { } onResponse)
        {
            onResponse(answer.ToResponse(answer.Call.KeepBody));
        }
    }

    private HttpCall Call(IntercomRequest request, IntercomRequestOptions? options) => _transport is null
        ? throw new InvalidOperationException(
            $"{request.Method.Method} {request.Template} cannot be called: this client was made by its protected constructor, as a test double, "
            + "and does not override the method.")
        : new(request, options, _options!, _origin!);
}

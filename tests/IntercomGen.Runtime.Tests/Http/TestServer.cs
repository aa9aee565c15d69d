using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace IntercomGen.Runtime.Tests.Http;

/// <summary>What was sent, taken down before the message is disposed.</summary>
internal sealed record SentRequest(HttpMethod Method, Uri Uri, Dictionary<string, string> Headers, string Body)
{
    public string PathAndQuery => Uri.PathAndQuery;
}

/// <summary>Answers from a script, one step a request; the last step answers all that follow.</summary>
internal sealed class TestServer : HttpMessageHandler
{
    private readonly List<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _steps = [];

    public List<SentRequest> Sent { get; } = [];

    public TestServer Then(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> step)
    {
        _steps.Add(step);
        return this;
    }

    public TestServer Then(HttpStatusCode status, string body = "{}", string mediaType = "application/json", params (string Name, string Value)[] headers) =>
        Then((_, _) => Task.FromResult(Answer(status, new StringContent(body, Encoding.UTF8, mediaType), headers)));

    public TestServer ThenBytes(byte[] body, params (string Name, string Value)[] headers) =>
        Then((_, _) => Task.FromResult(Answer(HttpStatusCode.OK, new ByteArrayContent(body), headers)));

    public TestServer ThenStream(Func<Stream> body) =>
        Then((_, _) => Task.FromResult(Answer(HttpStatusCode.OK, new StreamContent(body()), [])));

    public TestServer ThenThrow(Func<Exception> exception) => Then((_, _) => Task.FromException<HttpResponseMessage>(exception()));

    public TestServer ThenHang() => Then(async (_, token) =>
    {
        await Task.Delay(System.Threading.Timeout.Infinite, token);
        throw new InvalidOperationException("never");
    });

    public IntercomPipeline Pipeline(Action<IntercomClientOptions>? configure = null, TestClock? clock = null)
    {
        var options = new IntercomClientOptions { AccessToken = TestCalls.Token, Clock = clock ?? new TestClock() };
        configure?.Invoke(options);
        return new(new HttpClient(this, disposeHandler: false), options, TestCalls.Defaults);
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Sent.Add(new(request.Method, request.RequestUri!, Flat(request), body));
        HttpResponseMessage response = await _steps[Math.Min(Sent.Count, _steps.Count) - 1](request, cancellationToken);
        response.RequestMessage ??= request;
        return response;
    }

    private static Dictionary<string, string> Flat(HttpRequestMessage request)
    {
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> all = request.Headers;
        if (request.Content is { } content)
        {
            all = all.Concat(content.Headers);
        }

        return all.ToDictionary(header => header.Key, header => string.Join("|", header.Value), StringComparer.OrdinalIgnoreCase);
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, HttpContent content, (string Name, string Value)[] headers)
    {
        var response = new HttpResponseMessage(status) { Content = content };
        foreach ((string name, string value) in headers)
        {
            HttpHeaders target = name.StartsWith("Content-", StringComparison.Ordinal) ? content.Headers : response.Headers;
            target.TryAddWithoutValidation(name, value);
        }

        return response;
    }
}

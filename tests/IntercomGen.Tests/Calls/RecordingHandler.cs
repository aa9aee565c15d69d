using System.Net;
using System.Text;

namespace IntercomGen.Tests.Calls;

/// <summary>A request as it would have gone out.</summary>
internal sealed record SentRequest(string Method, string Path, string Query, Dictionary<string, string> Headers, string? Body);

/// <summary>Keeps every request and answers as it is told.</summary>
internal sealed class RecordingHandler(Func<SentRequest, (HttpStatusCode Status, string MediaType, string Body)> answer) : HttpMessageHandler
{
    public List<SentRequest> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .ToDictionary(static header => header.Key, static header => string.Join(",", header.Value), StringComparer.OrdinalIgnoreCase);
        string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        var sent = new SentRequest(request.Method.Method, request.RequestUri!.AbsolutePath, request.RequestUri.Query, headers, body);
        Requests.Add(sent);
        (HttpStatusCode status, string mediaType, string text) = answer(sent);
        var response = new HttpResponseMessage(status) { Content = new StringContent(text, Encoding.UTF8, mediaType) };
        if (status == HttpStatusCode.Redirect) response.Headers.Location = new Uri("https://recordings.example.org/1.mp3");
        return response;
    }
}

using System.Net;
using System.Net.Http.Headers;

namespace IntercomGen.Benchmarks.Calls;

/// <summary>Answers every request at once with the same bytes.</summary>
internal sealed class CannedHandler(byte[] body) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json");

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(body), RequestMessage = request };
        response.Content.Headers.ContentType = s_json;
        return Task.FromResult(response);
    }
}

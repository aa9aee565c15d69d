using System;
using System.Net.Http;
using System.Text;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>The final answer of a call. Owns the response and the pooled body; what it reads out keeps neither.</summary>
internal sealed class HttpAnswer(HttpCall call, HttpResponseMessage response, PooledBody? body, IntercomRateLimit? rateLimit, int attempts) : IDisposable
{
    private const string RequestIdHeader = "X-Request-Id";

    public HttpCall Call { get; } = call;

    public HttpResponseMessage Response { get; } = response;

    public IntercomRateLimit? RateLimit { get; } = rateLimit;

    public int Attempts { get; } = attempts;

    public int Status => (int)Response.StatusCode;

    public string? RequestId => HttpResponseText.Header(Response.Headers, RequestIdHeader);

    /// <summary>The buffered body; empty when the answer is streamed.</summary>
    public ReadOnlySpan<byte> Body => body is null ? default : body.Span;

    public string BodyText => body is null ? "" : Encoding.UTF8.GetString(body.Bytes, 0, body.Length);

    // .NET Framework leaves the content of an empty answer null.
    public static HttpContent ContentOf(HttpResponseMessage response) => response.Content ?? new ByteArrayContent([]);

    /// <summary>
    /// Reads the body into a model. An answer whose status says that it has no content, or none yet (202, 204, 205), gives a model with nothing in it:
    /// the call did what it should.
    /// </summary>
    /// <exception cref="IntercomApiException">The body is empty, no JSON, or JSON of another kind than the operation returns.</exception>
    public T Read<T>(JsonRead<T> read)
    {
        if (body is null || body.Length == 0)
        {
            if (Status is 202 or 204 or 205 && JsonCursor.Parse("{}"u8, read) is { } nothing)
            {
                return nothing;
            }

            throw IntercomApiException.Unreadable(this, "but its body is empty where JSON was expected", null);
        }

        T? value;
        try
        {
            value = JsonCursor.Parse(body.Bytes, body.Length, read);
        }
        catch (JsonException e)
        {
            throw IntercomApiException.Unreadable(this, "but its body is not valid JSON", e);
        }

        return value ?? throw IntercomApiException.Unreadable(this, "but its body is not what this operation returns", null);
    }

    public IntercomResponse ToResponse(bool withBody) => new(
        Status,
        HttpResponseText.Headers(Response),
        withBody ? Body.ToArray() : default(ReadOnlyMemory<byte>),
        RequestId,
        RateLimit,
        Attempts);

    public void Dispose()
    {
        body?.Dispose();
        Response.Dispose();
    }
}

using System;
using System.Net.Http;
using System.Text;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>The final answer of a call. Owns the response and the pooled body; what it reads out keeps neither.</summary>
internal sealed class HttpAnswer(HttpCall call, HttpResponseMessage response, PooledBody? body, IntercomRateLimit? rateLimit, int attempts, bool streamed)
    : IDisposable
{
    private const string RequestIdHeader = "X-Request-Id";

    public HttpCall Call { get; } = call;

    public HttpResponseMessage Response { get; } = response;

    public IntercomRateLimit? RateLimit { get; } = rateLimit;

    public int Attempts { get; } = attempts;

    /// <summary>What watches the call, when this is its final answer.</summary>
    public ICallTrace? Trace { get; set; }

    /// <summary>Whether the body was longer than <see cref="IntercomClientOptions.MaxResponseBytes"/>, and so is not here.</summary>
    public bool IsTooLong => body is null && !streamed;

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

            throw Unreadable("but its body is empty where JSON was expected");
        }

        T? value;
        try
        {
            value = JsonCursor.Parse(body.Bytes, body.Length, read);
        }
        catch (JsonException e)
        {
            string type = ContentOf(Response).Headers.ContentType?.MediaType ?? "";
            bool isOther = type.Length > 0 && type.IndexOf("json", StringComparison.OrdinalIgnoreCase) < 0;
            throw Unreadable(isOther ? $"but its body is {type} instead of JSON" : "but its body is not valid JSON", e);
        }

        return value ?? throw Unreadable("but its body is not what this operation returns");
    }

    /// <summary>The exception of an answer that cannot be what the call returns. Who watches the call is told, for its status says nothing of it.</summary>
    public IntercomApiException Unreadable(string why, Exception? inner = null)
    {
        var exception = IntercomApiException.Unreadable(this, why, inner);
        Trace?.Unreadable(this, exception);
        return exception;
    }

    /// <summary>The call is over for those who watch it; what is left is the caller's.</summary>
    public void EndTrace()
    {
        Trace?.Dispose();
        Trace = null;
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
        EndTrace();
        body?.Dispose();
        Response.Dispose();
    }
}

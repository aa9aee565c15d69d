using System;
using System.Collections.Generic;
using System.Text;

namespace IntercomGen.Runtime;

/// <summary>An answer as it came, beside the model that was read from it.</summary>
public class IntercomResponse
{
    /// <summary>An answer, for test doubles.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="headers">The headers; several values of one name are joined by <c>, </c>.</param>
    /// <param name="body">The body.</param>
    /// <param name="requestId">Intercom's identifier of the call.</param>
    /// <param name="rateLimit">The rate-limit state.</param>
    /// <param name="attempts">How many requests the call took.</param>
    public IntercomResponse(
        int status,
        IReadOnlyDictionary<string, string>? headers = null,
        ReadOnlyMemory<byte> body = default,
        string? requestId = null,
        IntercomRateLimit? rateLimit = null,
        int attempts = 1)
    {
        Status = status;
        Headers = headers ?? new Dictionary<string, string>();
        Body = body;
        RequestId = requestId;
        RateLimit = rateLimit;
        Attempts = attempts;
    }

    /// <summary>The HTTP status code.</summary>
    public int Status { get; }

    /// <summary>The headers, names compared without regard to case; several values of one name are joined by <c>, </c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Intercom's identifier of the call (<c>X-Request-Id</c>): what its support asks for.</summary>
    public string? RequestId { get; }

    /// <summary>The body's bytes; empty unless they were asked for (<see cref="IntercomRequestOptions.KeepBody"/>).</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The rate-limit state; null when the answer says nothing about it.</summary>
    public IntercomRateLimit? RateLimit { get; }

    /// <summary>How many requests the call took, retries included.</summary>
    public int Attempts { get; }

    /// <summary>The body as text.</summary>
    /// <returns><see cref="Body"/> read as UTF-8.</returns>
    public string GetBodyText() => Encoding.UTF8.GetString(Body.ToArray());
}

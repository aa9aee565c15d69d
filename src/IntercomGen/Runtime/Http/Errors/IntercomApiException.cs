using System;
using System.Collections.Generic;
using System.Net.Http;

namespace IntercomGen.Runtime;

/// <summary>
/// Intercom, or something on the way to it, answered, but not with what the call returns: an error status, or a success
/// whose body cannot be read (<see cref="StatusCode"/> is below 300 then, and the call has taken effect).
/// </summary>
/// <remarks>
/// Where there is no answer at all, calls throw <see cref="global::System.Net.Http.HttpRequestException"/> (no connection),
/// <see cref="TimeoutException"/> (the time-out of the options) or <see cref="OperationCanceledException"/> (the caller's token).
/// </remarks>
public sealed class IntercomApiException : Exception
{
    private static readonly Dictionary<string, string> NoHeaders = [];

    /// <summary>An exception, for test doubles.</summary>
    /// <param name="statusCode">The HTTP status code.</param>
    /// <param name="message">The message.</param>
    /// <param name="errors">The errors of the answer.</param>
    /// <param name="requestId">Intercom's identifier of the call.</param>
    public IntercomApiException(int statusCode, string message, IReadOnlyList<IntercomError>? errors = null, string? requestId = null)
        : this(statusCode, message, errors, requestId, null)
    {
    }

    private IntercomApiException(int statusCode, string message, IReadOnlyList<IntercomError>? errors, string? requestId, Exception? inner)
        : base(message, inner)
    {
        StatusCode = statusCode;
        Errors = errors ?? [];
        RequestId = requestId;
    }

    /// <summary>The HTTP status code.</summary>
    public int StatusCode { get; }

    /// <summary>The errors that the answer lists; empty when it is none of Intercom's own (see <see cref="Body"/>).</summary>
    public IReadOnlyList<IntercomError> Errors { get; }

    /// <summary>The code of the first error, for example <c>not_found</c>.</summary>
    public string? ErrorCode => Errors.Count > 0 ? Errors[0].Code : null;

    /// <summary>Intercom's identifier of the call: what its support asks for.</summary>
    public string? RequestId { get; }

    /// <summary>The body of the answer; empty when it had none or was too long.</summary>
    public string Body { get; private init; } = "";

    /// <summary>The headers of the answer, names compared without regard to case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; private init; } = NoHeaders;

    /// <summary>The rate-limit state; null when the answer says nothing about it.</summary>
    public IntercomRateLimit? RateLimit { get; private init; }

    /// <summary>The HTTP method of the call.</summary>
    public string Method { get; private init; } = "";

    /// <summary>The path template of the call, for example <c>/contacts/{contact_id}</c>: no identifiers, no query.</summary>
    public string Path { get; private init; } = "";

    /// <summary>How many requests the call took, retries included.</summary>
    public int Attempts { get; private init; } = 1;

    /// <summary>The exception of an answer whose status is an error.</summary>
    internal static IntercomApiException Failed(HttpAnswer answer)
    {
        string body = answer.Call.WithoutSecrets(answer.BodyText);
        (IReadOnlyList<IntercomError> errors, string? requestId) = ErrorBodyReader.Read(body);
        string what = errors.Count > 0 ? errors[0].ToString() : Foreign(answer);
        string more = errors.Count > 1 ? $" and {errors.Count - 1} more" : "";
        return Create(answer, body, $"{what}{more}", errors, requestId, null, Elsewhere(answer));
    }

    /// <summary>The exception of an answer that cannot be what the call returns.</summary>
    internal static IntercomApiException Unreadable(HttpAnswer answer, string why, Exception? inner) =>
        Create(answer, answer.Call.WithoutSecrets(answer.BodyText), why, [], null, inner);

    private static IntercomApiException Create(
        HttpAnswer answer, string body, string what, IReadOnlyList<IntercomError> errors, string? requestId, Exception? inner, string hint = "")
    {
        IntercomRequest request = answer.Call.Request;
        requestId ??= answer.RequestId;
        string call = $"{request.Method.Method} {request.Template} answered {answer.Status}";
        string id = requestId is null ? "" : $" (request {requestId})";
        return new(answer.Status, $"{call} {what}{id}{hint}", errors, requestId, inner)
        {
            Body = body,
            Headers = HttpResponseText.Headers(answer.Response),
            RateLimit = answer.RateLimit,
            Method = request.Method.Method,
            Path = request.Template,
            Attempts = answer.Attempts,
        };
    }

    // Intercom calls a token of another region invalid, and nothing else in its answer leads to the region.
    private static string Elsewhere(HttpAnswer answer) => answer.Status == 401 && answer.Call.Client.GuessesRegion
        ? ". No Region is set, so the call went to the United States; a token works in its workspace's region only"
        : "";

    // What a proxy or a load balancer sent: its kind and size say more in a log than its markup.
    private static string Foreign(HttpAnswer answer)
    {
        if (answer.Body.IsEmpty)
        {
            return "without a body";
        }

        HttpContent content = HttpAnswer.ContentOf(answer.Response);
        return $"with a body that lists no errors ({content.Headers.ContentType?.MediaType ?? "no content type"}, {answer.Body.Length} bytes)";
    }
}

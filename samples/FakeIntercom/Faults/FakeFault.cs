using System.Globalization;

namespace FakeIntercom.Faults;

/// <summary>Something that goes wrong instead of, or around, the real answer.</summary>
public sealed record FakeFault
{
    private FakeFault()
    {
    }

    internal int? Status { get; private init; }

    internal string? ContentType { get; private init; }

    internal string Body { get; private init; } = "";

    internal bool AsErrorList { get; private init; }

    internal IReadOnlyDictionary<string, string> Headers { get; private init; } = new Dictionary<string, string>();

    internal TimeSpan Wait { get; private init; }

    internal bool BreaksConnection { get; private init; }

    /// <summary>How much of the real body is sent before the connection breaks; null sends all of it.</summary>
    internal double? Part { get; private init; }

    internal bool SlowBody { get; private init; }

    /// <summary>429 with Intercom's error; <c>Retry-After</c> and <c>X-RateLimit-Reset</c> only where given.</summary>
    public static FakeFault TooManyRequests(string? retryAfter = null, DateTimeOffset? reset = null)
    {
        var headers = new Dictionary<string, string>
        {
            ["X-RateLimit-Remaining"] = "0",
            ["X-RateLimit-Reset"] = reset?.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) ?? "", // empty: taken away
        };
        if (retryAfter is not null)
        {
            headers["Retry-After"] = retryAfter;
        }

        return new() { Status = 429, AsErrorList = true, Headers = headers };
    }

    /// <summary>A status with Intercom's error shape: 500, 503, 408 and the like.</summary>
    public static FakeFault Error(int status) => new() { Status = status, AsErrorList = true };

    /// <summary>A page of a proxy instead of JSON.</summary>
    public static FakeFault Html(int status = 502) =>
        new() { Status = status, ContentType = "text/html", Body = "<html><body><h1>Bad gateway</h1></body></html>" };

    /// <summary>A status without any body.</summary>
    public static FakeFault EmptyBody(int status) => new() { Status = status };

    /// <summary>Any status, content type and body.</summary>
    public static FakeFault Answer(int status, string contentType, string body) => new() { Status = status, ContentType = contentType, Body = body };

    /// <summary>The real answer, later.</summary>
    public static FakeFault Delay(TimeSpan wait) => new() { Wait = wait };

    /// <summary>The real answer's headers at once, its body only after the wait.</summary>
    public static FakeFault DelayBody(TimeSpan wait) => new() { Wait = wait, SlowBody = true };

    /// <summary>The connection breaks before a byte of the answer. The request was not carried out.</summary>
    public static FakeFault ConnectionReset() => new() { BreaksConnection = true };

    /// <summary>The request is carried out, half of its answer arrives, then the connection breaks.</summary>
    public static FakeFault ResetInBody() => new() { BreaksConnection = true, Part = 0.5 };

    /// <summary>The answer is complete for HTTP, but its JSON stops half way.</summary>
    public static FakeFault TruncatedJson() => new() { Part = 0.5 };
}

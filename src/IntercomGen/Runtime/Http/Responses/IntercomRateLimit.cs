using System;
using System.Globalization;
using System.Net.Http.Headers;

namespace IntercomGen.Runtime;

/// <summary>What an answer said about the rate limit.</summary>
public sealed class IntercomRateLimit
{
    /// <summary>A state, for test doubles.</summary>
    /// <param name="limit">Calls allowed in the current window.</param>
    /// <param name="remaining">Calls left in it.</param>
    /// <param name="reset">When the next window starts.</param>
    public IntercomRateLimit(long? limit, long? remaining, DateTimeOffset? reset)
    {
        Limit = limit;
        Remaining = remaining;
        Reset = reset;
    }

    /// <summary>Calls allowed in the current window (<c>X-RateLimit-Limit</c>).</summary>
    public long? Limit { get; }

    /// <summary>Calls left in the current window (<c>X-RateLimit-Remaining</c>).</summary>
    public long? Remaining { get; }

    /// <summary>When the next window starts (<c>X-RateLimit-Reset</c>, in whole seconds).</summary>
    public DateTimeOffset? Reset { get; }

    /// <summary>The state in words.</summary>
    /// <returns>For example <c>41 of 166 left until 2026-01-01T00:00:10Z</c>.</returns>
    public override string ToString() =>
        string.Format(CultureInfo.InvariantCulture, "{0} of {1} left until {2:yyyy-MM-ddTHH:mm:ssZ}", Remaining, Limit, Reset?.UtcDateTime);

    /// <summary>The state in the headers; null when they say nothing.</summary>
    internal static IntercomRateLimit? From(HttpResponseHeaders headers)
    {
        long? limit = Number(headers, "X-RateLimit-Limit");
        long? remaining = Number(headers, "X-RateLimit-Remaining");
        long? reset = Number(headers, "X-RateLimit-Reset");
        return limit is null && remaining is null && reset is null ? null : new(limit, remaining, Time(reset));
    }

    private static long? Number(HttpResponseHeaders headers, string name) =>
        long.TryParse(HttpResponseText.Header(headers, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out long value) ? value : null;

    // What lies outside the calendar is no time to wait for.
    private static DateTimeOffset? Time(long? seconds) =>
        seconds is >= 0 and <= 253402300799 ? DateTimeOffset.FromUnixTimeSeconds(seconds.Value) : null;
}

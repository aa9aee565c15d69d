using System;
using System.Globalization;
using System.Net.Http;

namespace IntercomGen.Runtime;

/// <summary>
/// Which failures of a call are tried again, and after what wait. 429 was not executed and is repeated for every verb; 408,
/// 5xx and broken connections may have been executed and are repeated only where a second execution does no harm.
/// </summary>
internal readonly struct CallRetries(IntercomClock clock, int maxRetries, TimeSpan maxDelay, bool canRepeatBody, bool isIdempotent)
{
    private static readonly TimeSpan FirstDelay = TimeSpan.FromSeconds(0.5);

    // The reset comes in whole seconds, and everybody waits for the same one.
    private static readonly TimeSpan ResetSpread = TimeSpan.FromSeconds(0.5);

    public static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Put || method == HttpMethod.Delete || method == HttpMethod.Head;

    /// <summary>Whether to try again after the connection broke in the given attempt (the first is 1).</summary>
    public bool RepeatsBroken(int attempt) => isIdempotent && IsLeft(attempt);

    /// <summary>Whether to try again after an answer with this status.</summary>
    public bool RepeatsStatus(int status, int attempt) =>
        IsLeft(attempt) && (status == 429 || (isIdempotent && (status is 408 or (>= 500 and <= 599))));

    /// <summary>The wait that the server asks for, else one that doubles from try to try; never more than the cap.</summary>
    public TimeSpan DelayAfter(HttpResponseMessage? response, IntercomRateLimit? rateLimit, int attempt)
    {
        TimeSpan delay = RetryAfter(response)
            ?? (response is not null && (int)response.StatusCode == 429 ? UntilReset(rateLimit) : null)
            ?? Exponential(attempt);
        return delay < TimeSpan.Zero ? TimeSpan.Zero : delay > maxDelay ? maxDelay : delay;
    }

    private bool IsLeft(int attempt) => canRepeatBody && attempt <= maxRetries;

    private TimeSpan? RetryAfter(HttpResponseMessage? response)
    {
        if (response is null || HttpResponseText.Header(response.Headers, "Retry-After") is not { } text)
        {
            return null;
        }

        // The typed header refuses fractions, which some proxies send.
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds >= 0)
        {
            return TimeSpan.FromSeconds(Math.Min(seconds, maxDelay.TotalSeconds));
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
            ? time - clock.UtcNow
            : null;
    }

    private TimeSpan? UntilReset(IntercomRateLimit? rateLimit)
    {
        if (rateLimit?.Reset is not { } reset)
        {
            return null;
        }

        TimeSpan wait = reset - clock.UtcNow;
        return (wait < TimeSpan.Zero ? TimeSpan.Zero : wait) + TimeSpan.FromTicks((long)(ResetSpread.Ticks * clock.Jitter()));
    }

    // Half of the time is fixed, half is chance: clients that failed together do not come back together.
    private TimeSpan Exponential(int attempt)
    {
        double factor = Math.Pow(2, Math.Min(attempt - 1, 20)) * (0.5 + (0.5 * clock.Jitter()));
        return TimeSpan.FromTicks((long)(FirstDelay.Ticks * factor));
    }
}

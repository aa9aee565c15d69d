using System;

namespace IntercomGen.Runtime;

/// <summary>Keeps calls back that the server would refuse: a 429 counts against the limit too.</summary>
internal static class RatePacer
{
    /// <summary>The wait before the next request; zero when it may go at once.</summary>
    /// <param name="last">What the last answer said.</param>
    /// <param name="now">The time.</param>
    /// <param name="cap">The longest wait.</param>
    public static TimeSpan Wait(IntercomRateLimit? last, DateTimeOffset now, TimeSpan cap)
    {
        if (last is not { Remaining: <= 0, Reset: { } reset } || reset <= now)
        {
            return TimeSpan.Zero;
        }

        TimeSpan wait = reset - now;
        return wait > cap ? cap : wait;
    }
}

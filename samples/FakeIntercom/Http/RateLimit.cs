using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace FakeIntercom.Http;

/// <summary>Counts requests in windows of ten seconds, as Intercom does, and tells about it in three headers.</summary>
internal sealed class RateLimit(FakeIntercomOptions options)
{
    private const long WindowSeconds = 10;
    private readonly Lock _gate = new();
    private long _window;
    private int _used;

    /// <returns>False when the request is one too many.</returns>
    public bool Count(IHeaderDictionary headers)
    {
        long window = options.TimeProvider.GetUtcNow().ToUnixTimeSeconds() / WindowSeconds;
        int used;
        lock (_gate)
        {
            _used = window == _window ? _used + 1 : 1;
            _window = window;
            used = _used;
        }

        headers["X-RateLimit-Limit"] = options.RateLimit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = Math.Max(0, options.RateLimit - used).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = ((window + 1) * WindowSeconds).ToString(CultureInfo.InvariantCulture);
        return used <= options.RateLimit || !options.EnforceRateLimit;
    }
}

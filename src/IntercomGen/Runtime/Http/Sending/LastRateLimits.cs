#if NET8_0_OR_GREATER
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.Metrics;

namespace IntercomGen.Runtime;

/// <summary>The metric that tells how many calls are left in the current window, as the last answer of each host said.</summary>
internal sealed class LastRateLimits
{
    // The states themselves, not their numbers: maps of references share their native code with all others.
    private readonly ConcurrentDictionary<string, IntercomRateLimit> _last = new();
    private readonly ObservableGauge<long> _gauge;

    public LastRateLimits(Meter meter) => _gauge = meter.CreateObservableGauge(
        "intercom.client.rate_limit.remaining", Measure, "{request}", "Calls left in the current window of the rate limit.");

    public bool IsObserved => _gauge.Enabled;

    public void Note(string host, IntercomRateLimit state) => _last[host] = state;

    private IEnumerable<Measurement<long>> Measure()
    {
        foreach (KeyValuePair<string, IntercomRateLimit> host in _last)
        {
            yield return new(host.Value.Remaining ?? 0, new KeyValuePair<string, object?>("server.address", host.Key));
        }
    }
}
#endif

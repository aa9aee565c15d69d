#if NET8_0_OR_GREATER
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics.Metrics;

namespace IntercomGen.Runtime;

/// <summary>The metric that tells how many calls are left in the current window, as the last answer of each host said.</summary>
internal sealed class LastRateLimits
{
    private readonly ConcurrentDictionary<string, long> _remaining = new();
    private readonly ObservableGauge<long> _gauge;

    public LastRateLimits(Meter meter) => _gauge = meter.CreateObservableGauge(
        "intercom.client.rate_limit.remaining", Measure, "{request}", "Calls left in the current window of the rate limit.");

    public bool IsObserved => _gauge.Enabled;

    public void Note(string host, long remaining) => _remaining[host] = remaining;

    private IEnumerable<Measurement<long>> Measure()
    {
        foreach (KeyValuePair<string, long> host in _remaining)
        {
            yield return new(host.Value, new KeyValuePair<string, object?>("server.address", host.Key));
        }
    }
}
#endif

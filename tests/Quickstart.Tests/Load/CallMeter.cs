using System.Diagnostics.Metrics;

namespace Quickstart.Tests.Load;

/// <summary>What the meter of the client says of the calls to one port.</summary>
internal sealed class CallMeter : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly int _port;
    private long _calls;
    private long _failures;
    private long _retries;

    public CallMeter(int port)
    {
        _port = port;
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Intercom") listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) =>
        {
            if (instrument.Name != "intercom.client.request.duration" || !IsOurs(tags)) return;
            Interlocked.Increment(ref _calls);
            if (Has(tags, "error.type")) Interlocked.Increment(ref _failures);
        });
        _listener.SetMeasurementEventCallback<long>((instrument, count, tags, _) =>
        {
            if (instrument.Name == "intercom.client.retries" && IsOurs(tags)) Interlocked.Add(ref _retries, count);
        });
        _listener.Start();
    }

    /// <summary>Calls, retries included in each.</summary>
    public long Calls => _calls;

    public long Failures => _failures;

    public long Retries => _retries;

    public void Dispose() => _listener.Dispose();

    private bool IsOurs(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            if (tag.Key == "server.port") return tag.Value is int port && port == _port;
        }
        return false;
    }

    private static bool Has(ReadOnlySpan<KeyValuePair<string, object?>> tags, string key)
    {
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            if (tag.Key == key) return true;
        }
        return false;
    }
}

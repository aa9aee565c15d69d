using System.Diagnostics.Metrics;

namespace IntercomGen.Runtime.Tests.Http;

/// <summary>The tags of what an instrument measured of the calls to one host.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly MeterListener _listener = new();

    public Measurements(string name, string host)
    {
        _listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == "Intercom" && instrument.Name == name)
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            Dictionary<string, object?> all = tags.ToArray().ToDictionary();
            if (host.Equals(all["server.address"]))
            {
                Tags.Add(all);
            }
        });
        _listener.Start();
    }

    public List<Dictionary<string, object?>> Tags { get; } = [];

    public void Dispose() => _listener.Dispose();
}

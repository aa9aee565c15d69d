namespace IntercomGen.Runtime.Tests.Http;

/// <summary>Time that stands still but for the waits of the pipeline, which it notes instead of waiting.</summary>
internal sealed class TestClock : IntercomClock
{
    private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public List<TimeSpan> Delays { get; } = [];

    public double Chance { get; set; } = 1;

    /// <summary>What happens while the pipeline waits.</summary>
    public Action? Waiting { get; set; }

    /// <summary>The time-outs that were started, for tests that let them run out.</summary>
    public List<CancellationTokenSource> Timeouts { get; } = [];

    public override DateTimeOffset UtcNow => _now;

    public override double Jitter() => Chance;

    public override Task DelayAsync(TimeSpan time, CancellationToken cancellationToken)
    {
        Delays.Add(time);
        Waiting?.Invoke();
        cancellationToken.ThrowIfCancellationRequested();
        _now += time;
        return Task.CompletedTask;
    }

    public override CancellationTokenSource StartTimeout(TimeSpan time)
    {
        var source = new CancellationTokenSource();
        Timeouts.Add(source);
        return source;
    }
}

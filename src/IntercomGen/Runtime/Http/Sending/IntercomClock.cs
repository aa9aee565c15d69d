using System;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>Time and chance: all that makes retries differ from run to run, so that tests can replace it.</summary>
internal class IntercomClock
{
    public static readonly IntercomClock System = new();

    private CancellationTokenSource? _spare;

#pragma warning disable CA5394 // Chance spreads retries in time here. It keeps no secret.
#if NET8_0_OR_GREATER
    /// <summary>A number from 0 up to, not including, 1.</summary>
    public virtual double Jitter() => Random.Shared.NextDouble();
#else
    private static readonly Random Chance = new();

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public virtual double Jitter()
    {
        lock (Chance)
        {
            return Chance.NextDouble();
        }
    }
#endif
#pragma warning restore CA5394

    public virtual DateTimeOffset UtcNow => DateTimeOffset.UtcNow;

    public virtual Task DelayAsync(TimeSpan time, CancellationToken cancellationToken) => Task.Delay(time, cancellationToken);

    /// <summary>A source that is cancelled when the time is over.</summary>
    public virtual CancellationTokenSource StartTimeout(TimeSpan time)
    {
        CancellationTokenSource? source = Interlocked.Exchange(ref _spare, null);
        if (source is null)
        {
            return new(time);
        }

        source.CancelAfter(time);
        return source;
    }

    /// <summary>Takes a source back that nobody listens to any more: a source and its timer are a tenth of what a call allocates.</summary>
    public virtual void EndTimeout(CancellationTokenSource source)
    {
#if NET8_0_OR_GREATER
        if (source.TryReset() && Interlocked.CompareExchange(ref _spare, source, null) is null)
        {
            return;
        }
#endif
        source.Dispose();
    }
}

using System;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>Time and chance: all that makes retries differ from run to run, so that tests can replace it.</summary>
internal class IntercomClock
{
    public static readonly IntercomClock System = new();

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

    public virtual DateTimeOffset UtcNow => DateTimeOffset.UtcNow;

    public virtual Task DelayAsync(TimeSpan time, CancellationToken cancellationToken) => Task.Delay(time, cancellationToken);

    /// <summary>A source that is cancelled when the time is over.</summary>
    public virtual CancellationTokenSource StartTimeout(TimeSpan time) => new(time);
}

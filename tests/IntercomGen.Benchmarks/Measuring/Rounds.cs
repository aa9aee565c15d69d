using System.Diagnostics;

namespace IntercomGen.Benchmarks.Measuring;

/// <summary>Compares actions within one run: they take turns, and the best round of each counts, since noise only ever adds.</summary>
internal static class Rounds
{
    /// <summary>The best time of each action, in microseconds for one call.</summary>
    /// <param name="rounds">How often each gets its turn.</param>
    /// <param name="calls">How often an action is called in one turn.</param>
    /// <param name="actions">What to measure.</param>
    public static double[] Best(int rounds, int calls, params Action[] actions)
    {
        var best = new double[actions.Length];
        Array.Fill(best, double.MaxValue);
        if (rounds > 3) WarmUp(calls, actions);
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < actions.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                for (int call = 0; call < calls; call++) actions[i]();
                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls);
            }
        }

        return best;
    }

    // The runtime optimises in the background, and only after a pause in which nothing new was called; small inputs are done before it begins.
    private static void WarmUp(int calls, Action[] actions)
    {
        for (int pass = 0; pass < 10; pass++)
        {
            foreach (Action action in actions)
            {
                for (int call = 0; call < Math.Max(calls, 50); call++) action();
            }
            Thread.Sleep(150);
        }
    }

    /// <summary>The bytes that one call allocates on this thread, after a first call.</summary>
    public static long Allocated(Action action)
    {
        action();
        long least = long.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}

using System;

namespace IntercomGen.Runtime;

/// <summary>What is told to those who watch a call: activities, metrics and logs.</summary>
internal interface ICallTrace : IDisposable
{
    /// <summary>The final answer has come, whatever its status.</summary>
    void Answered(HttpAnswer answer);

    /// <summary>The final answer is a success by its status, or a body that is too long, and not what the call returns.</summary>
    void Unreadable(HttpAnswer answer, IntercomApiException exception);

    /// <summary>There is no final answer.</summary>
    void Failed(Exception exception);

    /// <summary>The call goes on, after a wait.</summary>
    /// <param name="attempt">The number of the try that failed; the first is 1.</param>
    /// <param name="answer">Its answer; null when the connection broke.</param>
    /// <param name="delay">The wait.</param>
    void Repeats(int attempt, HttpAnswer? answer, TimeSpan delay);
}

internal static partial class CallTraces
{
    /// <summary>The trace of a call; null when nobody listens.</summary>
    public static ICallTrace? Start(HttpCall call)
    {
        ICallTrace? trace = null;
#if NET8_0_OR_GREATER
        trace = CallTrace.Start(call);
#else
        // Activities and metrics need a package that this framework does not bring.
#endif
        AddLog(call, ref trace);
        return trace;
    }

    // Has a body where the project has ILogger.
    static partial void AddLog(HttpCall call, ref ICallTrace? trace);
}

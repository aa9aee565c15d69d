using System;

namespace IntercomGen.Runtime;

/// <summary>What is told to those who watch a call: activities and metrics.</summary>
internal interface ICallTrace : IDisposable
{
    void Answered(HttpAnswer answer);

    void Failed(Exception exception);

    /// <summary>The call goes on after an answer with this status, or after none.</summary>
    void Repeats(int? status);
}

internal static class CallTraces
{
#if NET8_0_OR_GREATER
    /// <summary>The trace of a call; null when nobody listens.</summary>
    public static ICallTrace? Start(HttpCall call) => CallTrace.Start(call);
#else
    /// <summary>No trace: activities and metrics need a package that this framework does not bring.</summary>
    public static ICallTrace? Start(HttpCall _) => null;
#endif
}

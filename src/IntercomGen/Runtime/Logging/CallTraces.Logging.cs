using Microsoft.Extensions.Logging;

namespace IntercomGen.Runtime;

internal static partial class CallTraces
{
    static partial void AddLog(HttpCall call, ref ICallTrace? trace)
    {
        // Nothing graver than a warning is ever written.
        if (call.Client.Log is { } log && log.IsEnabled(LogLevel.Warning))
        {
            trace = new CallLog(log, call, trace);
        }
    }
}

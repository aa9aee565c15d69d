using System;
using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace IntercomGen.Runtime;

/// <summary>Writes what becomes of one call. It names the template of the path, never identifiers, query values or secrets.</summary>
internal sealed class CallLog(ILogger log, HttpCall call, ICallTrace? inner) : ICallTrace
{
    private readonly long _started = Stopwatch.GetTimestamp();

    private double Milliseconds => Math.Round((Stopwatch.GetTimestamp() - _started) * 1000.0 / Stopwatch.Frequency, 1);

    public void Answered(HttpAnswer answer)
    {
        inner?.Answered(answer);
        string method = call.Request.Method.Method;
        string template = call.Request.Template;
        if (answer.Status < 400)
        {
            CallLogMessages.Answered(log, method, template, answer.Status, Milliseconds, answer.Attempts, answer.RequestId, null);
        }
        else
        {
            CallLogMessages.Refused(log, method, template, answer.Status, Milliseconds, answer.Attempts, answer.RequestId, null);
        }

        if (log.IsEnabled(LogLevel.Trace))
        {
            CallLogMessages.Headers(log, method, template, LoggableHeaders.Of(answer.Response), null);
        }
    }

    public void Unreadable(HttpAnswer answer, IntercomApiException exception)
    {
        inner?.Unreadable(answer, exception);
        CallLogMessages.Unreadable(log, call.Request.Method.Method, call.Request.Template, answer.Status, answer.RequestId, null);
    }

    public void Failed(Exception exception)
    {
        inner?.Failed(exception);
        if (exception is OperationCanceledException)
        {
            CallLogMessages.Cancelled(log, call.Request.Method.Method, call.Request.Template, Milliseconds, null);
        }
        else
        {
            // The type alone: a message may hold what the caller sent.
            CallLogMessages.Broken(log, call.Request.Method.Method, call.Request.Template, exception.GetType().Name, Milliseconds, null);
        }
    }

    public void Repeats(int attempt, HttpAnswer? answer, TimeSpan delay)
    {
        inner?.Repeats(attempt, answer, delay);
        CallLogMessages.Repeats(
            log, call.Request.Method.Method, call.Request.Template, answer?.Status, attempt, delay.TotalMilliseconds, answer?.RequestId, null);
    }

    public void Dispose() => inner?.Dispose();
}

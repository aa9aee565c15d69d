using System;
using Microsoft.Extensions.Logging;

namespace IntercomGen.Runtime;

/// <summary>The messages of a client. They are made by hand: the generator of such messages does not see emitted code.</summary>
internal static class CallLogMessages
{
    public static readonly Action<ILogger, string, string, int, double, int, string?, Exception?> Answered =
        LoggerMessage.Define<string, string, int, double, int, string?>(
            LogLevel.Debug,
            new EventId(1, nameof(Answered)),
            "{Method} {Template} answered {Status} in {Milliseconds} ms at attempt {Attempt} (request {RequestId})");

    public static readonly Action<ILogger, string, string, int, double, int, string?, Exception?> Refused =
        LoggerMessage.Define<string, string, int, double, int, string?>(
            LogLevel.Warning,
            new EventId(2, nameof(Refused)),
            "{Method} {Template} refused with {Status} in {Milliseconds} ms at attempt {Attempt} (request {RequestId})");

    public static readonly Action<ILogger, string, string, int?, int, double, string?, Exception?> Repeats =
        LoggerMessage.Define<string, string, int?, int, double, string?>(
            LogLevel.Information,
            new EventId(3, nameof(Repeats)),
            "{Method} {Template} failed with {Status} at attempt {Attempt} and is repeated in {DelayMilliseconds} ms (request {RequestId})");

    public static readonly Action<ILogger, string, string, string, double, Exception?> Broken =
        LoggerMessage.Define<string, string, string, double>(
            LogLevel.Warning,
            new EventId(4, nameof(Broken)),
            "{Method} {Template} got no answer: {Error} after {Milliseconds} ms");

    public static readonly Action<ILogger, string, string, double, Exception?> Cancelled =
        LoggerMessage.Define<string, string, double>(
            LogLevel.Debug,
            new EventId(5, nameof(Cancelled)),
            "{Method} {Template} was cancelled after {Milliseconds} ms");

    public static readonly Action<ILogger, string, string, string, Exception?> Headers =
        LoggerMessage.Define<string, string, string>(
            LogLevel.Trace,
            new EventId(6, nameof(Headers)),
            "{Method} {Template} came with {Headers}");

    public static readonly Action<ILogger, string, string, int, string?, Exception?> Unreadable =
        LoggerMessage.Define<string, string, int, string?>(
            LogLevel.Warning,
            new EventId(7, nameof(Unreadable)),
            "{Method} {Template} answered {Status} with a body that cannot be read (request {RequestId})");
}

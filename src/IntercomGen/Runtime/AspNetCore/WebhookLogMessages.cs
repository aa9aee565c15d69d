using System;
using Microsoft.Extensions.Logging;

namespace IntercomGen.Runtime;

/// <summary>The messages of a webhook.</summary>
internal static class WebhookLogMessages
{
    public static readonly Action<ILogger, Exception?> Refused = LoggerMessage.Define(
        LogLevel.Warning, new EventId(11, nameof(Refused)), "A request to the webhook has no right signature and was refused");

    public static readonly Action<ILogger, string?, string?, Exception?> Repeated = LoggerMessage.Define<string?, string?>(
        LogLevel.Information, new EventId(12, nameof(Repeated)), "Notification {Topic} {NotificationId} was delivered before and is not handled again");

    public static readonly Action<ILogger, string?, string?, Exception?> GoesOn = LoggerMessage.Define<string?, string?>(
        LogLevel.Information, new EventId(13, nameof(GoesOn)), "Notification {Topic} {NotificationId} is answered while its handler goes on");

    public static readonly Action<ILogger, string?, string?, Exception?> Failed = LoggerMessage.Define<string?, string?>(
        LogLevel.Error, new EventId(14, nameof(Failed)), "The handler of notification {Topic} {NotificationId} failed");
}

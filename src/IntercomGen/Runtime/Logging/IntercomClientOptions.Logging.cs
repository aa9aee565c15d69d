using Microsoft.Extensions.Logging;

namespace IntercomGen.Runtime;

/// <content>Where calls are logged.</content>
public sealed partial class IntercomClientOptions
{
    private const string LogCategory = "Intercom";

    private ILogger? _log;

    /// <summary>
    /// Makes the logger, of category <c>Intercom</c>, that every call is written to: method, path template, status, request
    /// identifier, duration and retries. Tokens, identifiers, query values and bodies are never logged. With
    /// <c>AddIntercom</c> it is the application's own unless set.
    /// </summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    internal ILogger? Log => LoggerFactory is null ? null : _log ??= LoggerFactory.CreateLogger(LogCategory);
}

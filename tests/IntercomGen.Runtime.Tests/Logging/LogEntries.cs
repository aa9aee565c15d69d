using Microsoft.Extensions.Logging;

namespace IntercomGen.Runtime.Tests.Logging;

/// <summary>Keeps what is logged.</summary>
internal sealed class LogEntries : ILoggerFactory, ILoggerProvider, ILogger
{
    public List<(LogLevel Level, EventId Event, string Text)> All { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public void AddProvider(ILoggerProvider provider)
    {
        // All entries stay here.
    }

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        All.Add((logLevel, eventId, formatter(state, exception) + exception));

    public void Dispose()
    {
        // Nothing to free.
    }
}

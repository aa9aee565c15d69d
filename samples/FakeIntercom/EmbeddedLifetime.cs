using Microsoft.Extensions.Hosting;

namespace FakeIntercom;

/// <summary>Leaves Ctrl+C and SIGTERM to the process that the server is a guest of; the stock lifetime would take them.</summary>
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using System.Collections.Concurrent;
using FakeIntercom.Data;
using FakeIntercom.Faults;
using FakeIntercom.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FakeIntercom;

/// <summary>An Intercom on loopback: the operations of a description, a workspace in memory, and faults on demand.</summary>
public sealed class FakeIntercomServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<RecordedRequest> _requests;

    private FakeIntercomServer(
        WebApplication app, FakeIntercomOptions options, FakeWorkspace workspace, FakeFaults faults, ConcurrentQueue<RecordedRequest> requests)
    {
        _app = app;
        _requests = requests;
        AccessToken = options.AccessToken;
        Workspace = workspace;
        Faults = faults;
        BaseAddress = new Uri(app.Urls.First().TrimEnd('/') + "/");
    }

    /// <summary>Where the server listens, ending with a slash.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The bearer token that the server accepts.</summary>
    public string AccessToken { get; }

    /// <summary>What should go wrong, and when.</summary>
    public FakeFaults Faults { get; }

    /// <summary>Every request so far, in order of arrival, refused ones included.</summary>
    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    /// <summary>The data that is served; tests may look and change.</summary>
    public FakeWorkspace Workspace { get; }

    /// <summary>Starts a server with a freshly seeded workspace.</summary>
    public static async Task<FakeIntercomServer> StartAsync(FakeIntercomOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        ServedVersions versions = await Task.Run(() => new ServedVersions(options.DescriptionPath), cancellationToken).ConfigureAwait(false);
        var workspace = new FakeWorkspace(options.TimeProvider);
        var faults = new FakeFaults();
        var requests = new ConcurrentQueue<RecordedRequest>();
        var pipeline = new RequestPipeline(versions, options, workspace, faults, requests);

        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IHostLifetime, EmbeddedLifetime>();
        builder.WebHost.UseUrls(options.Url.AbsoluteUri);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        WebApplication app = builder.Build();
        app.Run(pipeline.HandleAsync);
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return new(app, options, workspace, faults, requests);
    }

    /// <summary>Stops the server; requests under way are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        using var atOnce = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _app.StopAsync(atOnce.Token).ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}

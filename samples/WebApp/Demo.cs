using FakeIntercom;

namespace WebApp;

/// <summary>An Intercom in this process, for those who start the sample without a token of their own.</summary>
internal sealed class Demo : IAsyncDisposable
{
    /// <summary>What the demo signs its webhooks with.</summary>
    public const string ClientSecret = "demo-client-secret";

    private Demo(FakeIntercomServer server) => Server = server;

    public FakeIntercomServer Server { get; }

    /// <summary>The settings that lead the application to it, as command-line arguments.</summary>
    public string[] Settings =>
    [
        $"--Intercom:AccessToken={Server.AccessToken}",
        $"--Intercom:BaseAddress={Server.BaseAddress}",
        $"--Intercom:ClientSecret={ClientSecret}",
    ];

    /// <summary>Starts one; null where the configuration names a token.</summary>
    public static async Task<Demo?> StartAsync(string[] args)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddUserSecrets<Demo>(optional: true).AddCommandLine(args).Build();
        return configuration["Intercom:AccessToken"] is { Length: > 0 } ? null : new Demo(await FakeIntercomServer.StartAsync());
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}

using FakeIntercom;
using Intercom;

namespace Quickstart;

/// <summary>Where the tour goes: to a workspace of yours when <c>INTERCOM_ACCESS_TOKEN</c> is set, to a server in this process when not.</summary>
internal sealed class Connection : IAsyncDisposable
{
    private readonly HttpClient _http;

    private Connection(IntercomClientOptions options, FakeIntercomServer? fake)
    {
        Fake = fake;
        _http = new HttpClient(Calls);
        Client = new IntercomClient(_http, options);
        Where = fake is null ? $"{options.Region} region" : fake.BaseAddress.ToString();
    }

    /// <summary>The server in this process; null when a workspace of yours is talked to.</summary>
    public FakeIntercomServer? Fake { get; }

    public IntercomClient Client { get; }

    public CallLog Calls { get; } = new();

    public string Where { get; }

    public string Note => Fake is null
        ? "Creates a contact, a conversation, a ticket and a draft article in that workspace, and deletes them at the end."
        : "FakeIntercom, in this process. Set INTERCOM_ACCESS_TOKEN (and INTERCOM_REGION: us, eu or au) to talk to a workspace.";

    /// <summary>The ruleset whose WhatsApp messages are looked at; <c>INTERCOM_RULESET_ID</c> names one of yours.</summary>
    public string? RulesetId { get; private init; }

    public TimeSpan PollInterval => Fake is null ? TimeSpan.FromSeconds(5) : TimeSpan.FromMilliseconds(50);

    public static async Task<Connection> OpenAsync()
    {
        if (Environment.GetEnvironmentVariable("INTERCOM_ACCESS_TOKEN") is { Length: > 0 } token)
        {
            return new Connection(new() { AccessToken = token, Region = Region() }, fake: null)
            {
                RulesetId = Environment.GetEnvironmentVariable("INTERCOM_RULESET_ID"),
            };
        }
        return await OpenFakeAsync();
    }

    public static async Task<Connection> OpenFakeAsync()
    {
        FakeIntercomServer fake = await FakeIntercomServer.StartAsync();
        return new Connection(new() { AccessToken = fake.AccessToken, BaseAddress = fake.BaseAddress }, fake) { RulesetId = "24554" };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (Fake is not null) await Fake.DisposeAsync();
    }

    private static IntercomRegion Region() => Environment.GetEnvironmentVariable("INTERCOM_REGION")?.ToUpperInvariant() switch
    {
        null or "" or "US" => IntercomRegion.Us,
        "EU" => IntercomRegion.Eu,
        "AU" => IntercomRegion.Au,
        string other => throw new NotSupportedException($"INTERCOM_REGION is '{other}'; it can be us, eu or au."),
    };
}

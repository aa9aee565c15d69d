// Set-up that goes the long way round: defaults for every client, options by name, keyed services, a handler that adds the headers.
using Microsoft.Extensions.Configuration;

namespace Acme.Hosting;

internal static class Startup
{
    public static void Defaults(IServiceCollection services)
    {
        services.ConfigureHttpClientDefaults(client => client.ConfigureHttpClient(http => http.DefaultRequestHeaders.Add("Intercom-Version", "2.16")));
        services.AddHttpClient<Inbox>(http => http.BaseAddress = new Uri("https://api.intercom.io/"));
    }

    public static void Keyed(IServiceCollection services, IConfiguration configuration)
    {
        services.AddKeyedSingleton(
            "intercom",
            (provider, key) => new HttpClient
            {
                BaseAddress = new Uri("https://api.eu.intercom.io/"),
                DefaultRequestHeaders = { { "Intercom-Version", configuration["Version"] } },
            });
        services.AddKeyedSingleton("crm", new HttpClient { BaseAddress = new Uri("https://crm.example.com/") });
    }

    public static void Handlers(IServiceCollection services)
    {
        services.AddTransient<VersionHandler>();
        services.AddHttpClient("support", http => http.BaseAddress = new Uri("https://api.intercom.io/")).AddHttpMessageHandler<VersionHandler>();
    }
}

internal sealed class VersionHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Headers.Contains("Intercom-Version")) request.Headers.Add("Intercom-Version", "2.16");
        return base.SendAsync(request, cancellationToken);
    }
}

internal sealed class Inbox(HttpClient http)
{
    public Task<string> AdminsAsync() => http.GetStringAsync("admins");

    public Task<string> UsersAsync() => http.GetStringAsync("users"); // IGEN1003

    public Task<string> TeamsAsync() => http.GetStringAsync("teams");
}

internal sealed class Region([FromKeyedServices("intercom")] HttpClient support, [FromKeyedServices("crm")] HttpClient crm)
{
    public Task<string> MeAsync() => support.GetStringAsync("me");

    public Task<string> UserAsync(int id) => crm.GetStringAsync($"users/{id}");
}

internal sealed class Named(IHttpClientFactory factory)
{
    public async Task<string> SegmentsAsync()
    {
        using HttpClient http = factory.CreateClient("support");
        return await http.GetStringAsync("segments?include_count=true");
    }

    public async Task<string> SubscriptionsAsync(string contact)
    {
        var http = factory.CreateClient("support");
        var address = new UriBuilder("https", "api.intercom.io") { Path = $"contacts/{contact}/subscriptions" };
        return await http.GetStringAsync(address.Uri);
    }
}

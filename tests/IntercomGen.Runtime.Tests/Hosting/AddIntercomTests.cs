using System.Net;
using IntercomGen.Runtime.Tests.Http;
using IntercomGen.Runtime.Tests.Logging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace IntercomGen.Runtime.Tests.Hosting;

public class AddIntercomTests
{
    [Fact]
    public async Task Gives_one_client_over_the_handlers_of_its_builder()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        var services = new ServiceCollection();
        services.AddIntercom(static options => options.AccessToken = TestCalls.Token).ConfigurePrimaryHttpMessageHandler(() => server);
        await using ServiceProvider provider = services.BuildServiceProvider();
        IntercomClient client = provider.GetRequiredService<IntercomClient>();
        await client.Pipeline.ReadAsync();

        Assert.Same(client, provider.GetRequiredService<IntercomClient>());
        Assert.Equal($"Bearer {TestCalls.Token}", server.Sent.Single().Headers["Authorization"]);
    }

    [Fact]
    public async Task Named_clients_have_their_own_settings_and_keys()
    {
        TestServer us = new TestServer().Then(HttpStatusCode.OK), eu = new TestServer().Then(HttpStatusCode.OK);
        var services = new ServiceCollection();
        services.AddIntercom("us", static options => options.AccessToken = "t1").ConfigurePrimaryHttpMessageHandler(() => us);
        services.AddIntercom("eu", static options => (options.AccessToken, options.Region) = ("t2", IntercomRegion.Eu))
            .ConfigurePrimaryHttpMessageHandler(() => eu);
        await using ServiceProvider provider = services.BuildServiceProvider();
        IntercomClient client = provider.GetRequiredKeyedService<IntercomClient>("eu");
        await client.Pipeline.ReadAsync();

        Assert.Same(client, provider.GetRequiredService<IIntercomClientFactory>().GetClient("eu"));
        Assert.NotSame(client, provider.GetRequiredKeyedService<IntercomClient>("us"));
        Assert.Null(provider.GetService<IntercomClient>());
        Assert.Equal(("api.eu.intercom.io", "Bearer t2"), (eu.Sent.Single().Uri.Host, eu.Sent.Single().Headers["Authorization"]));
        Assert.Empty(us.Sent);
    }

    [Fact]
    public async Task Tokens_may_come_from_other_services()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        var services = new ServiceCollection();
        services.AddSingleton(new Tenants("t-of-tenant"));
        services.AddIntercom(static (provider, options) => options.AccessTokenProvider = _ => new(provider.GetRequiredService<Tenants>().Token))
            .ConfigurePrimaryHttpMessageHandler(() => server);
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IntercomClient>().Pipeline.ReadAsync();

        Assert.Equal("Bearer t-of-tenant", server.Sent.Single().Headers["Authorization"]);
    }

    [Theory]
    [InlineData("Intercom:", false)]
    [InlineData("Other:Place:", true)]
    public void Reads_configuration(string prefix, bool section)
    {
        (string Key, string Value)[] values =
        [
            ("AccessToken", "t1"), ("Region", "eu"), ("BaseAddress", "https://proxy.example/x"), ("Version", "2.15"), ("MaxRetries", "0"),
            ("Timeout", "00:00:05"),
            ("MaxRetryDelay", "00:01:00"), ("RetryPosts", "true"), ("WaitForRateLimit", "True"), ("UserAgentSuffix", "app/1"), ("MaxResponseBytes", "1000"),
        ];
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(it => KeyValuePair.Create<string, string?>(prefix + it.Key, it.Value))).Build();
        IntercomClientOptions options = Options(section ? configuration.GetSection("Other:Place") : configuration);

        Assert.Equal(
            ("t1", IntercomRegion.Eu, "2.15", 0, 1000), (options.AccessToken, options.Region, options.Version, options.MaxRetries, options.MaxResponseBytes));
        Assert.Equal(
            (new Uri("https://proxy.example/x"), "app/1", true, true),
            (options.BaseAddress, options.UserAgentSuffix, options.RetryPosts, options.WaitForRateLimit));
        Assert.Equal((TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1)), (options.Timeout, options.MaxRetryDelay));
    }

    [Theory]
    [InlineData("Region", "Mars", "is no region; write Us, Eu or Au")]
    [InlineData("Region", "7", "is no region; write Us, Eu or Au")]
    [InlineData("Region", "+1", "is no region; write Us, Eu or Au")]
    [InlineData("Region", "Us, Eu", "is no region; write Us, Eu or Au")]
    [InlineData("MaxRetries", "many", "is no integer")]
    [InlineData("RetryPosts", "yes", "is not true or false")]
    [InlineData("Timeout", "soon", "is no time; write 00:00:20 for twenty seconds")]
    [InlineData("Timeout", "20", "is no time; write 00:00:20 for twenty seconds")]
    [InlineData("BaseAddress", "nowhere", "is no absolute address")]
    public void A_wrong_configuration_value_is_named(string key, string value, string problem)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Intercom:AccessToken", "t1"), new($"Intercom:{key}", value)])
            .Build();
        var exception = Assert.Throws<InvalidOperationException>(() => Options(configuration));

        Assert.Equal($"The configuration value 'Intercom:{key}' is '{value}', which {problem}.", exception.Message);
    }

    [Theory]
    [InlineData("eu", "The options of the Intercom client 'eu' are wrong: ", true)]
    [InlineData("", "The options of the Intercom client are wrong: ", false)]
    public async Task Wrong_options_stop_the_application_from_starting(string name, string start, bool asksForTheName)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        if (name.Length == 0) builder.Services.AddIntercom(static _ => { });
        else builder.Services.AddIntercom(name, static _ => { });
        using IHost host = builder.Build();
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.StartsWith(start, exception.Message, StringComparison.Ordinal);
        Assert.Equal(asksForTheName, exception.Message.Contains("under this name", StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_log_of_the_application_shows_the_token()
    {
        var log = new LogEntries();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddIntercom(static options => options.AccessToken = TestCalls.Token)
            .ConfigurePrimaryHttpMessageHandler(() => new TestServer().Then(HttpStatusCode.OK));
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<IntercomClient>().Pipeline.ReadAsync();

        Assert.Contains(log.All, static entry => entry.Event.Name == "Answered");
        Assert.Contains(log.All, static entry => entry.Text.Contains("Authorization", StringComparison.Ordinal));
        Assert.DoesNotContain(log.All, static entry => entry.Text.Contains(TestCalls.Token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("us", "")]
    [InlineData(null, ". No Region is set, so the call went to the United States; a token works in its workspace's region only")]
    public async Task A_refused_token_hints_at_the_region_that_configuration_does_not_choose(string? region, string hint)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Intercom:AccessToken", "t1"), new("Intercom:Region", region)])
            .Build();
        var services = new ServiceCollection();
        services.AddIntercom(configuration).ConfigurePrimaryHttpMessageHandler(static () => new TestServer().Then(HttpStatusCode.Unauthorized, "[]"));
        await using ServiceProvider provider = services.BuildServiceProvider();
        var e = await Assert.ThrowsAsync<IntercomApiException>(() => provider.GetRequiredService<IntercomClient>().Pipeline.ReadAsync());

        Assert.EndsWith("(application/json, 2 bytes)" + hint, e.Message, StringComparison.Ordinal);
    }

    private static IntercomClientOptions Options(IConfiguration configuration)
    {
        var services = new ServiceCollection();
        services.AddIntercom(configuration);
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptionsMonitor<IntercomClientOptions>>().CurrentValue;
    }

    private sealed record Tenants(string Token);
}

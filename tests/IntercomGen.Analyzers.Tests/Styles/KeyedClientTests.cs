using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Clients that a container gives by a key or a name.</summary>
public sealed class KeyedClientTests
{
    private const string Address = "http.BaseAddress = new Uri(\"https://api.intercom.io\");";

    [Theory]
    [InlineData("services.AddKeyedSingleton<HttpClient>(\"intercom\", (_, _) => new HttpClient { BaseAddress = new Uri(\"https://api.intercom.io\") });")]
    [InlineData("services.AddKeyedScoped(\"intercom\", (_, _) => { var http = new HttpClient(); " + Address + " return http; });")]
    [InlineData("services.AddKeyedTransient(Keys.Intercom, Make);")]
    [InlineData("services.AddKeyedSingleton(\"intercom\", new HttpClient { BaseAddress = new Uri(\"https://api.intercom.io\") });")]
    [InlineData("services.AddHttpClient(\"intercom\", http => { " + Address + " }).AddAsKeyed();")]
    [InlineData(
        "services.AddHttpClient(\"x\", http => { " + Address
            + " }); services.AddKeyedScoped(\"intercom\", (p, _) => p.GetRequiredService<IHttpClientFactory>().CreateClient(\"x\"));")]
    public async Task A_key_leads_to_its_client(string registration)
    {
        string source = Source(registration);
        await Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, source);
        await Verify.Reports<VersionHeaderMissingAnalyzer>(
            VersionHeaderMissingAnalyzer.Id, source.Replace("GetAsync([|\"users\"|])", "[|GetAsync|](\"users\")", StringComparison.Ordinal));
    }

    // What the key is, or what is registered under it, cannot be known.
    [Theory]
    [InlineData("services.AddKeyedSingleton(Environment.MachineName, (_, _) => new HttpClient { BaseAddress = new Uri(\"https://api.intercom.io\") });")]
    [InlineData(
        "services.AddKeyedSingleton<Api>(\"intercom\", (_, _) => new Api(new HttpClient { BaseAddress = new Uri(\"https://crm.example.com\") }, "
            + "new HttpClient()));")]
    [InlineData(
        "services.AddKeyedSingleton(\"intercom\", (_, _) => new HttpClient { BaseAddress = new Uri(Environment.MachineName) }); "
            + "_ = \"https://api.intercom.io\";")]
    public async Task Nothing_is_said_of_others(string registration) =>
        Assert.Empty(
            await Verify.Run(
                Consumer.Compile(Source(registration).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)),
                null,
                [.. Shipped.Analyzers]));

    [Theory]
    [InlineData("services.AddHttpClient(\"intercom\", http => http.BaseAddress = new Uri(\"https://api.intercom.io\")).AddTypedClient<Typed>();")]
    [InlineData(
        "services.AddHttpClient(\"intercom\", http => http.BaseAddress = new Uri(\"https://api.intercom.io\")).AddTypedClient(client => new Typed(client));")]
    [InlineData(
        "services.AddHttpClient(\"intercom\").ConfigureHttpClient("
            + "http => http.BaseAddress = new Uri(\"https://api.intercom.io\")).AddTypedClient<ITyped, Typed>();")]
    [InlineData(
        "services.AddHttpClient<ITyped, Typed>((client, provider) => new Typed(client)).ConfigureHttpClient("
            + "http => http.BaseAddress = new Uri(\"https://api.intercom.io\"));")]
    public Task A_typed_client_is_made_of_a_named_one(string registration) => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, $$"""
        interface ITyped { Task<string> Get(string path); }
        class Typed(HttpClient client) : ITyped { public Task<string> Get(string path) => client.GetStringAsync(path); }
        class User(ITyped typed) { public Task M() => typed.Get([|"users"|]); }
        static class Startup { public static void Add(IServiceCollection services) { {{registration}} } }
        """);

    [Fact]
    public Task Keys_lead_from_file_to_file() => Verify.Reports<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId,
        "class Api([FromKeyedServices(Keys.Desk)] HttpClient desk, [FromKeyedServices(\"crm\")] HttpClient crm) { "
            + "public Task M() => desk.GetAsync([|\"users\"|]); public Task N() => crm.GetAsync(\"users\"); }",
        null,
        "static class Keys { public const string Desk = \"desk\"; }",
        "static class Crm { static void Add(IServiceCollection s) => s.AddKeyedSingleton(\"crm\", "
            + "(_, _) => new HttpClient { BaseAddress = new Uri(\"https://crm.example.com\") }); }",
        "static class Desk { static void Add(IServiceCollection s) => s.AddKeyedSingleton(\"desk\", "
            + "(_, _) => new HttpClient { BaseAddress = new Uri(\"https://api.intercom.io\") }); }");

    private static string Source(string registration) => $$"""
        static class Keys { public const string Intercom = "intercom"; }
        class Api([FromKeyedServices("intercom")] HttpClient http, [FromKeyedServices("other")] HttpClient other)
        {
            public Task M() => http.GetAsync([|"users"|]);
            public Task N() => other.GetAsync("users");
        }
        class Late(IServiceProvider services) { public Task M() => services.GetRequiredKeyedService<HttpClient>("intercom").GetAsync([|"users"|]); }
        static class Lambdas { public static readonly Func<HttpClient, Task> Get = ([FromKeyedServices(Keys.Intercom)] HttpClient http) => http.GetAsync([|"users"|]); }
        static class Startup
        {
            public static void Add(IServiceCollection services) { {{registration}} }
            private static HttpClient Make(IServiceProvider services, object? key) => new() { BaseAddress = new Uri("https://api.intercom.io") };
        }
        """;
}

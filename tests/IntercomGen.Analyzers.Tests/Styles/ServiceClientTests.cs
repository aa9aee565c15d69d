using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>A client that the container hands out by its type alone.</summary>
public sealed class ServiceClientTests
{
    private const string Made = "new HttpClient { BaseAddress = new Uri(\"https://api.intercom.io\") }";
    private const string Class = "services.AddScoped<Api>();";

    [Theory]
    [InlineData("services.AddSingleton(" + Made + ");" + Class)]
    [InlineData("services.AddSingleton<HttpClient>(" + Made + ");" + Class)]
    [InlineData("services.AddSingleton(_ => " + Made + ");" + Class)]
    [InlineData("services.AddSingleton<HttpClient>(_ => { var http = new HttpClient(); "
        + "http.BaseAddress = new Uri(\"https://api.intercom.io\"); return http; });" + Class)]
    [InlineData("services.AddScoped(_ => " + Made + ");" + Class)]
    [InlineData("services.AddTransient(_ => " + Made + ");" + Class)]
    [InlineData("services.AddSingleton(typeof(HttpClient), " + Made + ");" + Class)]
    [InlineData("var http = " + Made + "; services.AddSingleton(http);" + Class)]
    [InlineData("services.AddSingleton(Make);" + Class)]
    [InlineData("ServiceCollectionServiceExtensions.AddSingleton(services, " + Made + ");" + Class)]
    [InlineData("services.AddSingleton(" + Made + "); services.AddSingleton<IApi, Api>();")]
    [InlineData("services.AddSingleton(" + Made + "); services.AddTransient(typeof(IApi), typeof(Api));")]
    [InlineData("services.AddSingleton(" + Made + "); services.AddSingleton<IApi>(provider => new Api(provider.GetRequiredService<HttpClient>()));")]
    [InlineData("services.AddHttpClient(\"x\", http => http.BaseAddress = new Uri(\"https://api.intercom.io\")); "
        + "services.AddScoped(provider => provider.GetRequiredService<IHttpClientFactory>().CreateClient(\"x\"));" + Class)]
    public async Task Who_is_registered_is_given_it(string registrations)
    {
        string source = Source(registrations);
        await Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, source);
        await Verify.Reports<VersionHeaderMissingAnalyzer>(
            VersionHeaderMissingAnalyzer.Id, source.Replace("GetAsync([|\"users\"|])", "[|GetAsync|](\"users\")", StringComparison.Ordinal));
    }

    // Another client may be meant: a typed one, a second one, one that a helper or the framework brings.
    [Theory]
    [InlineData("services.AddSingleton(" + Made + ");")]
    [InlineData("services.AddSingleton(" + Made + "); services.AddHttpClient<Api>();" + Class)]
    [InlineData("services.AddSingleton(" + Made + "); services.AddHttpClient<IApi, Api>(http => http.BaseAddress = new Uri(Environment.MachineName));")]
    [InlineData("services.AddSingleton(" + Made + "); services.AddHttpClient(\"x\").AddTypedClient<Api>();" + Class)]
    [InlineData("services.AddSingleton(" + Made + "); services.AddSingleton(new HttpClient { BaseAddress = new Uri(\"https://crm.example.com\") });" + Class)]
    [InlineData("services.AddSingleton(" + Made + "); services.AddSingleton<HttpClient>();" + Class)]
    [InlineData("services.AddSingleton(new HttpClient { BaseAddress = new Uri(\"https://crm.example.com\") }); _ = " + Made + ";" + Class)]
    [InlineData("services.AddSingleton(new HttpClient { BaseAddress = new Uri(Environment.MachineName) }); _ = " + Made + ";" + Class)]
    [InlineData("services.AddSingleton(" + Made + "); "
        + "services.AddSingleton(_ => new Api(new HttpClient { BaseAddress = new Uri(\"https://crm.example.com\") }));")]
    [InlineData("services.AddKeyedSingleton(\"intercom\", " + Made + ");" + Class)]
    [InlineData("services.AddSingleton(new Holder(" + Made + "));" + Class)]
    public async Task Nothing_is_said_of_others(string registrations) =>
        Assert.Empty(
            await Verify.Run(
                Consumer.Compile(Source(registrations).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)),
                null,
                [.. Shipped.Analyzers]));

    [Theory]
    [InlineData("class Home(HttpClient http) : Microsoft.AspNetCore.Mvc.ControllerBase { public Task M() => http.GetAsync([|\"users\"|]); }")]
    [InlineData("class Home { public Task M([FromServices] HttpClient http) => http.GetAsync([|\"users\"|]); }")]
    [InlineData("class Home { [Inject] public HttpClient Http { get; set; } = null!; public Task M() => Http.GetAsync([|\"users\"|]); }")]
    [InlineData("class Home { public void Map(object app) => app.MapGet(\"/\", (HttpClient http) => http.GetAsync([|\"users\"|])); }")]
    [InlineData("class Home(IServiceProvider services) { public Task M() => services.GetRequiredService<HttpClient>().GetAsync([|\"users\"|]); }")]
    [InlineData(
        "class Home(HttpClient http) : IHosted { public Task M() => http.GetAsync([|\"users\"|]); "
            + "public static void Add(IServiceCollection services) => services.AddSingleton<IHosted, Home>(); }")]
    public Task The_framework_asks_for_it(string source) => Verify.Reports<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId,
        source,
        null,
        "namespace Microsoft.AspNetCore.Mvc { public class ControllerBase; }",
        "namespace Microsoft.AspNetCore.Builder { static class Endpoints { "
            + "public static void MapGet(this object app, string pattern, Delegate handler) { } } }",
        "global using Microsoft.AspNetCore.Builder; class FromServicesAttribute : Attribute; class InjectAttribute : Attribute; interface IHosted;",
        "static class Startup { static void Add(IServiceCollection services) => services.AddSingleton(" + Made + "); static Type? Home; }");

    [Fact]
    public Task Each_says_it_in_a_file_of_its_own() => Verify.Reports<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId,
        "class Reader(HttpClient http) { public Task M() => http.GetAsync([|\"users\"|]); }",
        null,
        "static class Clients { public static void AddClient(this IServiceCollection services) => services.AddSingleton(" + Made + "); }",
        "static class Classes { public static void AddClasses(this IServiceCollection services) => services.AddScoped<Reader>(); }");

    [Fact]
    public Task A_second_one_in_another_file_is_seen() => Verify.Silent<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId,
        "class Reader(HttpClient http) { public Task M() => http.GetAsync(\"users\"); }",
        null,
        "static class Clients { public static void AddClient(this IServiceCollection services) => services.AddSingleton(" + Made + "); }",
        "static class Classes { public static void AddClasses(this IServiceCollection services) => services.AddScoped<Reader>(); }",
        "static class Crm { public static void AddCrm(this IServiceCollection services) => "
            + "services.AddSingleton(new HttpClient { BaseAddress = new Uri(\"https://crm.example.com\") }); }");

    // One object is shared, so what one class sets on it is set for all; of several, each has its own.
    [Fact]
    public async Task What_one_class_sets_is_set_for_all()
    {
        const string Source = """
            class Setter { public Setter(HttpClient http) => http.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); }
            class Api(HttpClient http) { public Task M() => http.GetAsync("me"); }
            static class Startup { static void Add(IServiceCollection services) => services.AddSingleton(REGISTERED).AddScoped<Api>().AddScoped<Setter>(); }
            """;
        await Verify.Silent<VersionHeaderMissingAnalyzer>(
            VersionHeaderMissingAnalyzer.Id, Source.Replace("REGISTERED", Made, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_address_that_one_class_sets_is_its_own()
    {
        const string Source = """
            class Support { private readonly HttpClient _http; public Support(HttpClient http) { _http = http; http.BaseAddress = new Uri("https://api.intercom.io"); }
                public Task M() => _http.GetAsync("me"); }
            class Crm(HttpClient http) { public Task M() => http.GetAsync("users"); }
            static class Startup { static void Add(IServiceCollection services) => services.AddTransient(_ => new HttpClient()).AddScoped<Support>().AddScoped<Crm>(); }
            """;
        await Verify.Silent<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, Source);
    }

    private static string Source(string registrations) => $$"""
        interface IApi;
        class Api(HttpClient http) : IApi { public Task M() => http.GetAsync([|"users"|]); }
        class Holder(HttpClient http) { public HttpClient Http => http; }
        static class Startup
        {
            public static void Add(IServiceCollection services) { {{registrations}} }
            private static HttpClient Make(IServiceProvider services) => {{Made}};
        }
        """;
}

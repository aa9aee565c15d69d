using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Classes that stand before another one with the same interface, and pass on what they are asked.</summary>
public sealed class DecoratorTests
{
    private const string Plain = "public Task<string> Get(string path) => inner.Get(path); public Task Create(object body) => inner.Create(body);";

    [Theory]
    [InlineData("class Caching(IApi inner) : IApi { " + Plain + " }")]
    [InlineData("class Caching(IApi inner) : IApi { " + Plain + " } class Logging(IApi inner) : IApi { " + Plain + " }")]
    [InlineData(
        "class Caching : IApi { private readonly IApi _inner; private readonly Dictionary<string, string> _known = []; "
            + "public Caching(IApi inner) => _inner = inner; "
            + "public async Task<string> Get(string path) { if (_known.TryGetValue(path, out var known)) return known; "
            + "return _known[path] = await _inner.Get(path); } "
            + "public async Task Create(object body) { Console.WriteLine(body); await this._inner.Create(body).ConfigureAwait(false); } }")]
    [InlineData(
        "class Caching(IApi inner) : IApi { private static Task<T> Once<T>(string key, Func<string, Task<T>> make) => make(key); "
            + "public Task<string> Get(string path) => Once(path, _ => inner.Get(path)); public Task Create(object body) => inner.Create(body); }")]
    [InlineData(
        "abstract class Before(IApi inner) : IApi { public virtual Task<string> Get(string path) => inner.Get(path); "
            + "public Task Create(object body) => inner.Create(body); } "
            + "class Caching(IApi inner) : Before(inner) { public override Task<string> Get(string path) => base.Get(path); }")]
    [InlineData("class Caching(Api inner) : IApi { " + Plain + " }")]
    [InlineData(
        "class Caching(IApi inner) : IApi { Task<string> IApi.Get(string address) => inner.Get(path: address); "
            + "public Task Create(object body) => inner.Create(body); }")]
    public async Task What_is_passed_on_is_what_is_sent(string decorators)
    {
        await Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, Use(decorators, "api.Get([|\"users\"|])"));
        await Verify.Reports<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, Use(decorators, "api.Create(new { role = [|\"usr\"|] })"));
        await Verify.Reports<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Use(decorators, "api.Create([|new|] { name = \"x\" })"));
        Assert.Empty(await Verify.Run(Consumer.Compile(Use(decorators, "api.Get(\"contacts\")")), null, [.. Shipped.Analyzers]));
    }

    // Which of the classes is asked is not known, and one of them sends something else.
    [Theory]
    [InlineData("class Under(IApi inner) : IApi { public Task<string> Get(string path) => inner.Get(\"contacts/\" + path); "
        + "public Task Create(object body) => inner.Create(new { role = \"user\", name = body }); }")]
    [InlineData("class Memory : IApi { public Task<string> Get(string path) => Task.FromResult(path); "
        + "public Task Create(object body) => Task.CompletedTask; }")]
    [InlineData("class Other(IApi inner) : IApi { public Task<string> Get(string path) => path == \"users\" ? Task.FromResult(\"\") : inner.Get(\"me\"); "
        + "public Task Create(object body) => inner.Create(new { role = \"user\" }); }")]
    [InlineData("class Crm(HttpClient http, IApi inner) : IApi { "
        + "private readonly HttpClient _crm = new() { BaseAddress = new Uri(\"https://crm.example.com\") }; "
        + "public Task<string> Get(string path) => path.Length > 3 ? _crm.GetStringAsync(path) : inner.Get(path); "
        + "public Task Create(object body) => http.BaseAddress is null ? _crm.PostAsJsonAsync(\"people\", body) : inner.Create(body); }")]
    [InlineData("class Router(CrmApi crm, IApi inner) : IApi { "
        + "public Task<string> Get(string path) => path.StartsWith('u') ? crm.Read(path) : inner.Get(path); "
        + "public Task Create(object body) => body is string ? crm.Add(body) : inner.Create(body); } "
        + "class CrmApi(HttpClient http) { public Task<string> Read(string path) => http.GetStringAsync(\"https://crm.example.com/\" + path); "
        + "public Task Add(object body) => http.PostAsJsonAsync(\"https://crm.example.com\", body); }")]
    [InlineData("class Both(HttpClient http, IApi inner) : IApi { "
        + "public Task<string> Get(string path) => path.StartsWith('u') ? http.GetStringAsync(\"https://crm.example.com/\" + path) : inner.Get(path); "
        + "public Task Create(object body) => body is string ? http.PostAsJsonAsync(\"https://crm.example.com\", body) : inner.Create(body); }")]
    [InlineData("class Enriching(IApi inner) : IApi { public Task<string> Get(string path) { path = \"contacts\"; return inner.Get(path); } "
        + "public Task Create(object body) { body = new { role = \"user\", email = body }; return inner.Create(body); } }")]
    public async Task Somebody_elses(string decorators)
    {
        Assert.Empty(await Verify.Run(Consumer.Compile(Use(decorators, "api.Get(\"users\")")), null, [.. Shipped.Analyzers]));
        Assert.Empty(await Verify.Run(Consumer.Compile(Use(decorators, "api.Create(new { role = \"usr\" })")), null, [.. Shipped.Analyzers]));
    }

    // The same, registered over each other, or made by hand.
    [Theory]
    [InlineData("services.AddHttpClient<Api>(Set); services.AddScoped<IApi, Api>(); services.Decorate<IApi, Caching>();")]
    [InlineData("services.AddHttpClient<Api>(Set); services.AddScoped<IApi>(provider => new Caching(provider.GetRequiredService<Api>()));")]
    [InlineData("services.AddHttpClient<IApi, Api>(Set); services.Decorate<IApi>(inner => new Caching(inner));")]
    [InlineData("services.AddSingleton<IApi>(new Caching(new Api(Client)));")]
    public Task In_files_of_their_own(string registrations) => Verify.Reports<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId,
        "class Use(IApi api) { public Task M() => api.Get([|\"users\"|]); }",
        null,
        "interface IApi { Task<string> Get(string path); }",
        "class Api(HttpClient http) : IApi { public Task<string> Get(string path) => http.GetStringAsync(path); }",
        "class Caching(IApi inner) : IApi { public Task<string> Get(string path) => inner.Get(path); }",
        "static class Scrutor { public static void Decorate<T, TBy>(this IServiceCollection services) { } "
            + "public static void Decorate<T>(this IServiceCollection services, Func<T, T> by) { } }",
        "static class Startup { static readonly HttpClient Client = new() { BaseAddress = new Uri(\"https://api.intercom.io\") }; "
            + "static void Set(HttpClient http) => http.BaseAddress = new Uri(\"https://api.intercom.io\"); "
            + "static void Add(IServiceCollection services) { " + registrations + " } }");

    [Fact]
    public Task Who_passes_on_is_asked_by_its_own_type() => Verify.Reports<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId, Use("class Caching(IApi inner) : IApi { " + Plain + " }", "new Caching(api).Get([|\"users\"|])"));

    [Fact]
    public Task An_address_is_passed_on() => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, """
        interface ISettings { string Root { get; } string Of(string path); }
        class Settings : ISettings { public string Root => "https://api.intercom.io"; public string Of(string path) => Root + "/" + path; }
        class First(ISettings inner) : ISettings { public string Root => inner.Root; public string Of(string path) => inner.Of(path); }
        class Second(ISettings inner) : ISettings { public string Root => inner.Root; public string Of(string path) => inner.Of(path); }
        class Third(ISettings inner) : ISettings { public string Root => inner.Root; public string Of(string path) => inner.Of(path); }
        class Use(ISettings settings, HttpClient http)
        {
            public Task M() => http.GetAsync([|settings.Root + "/users"|]);
            public Task N() => http.GetAsync([|settings.Of("users")|]);
        }
        """);

    private static string Use(string decorators, string call) => $$"""
        interface IApi { Task<string> Get(string path); Task Create(object body); }
        class Api : IApi
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io"), DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } };
            public Task<string> Get(string path) => _http.GetStringAsync(path);
            public Task Create(object body) => _http.PostAsJsonAsync("contacts", body);
        }
        {{decorators}}
        class Use(IApi api) { public Task M(string path) => {{call}}; }
        """;
}

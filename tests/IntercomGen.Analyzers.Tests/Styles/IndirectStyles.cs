namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>
/// Styles in which the address, the client or the call is reached by way of something else: options, a base class, an interface, the container.
/// </summary>
internal static class IndirectStyles
{
    private const string SetHeader = "/*h*/ http.DefaultRequestHeaders.Add(\"Intercom-Version\", \"VERSION\"); /*h*/";

    public static IEnumerable<Style> All() => [.. Addresses(), .. Clients(), .. Helpers()];

    private static IEnumerable<Style> Addresses()
    {
        yield return new("address of a derived class", $$"""
            abstract class Service
            {
                protected readonly HttpClient http = new();
                protected abstract string Root { get; }
                protected Task Post(string path, object body) => http.PostAsJsonAsync($"{Root}/{path}", body);
            }
            class Support : Service
            {
                public Support() { {{SetHeader}} }
                protected override string Root => "https://api.intercom.io";
                public Task M(string email) => Post("PATH", new { role = "ROLE", email });
            }
            """);
        yield return new("options with a default", $$"""
            class Options { public string BaseUrl { get; set; } = "https://api.intercom.io"; public string Token { get; set; } = ""; }
            class C
            {
                private readonly HttpClient _http = new();
                public C(Options options)
                {
                    HttpClient http = _http;
                    http.BaseAddress = new Uri(options.BaseUrl);
                    {{SetHeader}}
                }
                public Task M(string email) => _http.PostAsJsonAsync("PATH", new { role = "ROLE", email });
            }
            """);
        yield return new("parameter with a default", $$"""
            class C
            {
                private readonly HttpClient http;
                public C(string token, string root = "https://api.intercom.io") { http = new HttpClient { BaseAddress = new Uri(root) }; {{SetHeader}} }
                public Task M(string email) => http.PostAsJsonAsync("PATH", new { role = "ROLE", email });
            }
            """);
        yield return new("region by a switch", $$"""
            class C
            {
                private readonly HttpClient http;
                public C(string region) { http = new HttpClient { BaseAddress = new Uri(Root(region)) }; {{SetHeader}} }
                public Task M(string email) => http.PostAsJsonAsync("PATH", new { role = "ROLE", email });
                private static string Root(string region) => region switch { "eu" => "https://api.eu.intercom.io", "au" => "https://api.au.intercom.io", _ => "https://api.intercom.io" };
            }
            """);
        yield return new("UriBuilder in statements", $$"""
            class C
            {
                private readonly HttpClient http = new();
                public C() { {{SetHeader}} }
                public Task M(string email, string? source)
                {
                    var address = new UriBuilder("https://api.intercom.io");
                    address.Path = "PATH";
                    if (source is not null) address.Fragment = source;
                    return http.PostAsJsonAsync(address.Uri, new { role = "ROLE", email });
                }
            }
            """);
    }

    private static IEnumerable<Style> Clients()
    {
        yield return new("keyed client", $$"""
            class Api([FromKeyedServices("intercom")] HttpClient client) { public Task M(string email) => client.PostAsJsonAsync("PATH", new { role = "ROLE", email }); }
            static class Startup
            {
                public static void Add(IServiceCollection services) => services.AddKeyedSingleton("intercom", (_, _) =>
                {
                    var http = new HttpClient { BaseAddress = new Uri("https://api.intercom.io") };
                    {{SetHeader}}
                    return http;
                });
            }
            """);
        yield return new("named client by key", $$"""
            class Api([FromKeyedServices("intercom")] HttpClient client) { public Task M(string email) => client.PostAsJsonAsync("PATH", new { role = "ROLE", email }); }
            static class Startup
            {
                public static void Add(IServiceCollection services) =>
                    services.AddHttpClient("intercom", http => { http.BaseAddress = new Uri("https://api.intercom.io"); {{SetHeader}} }).AddAsKeyed();
            }
            """);
        yield return new("typed client of a named one", $$"""
            class Api(HttpClient client) { public Task M(string email) => client.PostAsJsonAsync("PATH", new { role = "ROLE", email }); }
            static class Startup
            {
                public static void Add(IServiceCollection services) =>
                    services.AddHttpClient("intercom", http => { http.BaseAddress = new Uri("https://api.intercom.io"); {{SetHeader}} }).AddTypedClient(client => new Api(client));
            }
            """);
    }

    private static IEnumerable<Style> Helpers()
    {
        const string Own = $"private readonly HttpClient http = new() {{ BaseAddress = new Uri(\"https://api.intercom.io\") }}; public Api() {{ {SetHeader} }}";
        yield return new("helper behind an interface", $$"""
            interface IApi { Task<T?> PostAsync<T>(string path, object body); }
            class Api : IApi
            {
                {{Own}}
                public async Task<T?> PostAsync<T>(string path, object body)
                {
                    using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
                    using var response = await http.SendAsync(request);
                    return await response.Content.ReadFromJsonAsync<T>();
                }
            }
            class C(IApi api) { public Task M(string email) => api.PostAsync<JsonElement>("PATH", new { role = "ROLE", email }); }
            """);
        yield return new("helper of an abstract class", $$"""
            abstract class Service { public abstract Task<HttpResponseMessage> Post(string path, object body); }
            class Api : Service { {{Own}} public override Task<HttpResponseMessage> Post(string path, object body) => http.PostAsJsonAsync(path, body); }
            class C(Service service) { public Task M(string email) => service.Post("PATH", new { role = "ROLE", email }); }
            """);
        yield return new("sender behind an interface", $$"""
            interface ISender { Task<HttpResponseMessage> SendAsync(HttpRequestMessage request); }
            class Api : ISender { {{Own}} public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => http.SendAsync(request); }
            class C(ISender sender)
            {
                public Task M(string email) => sender.SendAsync(new HttpRequestMessage(HttpMethod.Post, "PATH") { Content = JsonContent.Create(new { role = "ROLE", email }) });
            }
            """);
        yield return new("client behind an interface", $$"""
            interface IClients { HttpClient Intercom { get; } }
            class Api : IClients { {{Own}} public HttpClient Intercom => http; }
            class C(IClients clients) { public Task M(string email) => clients.Intercom.PostAsJsonAsync("PATH", new { role = "ROLE", email }); }
            """);
    }
}

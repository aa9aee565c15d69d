using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Helpers that are called by the name of an interface or a base class.</summary>
public sealed class OverriddenHelperTests
{
    private const string Client =
        "private readonly HttpClient _http = new() { BaseAddress = new Uri(\"https://api.intercom.io\"), "
            + "DefaultRequestHeaders = { { \"Intercom-Version\", \"2.16\" } } };";

    private const string Sends = "public Task<string> Get(string path) => _http.GetStringAsync(path);";

    [Theory]
    [InlineData("interface IApi { Task<string> Get(string path); } class Api : IApi { " + Client + Sends + " }")]
    [InlineData(
        "interface IApi { Task<string> Get(string path); } class Api : IApi { " + Client
            + "Task<string> IApi.Get(string path) => _http.GetStringAsync(path); }")]
    [InlineData("interface IBase { Task<string> Get(string path); } interface IApi : IBase; class Api : IApi { " + Client + Sends + " }")]
    [InlineData("interface IApi { Task<string> Get(string path); } abstract class Sender { " + Client + Sends + " } class Api : Sender, IApi;")]
    [InlineData("interface IApi { Task<string> Get(string address); } class Api : IApi { " + Client + Sends + " }")]
    [InlineData(
        "abstract class IApi { public abstract Task<string> Get(string path); } class Api : IApi { " + Client
            + "public override Task<string> Get(string path) => _http.GetStringAsync(path); }")]
    [InlineData("class IApi { " + Client + "public virtual Task<string> Get(string path) => _http.GetStringAsync(path); }")]
    [InlineData(
        "class IApi { " + Client
            + "public virtual Task<string> Get(string path) => _http.GetStringAsync(path); "
            + "} class Api : IApi { public override Task<string> Get(string path) => base.Get(path); }")]
    [InlineData(
        "interface IApi { HttpClient Client { get; } Task<string> Get(string path) => Client.GetStringAsync(path); } class Api : IApi { " + Client
            + "public HttpClient Client => _http; }")]
    public Task An_endpoint_that_is_not_there(string api) =>
        Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, Use(api, "[|\"users\"|]"));

    // Another one may be meant that speaks to somebody else.
    [Theory]
    [InlineData(
        "interface IApi { Task<string> Get(string path); } class Api : IApi { " + Client + Sends
            + " } class Memory : IApi { public Task<string> Get(string path) => Task.FromResult(path); }")]
    [InlineData(
        "abstract class IApi { public abstract Task<string> Get(string path); } class Api : IApi { " + Client
            + "public override Task<string> Get(string path) => _http.GetStringAsync(path); "
            + "} class Memory : IApi { public override Task<string> Get(string path) => Task.FromResult(path); }")]
    [InlineData(
        "class IApi { public virtual Task<string> Get(string path) => Task.FromResult(path); } class Api : IApi { " + Client
            + "public override Task<string> Get(string path) => _http.GetStringAsync(path); }")]
    [InlineData(
        "interface IApi { Task<string> Get(string path); } class Api : IApi { private readonly HttpClient _http = new() { "
            + "BaseAddress = new Uri(\"https://crm.example.com\") }; " + Sends + " } class Support { " + Client + " }")]
    public async Task Somebody_elses(string api) => Assert.Empty(await Verify.Run(Consumer.Compile(Use(api, "\"users\"")), null, [.. Shipped.Analyzers]));

    [Fact]
    public async Task What_an_implementation_answers_is_asked_by_its_own_type()
    {
        const string Source = """
            interface IApi { Task<T?> GetAsync<T>(string path); Task PostAsync(object body, string path); }
            class Api : IApi
            {
                private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io"), DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } };
                public Task<T?> GetAsync<T>(string path) => _http.GetFromJsonAsync<T>(path);
                public Task PostAsync(object content, string address) => _http.PostAsJsonAsync(address, content);
            }
            class Users(IApi api, Api own)
            {
                public Task A() => api.PostAsync(path: "contacts", body: new { role = [|"usr"|] });
                public Task B() => own.PostAsync(new { role = [|"usr"|] }, "contacts");
                public Task C() => api.PostAsync(new { role = "user" }, "contacts");
                public Task D(string path) => api.PostAsync(new { role = "usr" }, path);
            }
            """;
        await Verify.Reports<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, Source);
    }

    // What the method puts together itself is told there, once.
    [Theory]
    [InlineData("api.Create(new { role = [|\"usr\"|] })")]
    [InlineData("own.Create(new { role = [|\"usr\"|] })")]
    [InlineData("api.Update(\"5\", new() { [\"role\"] = [|\"usr\"|] })")]
    [InlineData("api.Text(new { role = [|\"usr\"|] })")]
    [InlineData("api.Through(new { role = [|\"usr\"|] })")]
    [InlineData("api.Within(new { role = \"usr\" })")]
    [InlineData("api.Create(value)")]
    public Task A_method_for_one_endpoint_is_given_what_it_sends(string call) => Verify.Reports<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, $$"""
        interface IContacts
        {
            Task Create(object contact);
            Task Update(string id, Dictionary<string, object> body);
            Task Text(object body);
            Task Through(object body);
            Task Within(object attributes);
        }
        class Contacts : IContacts
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io"), DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } };
            public Task Create(object contact) => _http.PostAsJsonAsync("contacts", contact);
            public Task Update(string id, Dictionary<string, object> body) => _http.PutAsJsonAsync($"contacts/{id}", body);
            public Task Through(object body) => Create(body);
            public Task Within(object attributes) => _http.PostAsJsonAsync("contacts", new { role = {{(call.Contains("Within", StringComparison.Ordinal) ? "[|\"admin\"|]" : "\"lead\"")}}, custom_attributes = attributes });
            public Task Text(object body)
            {
                string json = JsonSerializer.Serialize(body);
                var content = new StringContent(json, Encoding.UTF8, "application/json");
                return _http.PostAsync("contacts", content);
            }
        }
        class Use(IContacts api, Contacts own) { public Task M(object value) => {{call}}; }
        """);

    [Fact]
    public Task In_files_that_only_their_names_connect() => Verify.Reports<UnknownEndpointAnalyzer>(
        UnknownEndpointAnalyzer.UnknownId, "class Use(IApi api) { public Task M() => api.Get([|\"users\"|]); }", null,
        "interface IApi { Task<string> Get(string path); }",
        "class Api(HttpClient http) : Root, IApi { public Task<string> Get(string path) => http.GetStringAsync(Host + path); }",
        "abstract class Root { protected virtual string Host => \"https://api.intercom.io/\"; }");

    [Fact]
    public async Task A_helper_for_all_clients_is_each_ones_own()
    {
        const string Source = """
            static class Extensions { public static Task<T?> Read<T>(this HttpClient http, string path) => http.GetFromJsonAsync<T>(path); }
            class Support(HttpClient http) { public Task A() => http.Read<string>([|"users"|]); }
            class Crm(HttpClient http) { public Task A() => http.Read<string>("users"); }
            class Configured(HttpClient http) { public Task A() => http.Read<string>("users"); }
            class Unseen(HttpClient http) { public Task A() => http.Read<string>("users"); }
            static class Startup
            {
                static void Add(IServiceCollection services)
                {
                    services.AddHttpClient<Support>(http => { http.BaseAddress = new Uri("https://api.intercom.io"); http.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); });
                    services.AddHttpClient<Crm>(http => http.BaseAddress = new Uri("https://crm.example.com"));
                    services.AddHttpClient<Configured>(http => http.BaseAddress = new Uri(Environment.MachineName));
                }
            }
            """;
        await Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, Source);
    }

    private static string Use(string api, string path) => $$"""
        {{api}}
        class Use(IApi api) { public Task<string> M() => api.Get({{path}}); public Task<string> N() => api.Get("me"); public Task<string> O(string path) => api.Get(path); }
        """;
}

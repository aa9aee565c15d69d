using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN1003: no such endpoint.</summary>
public sealed class UnknownEndpointTests
{
    private const string Id = UnknownEndpointAnalyzer.UnknownId;

    [Fact]
    public async Task A_renamed_resource_is_named_with_its_successor()
    {
        IReadOnlyList<string> messages = await Verify.Reports<UnknownEndpointAnalyzer>(Id, """
            class C { Task M(HttpClient http) => http.GetAsync([|"https://api.intercom.io/users"|]); }
            """);
        Assert.Equal(["'GET /users' is not an endpoint of Intercom 2.16; did you mean 'GET /contacts'?"], messages);
    }

    [Theory]
    [InlineData("\"https://api.intercom.io/contact\"")]
    [InlineData("\"https://api.eu.intercom.io/conversation/search\"")]
    [InlineData("$\"https://api.intercom.io/tickets/{id}/not\"")]
    [InlineData("\"https://api.intercom.io/users/\" + id")]
    [InlineData("Root + \"/leads\"")]
    [InlineData("$\"{Root}/help_center/sections/{id}\"")]
    [InlineData("new Uri(\"https://api.intercom.io/users\")")]
    [InlineData("new Uri(new Uri(\"https://api.intercom.io/\"), \"users\")")]
    [InlineData("new UriBuilder(\"https://api.intercom.io\") { Path = \"users\" }.Uri")]
    [InlineData("new UriBuilder(\"https\", \"api.intercom.io\") { Path = \"/users\", Query = \"page=2\" }.Uri")]
    [InlineData("$\"https://api.{region}.intercom.io/users\"")]
    [InlineData("Url(\"users\")")]
    [InlineData("Root.TrimEnd('/') + \"/users?page=1\"")]
    [InlineData("$\"https://api.intercom.io/users?email={Uri.EscapeDataString(id)}\"")]
    [InlineData("s_users")]
    [InlineData("UsersUrl")]
    public Task Wherever_the_path_comes_from(string url) => Verify.Reports<UnknownEndpointAnalyzer>(Id, $$"""
        class C
        {
            const string Root = "https://api.intercom.io";
            static readonly string s_users = Root + "/users";
            static string UsersUrl => s_users;
            static string Url(string path) => $"{Root}/{path}";
            Task M(HttpClient http, string id, string region) => http.GetAsync([|{{url}}|]);
        }
        """);

    [Theory]
    [InlineData("http.GetStringAsync([|\"users\"|])")]
    [InlineData("http.GetFromJsonAsync<JsonElement>([|\"users\"|])")]
    [InlineData("http.PostAsJsonAsync([|\"/users\"|], new { })")]
    [InlineData("http.DeleteAsync([|\"users/1\"|])")]
    [InlineData("http.SendAsync(new HttpRequestMessage(HttpMethod.Get, [|\"users\"|]))")]
    [InlineData(
        "http.SendAsync(new() { Method = HttpMethod.Post, RequestUri = new Uri(\"/contacts\", "
            + "UriKind.Relative) }).ContinueWith(_ => http.GetAsync([|\"users\"|]))")]
    public Task Relative_to_the_base_address(string call) => Verify.Reports<UnknownEndpointAnalyzer>(Id, $$"""
        class C
        {
            private readonly HttpClient http = new() { BaseAddress = new Uri("https://api.intercom.io/") };
            Task M() => {{call}};
        }
        """);

    [Fact]
    public Task The_base_address_of_a_typed_client() => Verify.Reports<UnknownEndpointAnalyzer>(Id, """
        class Api(HttpClient http)
        {
            public Task<string> Users() => http.GetStringAsync([|"users"|]);
        }
        """, null, """
        static class Startup
        {
            static void Configure(IServiceCollection services) => services.AddHttpClient<Api>(c => c.BaseAddress = new Uri("https://api.intercom.io"));
        }
        """);

    [Fact]
    public Task The_base_address_of_a_named_client() => Verify.Reports<UnknownEndpointAnalyzer>(Id, """
        class Api(IHttpClientFactory factory)
        {
            public Task<string> Users()
            {
                var http = factory.CreateClient("intercom");
                return http.GetStringAsync([|"users"|]);
            }
        }
        """, null, """
        static class Startup
        {
            static void Configure(IServiceCollection services) => services.AddHttpClient("intercom").ConfigureHttpClient(SetUp);
            static void SetUp(HttpClient client) { client.BaseAddress = new Uri("https://api.intercom.io"); }
        }
        """);

    [Fact]
    public Task Through_the_projects_own_wrapper() => Verify.Reports<UnknownEndpointAnalyzer>(Id, """
        class Api
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io") };
            public Task<JsonElement> Users(string id) => GetAsync<JsonElement>([|$"users/{id}"|]);
            public Task<JsonElement> Contacts(string id) => GetAsync<JsonElement>($"contacts/{id}");
            public async Task<T> GetAsync<T>(string path) => JsonSerializer.Deserialize<T>(await SendAsync(HttpMethod.Get, path))!;
            private async Task<string> SendAsync(HttpMethod method, string path)
            {
                var request = new HttpRequestMessage(method, path);
                var response = await _http.SendAsync(request);
                return await response.Content.ReadAsStringAsync();
            }
        }
        """);

    [Theory]
    [InlineData("\"https://api.intercom.io/contacts\"")]
    [InlineData("$\"https://api.intercom.io/contacts/{id}\"")]
    [InlineData("$\"https://api.intercom.io/contacts/{id}/tags\"")]
    [InlineData("$\"https://api.intercom.io/{id}\"")]
    [InlineData("$\"https://api.intercom.io{id}\"")]
    [InlineData("$\"https://api.intercom.io/contacts{id}\"")]
    [InlineData("$\"https://api.intercom.io/conversations/{id}?display_as=plaintext\"")]
    [InlineData("\"https://api.intercom.io/contacts/find_by_external_id/\" + id")]
    [InlineData("\"https://api.example.org/users\"")]
    [InlineData("\"https://intercom.io/users\"")]
    [InlineData("\"https://app.intercom.io/users\"")]
    [InlineData("\"https://api.intercom.io.example.org/users\"")]
    [InlineData("$\"{id}/users\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"INTERCOM\") + \"/users\"")]
    [InlineData("\"https://api.intercom.io/help_center/collections/\"")]
    public Task What_exists_or_cannot_be_known_is_fine(string url) => Verify.Silent<UnknownEndpointAnalyzer>(Id, $$"""
        class C { Task M(HttpClient http, string id) => http.GetAsync({{url}}); string s = "https://api.intercom.io"; }
        """);

    [Fact]
    public Task A_variable_that_is_written_again_is_unknown() => Verify.Silent<UnknownEndpointAnalyzer>(Id, """
        class C
        {
            Task M(HttpClient http, bool all)
            {
                string url = "https://api.intercom.io/users";
                if (all) url = "https://api.intercom.io/contacts";
                return http.GetAsync(url);
            }
        }
        """);

    [Fact]
    public Task A_client_that_may_have_another_base_address_is_unknown() => Verify.Silent<UnknownEndpointAnalyzer>(Id, """
        class C
        {
            Task M(HttpClient http, bool mine)
            {
                http.BaseAddress = new Uri(mine ? "https://api.intercom.io" : "https://example.org");
                return http.GetAsync("users");
            }
        }
        """);

    [Fact]
    public Task Other_clients_of_the_same_project_are_left_alone() => Verify.Silent<UnknownEndpointAnalyzer>(Id, """
        class Intercom { readonly HttpClient http = new() { BaseAddress = new Uri("https://api.intercom.io") }; Task M() => http.GetAsync("contacts"); }
        class Other { readonly HttpClient http = new() { BaseAddress = new Uri("https://api.example.org") }; Task M() => http.GetAsync("users"); }
        class Unknown(HttpClient http) { Task M() => http.GetAsync("users"); }
        """);

    [Fact]
    public Task A_proxy_counts_when_the_project_says_so() => Verify.Reports<UnknownEndpointAnalyzer>(Id, """
        class C { Task M(HttpClient http) => http.GetAsync([|"http://localhost:9999/users"|]); }
        """, AnalyzerSetup.With(AnalyzerSettings.ExtraHosts, "proxy.example.org, localhost:9999"));

    [Fact]
    public Task A_path_can_be_ignored() => Verify.Silent<UnknownEndpointAnalyzer>(Id, """
        class C { Task M(HttpClient http) => http.GetAsync("https://api.intercom.io/internal/thing/1"); }
        """, AnalyzerSetup.With(AnalyzerSettings.IgnoredPaths, "/internal/*"));

    [Theory]
    [InlineData("Task Show(string id) => http.GetAsync([|\"https://api.intercom.io/users/\" + id|]); Task M() => Show(\"1\");")]
    [InlineData(
        "Task Show(string id, string part) => http.GetAsync($\"https://api.intercom.io/contacts/{id}/{part}\"); Task M() => Show(\"1\", \"tags\"); "
            + "Task N() => [|Show|](\"1\", \"labels\");")]
    [InlineData(
        "Task Send(HttpMethod verb, string path) => http.SendAsync(new(verb, \"https://api.intercom.io/\" + path)); "
            + "Task M(string id) => Send(HttpMethod.Get, [|\"users/\" + id|]);")]
    [InlineData(
        "Task Show(string id) => Get(\"contacts/\" + id); Task Get(string path) => http.GetAsync(\"https://api.intercom.io/\" + path); "
            + "Task Users(string id) => Get([|\"users/\" + id|]); Task M() => Users(\"1\");")]
    public Task What_a_wrapper_gets_wrong_is_reported_in_the_wrapper_alone(string members) =>
        Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, $"class C(HttpClient http) {{ {members} }}");

    [Theory]
    [InlineData("auth/eagle/token")]
    [InlineData("/auth/eagle/token?x=1")]
    public Task The_exchange_of_tokens_is_no_part_of_the_API(string path) => Verify.Silent<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, $$"""
        class C { private readonly HttpClient http = new() { BaseAddress = new Uri("https://api.intercom.io/") }; Task M(HttpContent form) => http.PostAsync("{{path}}", form); }
        """);
}

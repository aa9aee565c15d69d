using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN2001: no version header.</summary>
public sealed class VersionHeaderMissingTests
{
    private const string Id = VersionHeaderMissingAnalyzer.Id;

    [Fact]
    public async Task The_message_says_what_follows_and_what_to_send()
    {
        IReadOnlyList<string> messages = await Verify.Reports<VersionHeaderMissingAnalyzer>(Id, """
            class C { Task M(HttpClient http) => http.[|GetAsync|]("https://api.intercom.io/me"); }
            """);
        Assert.Equal(
            ["'GET /me' is sent without 'Intercom-Version', so Intercom answers in the version that the app happens to be set to; "
                + "send 'Intercom-Version: 2.16'"],
            messages);
    }

    [Theory]
    [InlineData("using var http = new HttpClient(); await http.[|GetAsync|](\"https://api.intercom.io/me\");")]
    [InlineData("var http = new HttpClient { BaseAddress = new Uri(\"https://api.intercom.io\") }; await http.[|GetStringAsync|](\"me\");")]
    [InlineData(
        "var http = new HttpClient(); http.DefaultRequestHeaders.Add(\"Accept\", \"application/json\"); "
            + "await http.[|PostAsJsonAsync|](\"https://api.intercom.io/contacts\", new { });")]
    [InlineData("var http = new HttpClient(new HttpClientHandler()); await http.[|GetAsync|](\"https://api.intercom.io/me\");")]
    [InlineData(
        "var http = new HttpClient(); var request = [|new HttpRequestMessage|](HttpMethod.Get, \"https://api.intercom.io/me\"); "
            + "request.Headers.Add(\"X\", \"2.16\"); await http.SendAsync(request);")]
    [InlineData("await new HttpClient().[|GetAsync|](\"https://api.intercom.io/me\");")]
    [InlineData("await factory.CreateClient(\"plain\").[|GetAsync|](\"https://api.intercom.io/me\");")]
    public Task Missing_in_one_method(string body) => Verify.Reports<VersionHeaderMissingAnalyzer>(Id, $$"""
        class C { async Task M(IHttpClientFactory factory) { {{body}} } }
        """);

    [Fact]
    public Task Missing_on_a_field() => Verify.Reports<VersionHeaderMissingAnalyzer>(Id, """
        class C
        {
            private readonly HttpClient _http;
            public C(string token)
            {
                _http = new HttpClient { BaseAddress = new Uri("https://api.intercom.io/") };
                _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }
            Task Me() => _http.[|GetAsync|]("me");
            Task Tags() => _http.[|GetAsync|]("tags");
        }
        """);

    [Fact]
    public Task Missing_on_one_of_two_clients() => Verify.Reports<VersionHeaderMissingAnalyzer>(Id, """
        class C
        {
            async Task M()
            {
                var good = new HttpClient();
                good.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
                await good.GetAsync("https://api.intercom.io/me");
                var bad = new HttpClient();
                await bad.[|GetAsync|]("https://api.intercom.io/me");
            }
        }
        """);

    [Fact]
    public Task Missing_in_the_registration() => Verify.Reports<VersionHeaderMissingAnalyzer>(Id, """
        class Api(HttpClient http) { public Task<string> Me() => http.[|GetStringAsync|]("me"); }
        """, null, """
        static class Startup { static void Configure(IServiceCollection services) => services.AddHttpClient<Api>(c => c.BaseAddress = new Uri("https://api.intercom.io")); }
        """);

    [Theory]
    [InlineData(
        "var http = new HttpClient(); http.DefaultRequestHeaders.Add(\"Intercom-Version\", \"2.16\"); await http.GetAsync(\"https://api.intercom.io/me\");")]
    [InlineData(
        "var http = new HttpClient(); http.DefaultRequestHeaders.TryAddWithoutValidation(\"intercom-version\", version); "
            + "await http.GetAsync(\"https://api.intercom.io/me\");")]
    [InlineData(
        "var http = new HttpClient { DefaultRequestHeaders = { { \"Intercom-Version\", \"2.16\" } } }; await http.GetAsync(\"https://api.intercom.io/me\");")]
    [InlineData(
        "var http = new HttpClient(); var request = new HttpRequestMessage(HttpMethod.Get, \"https://api.intercom.io/me\"); "
            + "request.Headers.Add(\"Intercom-Version\", \"2.16\"); await http.SendAsync(request);")]
    [InlineData(
        "var http = new HttpClient(); await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "
            + "\"https://api.intercom.io/me\") { Headers = { { \"Intercom-Version\", \"2.16\" } } });")]
    [InlineData(
        "var http = new HttpClient(); var headers = http.DefaultRequestHeaders; headers.Add(\"Intercom-Version\", version); "
            + "await http.GetAsync(\"https://api.intercom.io/me\");")]
    [InlineData("var http = new HttpClient(); SetUp(http); await http.GetAsync(\"https://api.intercom.io/me\");")]
    [InlineData("var http = Make(); await http.GetAsync(\"https://api.intercom.io/me\");")]
    [InlineData("var http = new HttpClient(); await http.SendAsync(Request(\"https://api.intercom.io/me\"));")]
    [InlineData("var http = new HttpClient(handler); await http.GetAsync(\"https://api.intercom.io/me\");")]
    [InlineData(
        "var http = new HttpClient(); foreach (var h in all) http.DefaultRequestHeaders.Add(h.Key, h.Value); "
            + "await http.GetAsync(\"https://api.intercom.io/me\");")]
    [InlineData("var http = new HttpClient(); await http.GetAsync(\"https://example.org/me\");")]
    [InlineData("var http = new HttpClient(); await http.GetAsync(version);")]
    [InlineData("await injected.GetAsync(\"https://api.intercom.io/me\");")]
    public Task Set_anywhere_or_unknown_is_fine(string body) => Verify.Silent<VersionHeaderMissingAnalyzer>(Id, $$"""
        class C
        {
            async Task M(string version, DelegatingHandler handler, Dictionary<string, string> all, HttpClient injected) { {{body}} }
            static void SetUp(HttpClient client) => client.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
            static HttpClient Make() { var client = new HttpClient(); client.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); return client; }
            static HttpRequestMessage Request(string url)
            {
                var request = new HttpRequestMessage(HttpMethod.Get, url);
                request.Headers.Add("Intercom-Version", "2.16");
                return request;
            }
        }
        """);

    [Fact]
    public Task Set_in_the_registration_is_fine() => Verify.Silent<VersionHeaderMissingAnalyzer>(Id, """
        class Api(HttpClient http) { public Task<string> Me() => http.GetStringAsync("https://api.intercom.io/me"); }
        """, null, """
        static class Startup
        {
            static void Configure(IServiceCollection services, string version) => services.AddHttpClient<Api>(c => { c.DefaultRequestHeaders.Add("Intercom-Version", version); });
        }
        """);

    [Fact]
    public Task A_message_handler_may_set_it() => Verify.Silent<VersionHeaderMissingAnalyzer>(Id, """
        class Api(HttpClient http) { public Task<string> Me() => http.GetStringAsync("https://api.intercom.io/me"); }
        class Handler : DelegatingHandler;
        static class Startup { static void Configure(IServiceCollection services) => services.AddHttpClient<Api>().AddHttpMessageHandler<Handler>(); }
        """);

    [Fact]
    public Task A_request_that_is_sent_elsewhere_is_fine() => Verify.Silent<VersionHeaderMissingAnalyzer>(Id, """
        class C { public HttpRequestMessage Me() => new(HttpMethod.Get, "https://api.intercom.io/me"); }
        """);
}

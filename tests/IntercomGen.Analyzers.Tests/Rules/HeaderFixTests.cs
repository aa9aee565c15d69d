using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>The fix of IGEN2001 sets the header in the way that the code sets headers already.</summary>
public sealed class HeaderFixTests
{
    [Fact]
    public Task Behind_the_headers_that_are_set_there() => Gives("""
        class C
        {
            private readonly HttpClient _http = new();
            public C(string token)
            {
                _http.BaseAddress = new Uri("https://api.intercom.io/"); // where
                _http.Timeout = TimeSpan.FromSeconds(9);
                _http.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "application/json");

                // who
                _http.DefaultRequestHeaders.Authorization = new("Bearer", token);
                Console.WriteLine();
            }
            Task Me() => _http.GetAsync("me");
        }
        """, """
        class C
        {
            private readonly HttpClient _http = new();
            public C(string token)
            {
                _http.BaseAddress = new Uri("https://api.intercom.io/"); // where
                _http.Timeout = TimeSpan.FromSeconds(9);
                _http.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "application/json");

                // who
                _http.DefaultRequestHeaders.Authorization = new("Bearer", token);
                _http.DefaultRequestHeaders.TryAddWithoutValidation("Intercom-Version", "2.16");
                Console.WriteLine();
            }
            Task Me() => _http.GetAsync("me");
        }
        """);

    [Fact]
    public Task In_the_initializer_of_a_field() => Gives("""
        class C
        {
            private static readonly HttpClient s_one = new() { BaseAddress = new Uri("https://api.intercom.io/") };
            private readonly HttpClient _two = new HttpClient
            {
                BaseAddress = new Uri("https://api.intercom.io/"), // US
                DefaultRequestHeaders =
                {
                    { "Accept", "application/json" }, // always
                },
            };
            private readonly HttpClient _three = new();
            async Task M()
            {
                await s_one.GetAsync("me");
                await _two.GetAsync("me");
                await _three.GetAsync("https://api.intercom.io/me");
            }
        }
        """, """
        class C
        {
            private static readonly HttpClient s_one = new() { BaseAddress = new Uri("https://api.intercom.io/"), DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } };
            private readonly HttpClient _two = new HttpClient
            {
                BaseAddress = new Uri("https://api.intercom.io/"), // US
                DefaultRequestHeaders =
                {
                    { "Accept", "application/json" }, // always
                    { "Intercom-Version", "2.16" }, // always
                },
            };
            private readonly HttpClient _three = new() { DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } };
            async Task M()
            {
                await s_one.GetAsync("me");
                await _two.GetAsync("me");
                await _three.GetAsync("https://api.intercom.io/me");
            }
        }
        """.Replace("\"2.16\" }, // always", "\"2.16\" },", StringComparison.Ordinal));

    [Fact]
    public Task In_the_lambda_that_registers_the_client() => Gives("""
        static class Startup
        {
            static void Add(IServiceCollection services)
            {
                services.AddHttpClient("intercom", client => client.BaseAddress = new Uri("https://api.intercom.io/"));
            }
        }
        class C(IHttpClientFactory factory)
        {
            Task Me() => factory.CreateClient("intercom").GetAsync("me");
        }
        """, """
        static class Startup
        {
            static void Add(IServiceCollection services)
            {
                services.AddHttpClient("intercom", client => { client.BaseAddress = new Uri("https://api.intercom.io/"); client.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); });
            }
        }
        class C(IHttpClientFactory factory)
        {
            Task Me() => factory.CreateClient("intercom").GetAsync("me");
        }
        """);

    [Fact]
    public Task On_a_request_that_is_sent_at_once() => Gives("""
        class C
        {
            async Task M()
            {
                using var http = new HttpClient();
                await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.intercom.io/me") /* who */); await http.SendAsync(new(HttpMethod.Get, "https://api.intercom.io/tags"));
            }
        }
        """, """
        class C
        {
            async Task M()
            {
                using var http = new HttpClient();
                await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.intercom.io/me") { Headers = { { "Intercom-Version", "2.16" } } } /* who */); await http.SendAsync(new(HttpMethod.Get, "https://api.intercom.io/tags") { Headers = { { "Intercom-Version", "2.16" } } });
            }
        }
        """);

    [Fact]
    public Task A_parameter_hides_the_field_of_its_name() => VerifyFix.None<VersionHeaderMissingAnalyzer, MissingHeaderFix>(VersionHeaderMissingAnalyzer.Id, """
        class C
        {
            private readonly HttpClient http = new();
            Task M(HttpClient http) => http.GetAsync("https://api.intercom.io/me");
            Task N() => http.GetAsync("https://api.example.org/me");
        }
        """);

    private static Task Gives(string before, string after) =>
        VerifyFix.All<VersionHeaderMissingAnalyzer, MissingHeaderFix>(VersionHeaderMissingAnalyzer.Id, before, after);
}

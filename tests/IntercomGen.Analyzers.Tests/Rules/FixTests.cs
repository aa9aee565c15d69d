using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>The fixes of the rules for raw HTTP: path, verb, version, header.</summary>
public sealed class FixTests
{
    [Fact]
    public Task A_path_is_replaced_where_it_stands() => VerifyFix.All<UnknownEndpointAnalyzer, EndpointFix>(UnknownEndpointAnalyzer.UnknownId, """
        class C
        {
            async Task M(HttpClient http, string id)
            {
                await http.GetAsync("https://api.intercom.io/users");
                await http.GetAsync($"https://api.intercom.io/users/{id}"); // kept
                await http.GetAsync("https://api.intercom.io/" + "users?page=2");
                await http.PostAsync("https://api.intercom.io/conversation/search", null);
                await http.GetAsync("https://api.example.org/users");
            }
        }
        """, """
        class C
        {
            async Task M(HttpClient http, string id)
            {
                await http.GetAsync("https://api.intercom.io/contacts");
                await http.GetAsync($"https://api.intercom.io/contacts/{id}"); // kept
                await http.GetAsync("https://api.intercom.io/" + "contacts?page=2");
                await http.PostAsync("https://api.intercom.io/conversations/search", null);
                await http.GetAsync("https://api.example.org/users");
            }
        }
        """);

    [Fact]
    public Task A_path_from_elsewhere_is_not_touched() => VerifyFix.None<UnknownEndpointAnalyzer, EndpointFix>(UnknownEndpointAnalyzer.UnknownId, """
        class C
        {
            const string Users = "https://api.intercom.io/users";
            Task M(HttpClient http) => http.GetAsync(Users);
        }
        """);

    [Fact]
    public Task A_verb_is_replaced_in_every_way_to_say_it() => VerifyFix.All<UnknownEndpointAnalyzer, VerbFix>(UnknownEndpointAnalyzer.VerbId, """
        class C
        {
            async Task M(HttpClient http, string id)
            {
                await http.PatchAsync($"https://api.intercom.io/contacts/{id}", null);
                await http.PutAsJsonAsync("https://api.intercom.io/contacts/merge", new { });
                await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://api.intercom.io/contacts/search"));
            }
        }
        """, """
        class C
        {
            async Task M(HttpClient http, string id)
            {
                await http.PutAsync($"https://api.intercom.io/contacts/{id}", null);
                await http.PostAsJsonAsync("https://api.intercom.io/contacts/merge", new { });
                await http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://api.intercom.io/contacts/search"));
            }
        }
        """);

    [Fact]
    public Task A_get_is_not_turned_into_a_post_that_needs_a_body() => VerifyFix.None<UnknownEndpointAnalyzer, VerbFix>(UnknownEndpointAnalyzer.VerbId, """
        class C { Task M(HttpClient http) => http.GetAsync("https://api.intercom.io/contacts/merge"); }
        """);

    [Fact]
    public Task A_version_is_replaced() => VerifyFix.All<UnknownVersionAnalyzer, VersionValueFix>(UnknownVersionAnalyzer.UnknownId, """
        class C
        {
            void M(HttpClient http, HttpRequestMessage request)
            {
                http.DefaultRequestHeaders.Add("Intercom-Version", "latest");
                request.Headers.Add("Intercom-Version", /* why */ "latest");
            }
        }
        """, """
        class C
        {
            void M(HttpClient http, HttpRequestMessage request)
            {
                http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
                request.Headers.Add("Intercom-Version", /* why */ "2.16");
            }
        }
        """);

    [Fact]
    public Task Another_version_is_aligned() => VerifyFix.All<UnknownVersionAnalyzer, VersionValueFix>(UnknownVersionAnalyzer.OtherId, """
        class C { void M(HttpClient http) => http.DefaultRequestHeaders.Add("Intercom-Version", "2.11"); }
        """, """
        class C { void M(HttpClient http) => http.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); }
        """);

    [Fact]
    public Task The_header_is_added_behind_the_base_address() =>
        VerifyFix.All<VersionHeaderMissingAnalyzer, MissingHeaderFix>(VersionHeaderMissingAnalyzer.Id, """
        class C
        {
            private readonly HttpClient _http = new();
            public C()
            {
                _http.BaseAddress = new Uri("https://api.intercom.io/");
                _http.Timeout = TimeSpan.FromSeconds(9);
            }
            Task Me() => _http.GetAsync("me");
            Task Tags() => _http.GetAsync("tags");
        }
        """, """
        class C
        {
            private readonly HttpClient _http = new();
            public C()
            {
                _http.BaseAddress = new Uri("https://api.intercom.io/");
                _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
                _http.Timeout = TimeSpan.FromSeconds(9);
            }
            Task Me() => _http.GetAsync("me");
            Task Tags() => _http.GetAsync("tags");
        }
        """);

    [Fact]
    public Task The_header_is_added_to_a_client_and_to_a_request() =>
        VerifyFix.All<VersionHeaderMissingAnalyzer, MissingHeaderFix>(VersionHeaderMissingAnalyzer.Id, """
        class C
        {
            async Task M()
            {
                using var http = new HttpClient();
                await http.GetAsync("https://api.intercom.io/me");
            }
            async Task N()
            {
                var client = new HttpClient();
                var request = new HttpRequestMessage(HttpMethod.Get, "https://api.intercom.io/me");
                await client.SendAsync(request);
            }
        }
        """, """
        class C
        {
            async Task M()
            {
                using var http = new HttpClient();
                http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
                await http.GetAsync("https://api.intercom.io/me");
            }
            async Task N()
            {
                var client = new HttpClient();
                var request = new HttpRequestMessage(HttpMethod.Get, "https://api.intercom.io/me");
                request.Headers.Add("Intercom-Version", "2.16");
                await client.SendAsync(request);
            }
        }
        """);

    [Fact]
    public Task A_client_from_outside_is_not_touched() => VerifyFix.None<VersionHeaderMissingAnalyzer, MissingHeaderFix>(VersionHeaderMissingAnalyzer.Id, """
        class C(HttpClient http) { Task M() => http.GetAsync("https://api.intercom.io/me"); }
        """);
}

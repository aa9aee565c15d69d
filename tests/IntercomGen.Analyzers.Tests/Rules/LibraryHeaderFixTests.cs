using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>The fix of IGEN2001 where RestSharp or Refit sends: in the library's own words.</summary>
public sealed class LibraryHeaderFixTests
{
    [Fact]
    public Task Behind_the_default_headers_of_a_client() => Gives("""
        using RestSharp;
        class C
        {
            private readonly RestClient _client;
            public C(string token)
            {
                _client = new RestClient("https://api.intercom.io/");
                _client.AddDefaultHeader("Accept", "application/json"); // always
                _client.AddDefaultHeader("Authorization", "Bearer " + token);
                Console.WriteLine();
            }
            Task Me() => _client.ExecuteAsync(new RestRequest("me"));
            Task Tags() => _client.GetJsonAsync<JsonElement>("tags");
        }
        """, """
        using RestSharp;
        class C
        {
            private readonly RestClient _client;
            public C(string token)
            {
                _client = new RestClient("https://api.intercom.io/");
                _client.AddDefaultHeader("Accept", "application/json"); // always
                _client.AddDefaultHeader("Authorization", "Bearer " + token);
                _client.AddDefaultHeader("Intercom-Version", "2.16");
                Console.WriteLine();
            }
            Task Me() => _client.ExecuteAsync(new RestRequest("me"));
            Task Tags() => _client.GetJsonAsync<JsonElement>("tags");
        }
        """);

    [Fact]
    public Task Behind_the_client_that_options_go_into() => Gives("""
        using RestSharp;
        class C
        {
            async Task M()
            {
                var options = new RestClientOptions("https://api.intercom.io");
                var client = new RestClient(options);
                await client.ExecuteAsync(new RestRequest("me"));
                RestClient second = new(new RestClientOptions("https://api.intercom.io"));
                await second.ExecuteAsync(new RestRequest("tags"));
            }
        }
        """, """
        using RestSharp;
        class C
        {
            async Task M()
            {
                var options = new RestClientOptions("https://api.intercom.io");
                var client = new RestClient(options);
                client.AddDefaultHeader("Intercom-Version", "2.16");
                await client.ExecuteAsync(new RestRequest("me"));
                RestClient second = new(new RestClientOptions("https://api.intercom.io"));
                second.AddDefaultHeader("Intercom-Version", "2.16");
                await second.ExecuteAsync(new RestRequest("tags"));
            }
        }
        """);

    [Fact]
    public Task On_the_request_where_no_statement_follows_the_client() => Gives("""
        using RestSharp;
        class C(string token)
        {
            private readonly RestClient _client = new("https://api.intercom.io");
            async Task M(string id)
            {
                var request = new RestRequest("contacts", Method.Post);
                request.AddHeader("Accept", "application/json");
                request.AddJsonBody(new { email = id });
                await _client.ExecuteAsync(request);
                await _client.ExecuteAsync(new RestRequest("contacts/{id}").AddUrlSegment("id", id));
                await _client.GetAsync<JsonElement>(new RestRequest("me") /* who */);
                RestRequest tags = new RestRequest("tags").AddHeader("Authorization", token).AddQueryParameter("a", id);
                await _client.GetAsync(tags);
            }
        }
        """, """
        using RestSharp;
        class C(string token)
        {
            private readonly RestClient _client = new("https://api.intercom.io");
            async Task M(string id)
            {
                var request = new RestRequest("contacts", Method.Post);
                request.AddHeader("Accept", "application/json");
                request.AddHeader("Intercom-Version", "2.16");
                request.AddJsonBody(new { email = id });
                await _client.ExecuteAsync(request);
                await _client.ExecuteAsync(new RestRequest("contacts/{id}").AddHeader("Intercom-Version", "2.16").AddUrlSegment("id", id));
                await _client.GetAsync<JsonElement>(new RestRequest("me").AddHeader("Intercom-Version", "2.16") /* who */);
                RestRequest tags = new RestRequest("tags").AddHeader("Authorization", token).AddHeader("Intercom-Version", "2.16").AddQueryParameter("a", id);
                await _client.GetAsync(tags);
            }
        }
        """);

    [Fact]
    public Task On_the_client_of_the_framework_that_sends_for_RestSharp() => Gives("""
        using RestSharp;
        class C
        {
            async Task M(HttpClient http)
            {
                http.BaseAddress = new Uri("https://api.intercom.io/");
                var client = new RestClient(http);
                await client.ExecuteAsync(new RestRequest("me"));
            }
        }
        """, """
        using RestSharp;
        class C
        {
            async Task M(HttpClient http)
            {
                http.BaseAddress = new Uri("https://api.intercom.io/");
                http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
                var client = new RestClient(http);
                await client.ExecuteAsync(new RestRequest("me"));
            }
        }
        """);

    [Theory]
    // No request that could carry the header, and a client whose type must stay.
    [InlineData(
        "using RestSharp; class C { private readonly RestClient _client = new(\"https://api.intercom.io\"); "
            + "Task M() => _client.GetJsonAsync<JsonElement>(\"me\"); }")]
    // A creation without a type of its own.
    [InlineData(
        "using RestSharp; class C { private readonly RestClient _client = new(\"https://api.intercom.io\"); Task M() => _client.ExecuteAsync(new(\"me\")); }")]
    // Extension methods that may be out of sight.
    [InlineData(
        "// using RestSharp\nclass C { private readonly RestSharp.RestClient _client = new(\"https://api.intercom.io\"); "
            + "Task M() => _client.ExecuteAsync(new RestSharp.RestRequest(\"me\")); }")]
    public Task Code_that_is_left_alone(string source) =>
        VerifyFix.None<VersionHeaderMissingAnalyzer, MissingHeaderFix>(VersionHeaderMissingAnalyzer.Id, source);

    [Fact]
    public Task On_the_interface_of_Refit() => Gives("""
        using Refit;
        namespace Acme
        {
            /// <summary>What we ask Intercom.</summary>
            public interface IIntercom
            {
                [Get("/me")] Task<string> Me();

                [Headers("Accept: application/json")]
                [Get("/tags")]
                Task<string> Tags();
            }
            class C { IIntercom M() => RestService.For<IIntercom>("https://api.intercom.io"); }
        }
        """, """
        using Refit;
        namespace Acme
        {
            /// <summary>What we ask Intercom.</summary>
            [Headers("Intercom-Version: 2.16")]
            public interface IIntercom
            {
                [Get("/me")] Task<string> Me();

                [Headers("Accept: application/json")]
                [Get("/tags")]
                Task<string> Tags();
            }
            class C { IIntercom M() => RestService.For<IIntercom>("https://api.intercom.io"); }
        }
        """);

    [Fact]
    public Task Beside_the_headers_of_the_interface() => Gives("""
        using Refit;
        [Obsolete] // soon
        [Headers("Accept: application/json", "Authorization: Bearer")]
        public interface IIntercom
        {
            [Get("/me")] Task<string> Me();
        }
        class C { void M(IServiceCollection services) => services.AddRefitClient<IIntercom>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.intercom.io")); }
        """, """
        using Refit;
        [Obsolete] // soon
        [Headers("Accept: application/json", "Authorization: Bearer", "Intercom-Version: 2.16")]
        public interface IIntercom
        {
            [Get("/me")] Task<string> Me();
        }
        class C { void M(IServiceCollection services) => services.AddRefitClient<IIntercom>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.intercom.io")); }
        """);

    [Fact]
    public Task Behind_another_attribute_and_a_namespace() => Gives("""
        // using Refit
        [Obsolete]
        interface IIntercom
        {
            [Refit.Get("/me")] Task<string> Me();
        }
        class C { IIntercom M() => Refit.RestService.For<IIntercom>("https://api.intercom.io"); }
        """, """
        // using Refit
        [Obsolete]
        [Refit.Headers("Intercom-Version: 2.16")]
        interface IIntercom
        {
            [Refit.Get("/me")] Task<string> Me();
        }
        class C { IIntercom M() => Refit.RestService.For<IIntercom>("https://api.intercom.io"); }
        """);

    private static Task Gives(string before, string after) =>
        VerifyFix.All<VersionHeaderMissingAnalyzer, MissingHeaderFix>(VersionHeaderMissingAnalyzer.Id, before, after);
}

namespace IntercomGen.Analyzers.Tests.Refactoring;

/// <summary>The client: one in scope that certainly calls the same region, or one that is made from what the code has.</summary>
public sealed class EmittedCallClientTests
{
    [Fact]
    public async Task The_token_of_the_request_makes_a_client()
    {
        string title = await VerifyRefactoring.Gives("""
            using Intercom;
            class C(HttpClient http)
            {
                async Task<string?> M(string id, string token)
                {
                    _ = id;

                    // Who is it?
                    using var request = new HttpRequest[||]Message(HttpMethod.Get, $"https://api.intercom.io/contacts/{id}");
                    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                    request.Headers.Add("Intercom-Version", "2.16");
                    using var response = await http.SendAsync(request);
                    response.EnsureSuccessStatusCode();
                    var contact = await response.Content.ReadFromJsonAsync<Contact>();
                    return contact?.Email;
                }
            }
            """, """
            using Intercom;
            class C(HttpClient http)
            {
                async Task<string?> M(string id, string token)
                {
                    _ = id;

                    var intercom = new IntercomClient(http, new IntercomClientOptions { AccessToken = token });
                    // Who is it?
                    var contact = await intercom.Contacts.ShowAsync(id);
                    return contact?.Email;
                }
            }
            """);
        Assert.Equal("Call a new IntercomClient's Contacts.ShowAsync", title);
    }

    [Fact]
    public Task The_token_of_the_default_headers_makes_a_client() => Becomes("""
        class C
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.eu.intercom.io/"), Timeout = TimeSpan.FromSeconds(5) };
            private readonly string _token;
            public C(string token)
            {
                _token = token;
                _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _token);
                _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
                _http.DefaultRequestHeaders.Add("X-App", "1");
            }
            async Task M(string id)
            {
                *
            }
        }
        """,
        "(await _http.[||]DeleteAsync($\"contacts/{id}\")).EnsureSuccessStatusCode();",
        """
        var intercom = new IntercomClient(_http, new IntercomClientOptions { AccessToken = _token, Region = IntercomRegion.Eu, Timeout = _http.Timeout });
                await intercom.Contacts.DeleteAsync(id);
        """);

    [Fact]
    public Task A_token_that_cannot_be_named_is_read_from_the_client() => Becomes("""
        class C
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io/") };
            public C(string token)
            {
                _http.DefaultRequestHeaders.Add("Authorization", $"Bearer {token}");
                _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
            }
            public async Task<AdminWithApp?> M() => await *;
        }
        """,
        "_http.[||]GetFromJsonAsync<AdminWithApp>(\"me\")",
        "new IntercomClient(_http, new IntercomClientOptions { AccessToken = _http.DefaultRequestHeaders.Authorization!.Parameter }).Admins.IdentifyAsync()");

    [Fact]
    public Task A_client_that_is_made_reads_other_answers_too() => VerifyRefactoring.Gives("""
        using Intercom;
        class C
        {
            async Task<string> M(HttpClient intercom, string token)
            {
                intercom.DefaultRequestHeaders.Authorization = new("Bearer", token);
                return await intercom.[||]GetStringAsync("https://api.intercom.io/me");
            }
        }
        """, """
        using Intercom;
        class C
        {
            async Task<string> M(HttpClient intercom, string token)
            {
                intercom.DefaultRequestHeaders.Authorization = new("Bearer", token);
                var intercomClient = new IntercomClient(intercom, new IntercomClientOptions { AccessToken = token });
                return (await intercomClient.WithResponseAsync(o => intercomClient.Admins.IdentifyAsync(options: o))).GetBodyText();
            }
        }
        """);

    [Theory]
    [InlineData("https://api.eu.intercom.io/", "new(new IntercomClientOptions { AccessToken = \"t\", Region = IntercomRegion.Eu })")]
    [InlineData(
        "https://api.au.intercom.io/",
        "new(new HttpClient(), new IntercomClientOptions { AccessToken = \"t\", Region = IntercomRegion.Au, Version = \"2.16\" })")]
    [InlineData("https://api.intercom.io/", "new(\"t\")")]
    [InlineData("https://api.intercom.io/", "new(new IntercomClientOptions { AccessToken = \"t\" })")]
    [InlineData("https://api.eu.intercom.io/", "Make(new IntercomClientOptions { AccessToken = \"t\", Region = IntercomRegion.Eu })")]
    public Task A_client_of_the_same_region(string address, string client) => VerifyRefactoring.IsOffered(Source(address, client));

    [Theory]
    [InlineData("https://api.eu.intercom.io/", "new(\"t\")")]
    [InlineData("https://api.eu.intercom.io/", "new(new IntercomClientOptions { AccessToken = \"t\" })")]
    [InlineData("https://api.eu.intercom.io/", "new(new IntercomClientOptions { AccessToken = \"t\", Region = IntercomRegion.Au })")]
    [InlineData("https://api.intercom.io/", "new(new IntercomClientOptions { AccessToken = \"t\", Region = IntercomRegion.Eu })")]
    [InlineData("https://api.intercom.io/", "new(new IntercomClientOptions { AccessToken = \"t\", BaseAddress = new Uri(\"https://localhost/\") })")]
    [InlineData("https://api.intercom.io/", "new(new IntercomClientOptions { AccessToken = \"t\", Version = \"2.11\" })")]
    [InlineData("https://api.eu.intercom.io/", "Make(new IntercomClientOptions { AccessToken = \"t\" })")]
    [InlineData("https://api.intercom.io/", "Make(new IntercomClientOptions { AccessToken = \"t\", Region = IntercomRegion.Eu })")]
    public Task A_client_that_may_be_of_another_region(string address, string client) => VerifyRefactoring.IsNotOffered(Source(address, client));

    [Theory]
    [InlineData("http.DefaultRequestHeaders.Add(\"X-App\", \"1\");")]
    [InlineData("http.DefaultRequestHeaders.Add(\"Accept\", \"text/csv\");")]
    public Task A_client_that_does_not_send_what_is_sent_by_default(string setup) => VerifyRefactoring.IsNotOffered(Local(setup, "new()"));

    [Theory]
    [InlineData("new(new Handler())")]
    [InlineData("new HttpClient(new Handler { InnerHandler = new HttpClientHandler() }, false)")]
    public Task A_client_without_the_handler(string http) => VerifyRefactoring.IsNotOffered(Local("", http));

    [Fact]
    public Task A_time_limit_that_cannot_be_asked_for() => VerifyRefactoring.IsNotOffered("""
        using Intercom;
        class C(IntercomClient intercom)
        {
            static HttpClient Make()
            {
                var http = new HttpClient();
                http.Timeout = TimeSpan.FromSeconds(5);
                return http;
            }
            async Task Main()
            {
                await Make().[||]DeleteAsync("https://api.intercom.io/contacts/1");
                await intercom.Admins.IdentifyAsync();
            }
        }
        """);

    [Fact]
    public Task A_time_limit_goes_with_the_call() => VerifyRefactoring.Gives("""
        using Intercom;
        class C(IntercomClient intercom)
        {
            private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(5) };
            async Task M(string id)
            {
                (await _http.[||]DeleteAsync($"https://api.intercom.io/contacts/{id}")).EnsureSuccessStatusCode();
            }
        }
        """, """
        using Intercom;
        class C(IntercomClient intercom)
        {
            private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(5) };
            async Task M(string id)
            {
                await intercom.Contacts.DeleteAsync(id, options: new IntercomRequestOptions { Timeout = _http.Timeout });
            }
        }
        """);

    // The code around the call stays as it is.
    private static Task<string> Becomes(string source, string before, string after)
    {
        string[] around = ("using Intercom;\n" + source).Split('*');
        return VerifyRefactoring.Gives(string.Join(before, around), string.Join(after, around));
    }

    private static string Local(string setup, string client) => $$"""
        using Intercom;
        class Handler : DelegatingHandler;
        class C(IntercomClient intercom)
        {
            async Task Main()
            {
                HttpClient http = {{client}};
                {{setup}}
                await http.[||]DeleteAsync("https://api.intercom.io/contacts/1");
                await intercom.Admins.IdentifyAsync();
            }
        }
        """;

    private static string Source(string address, string client) => $$"""
        using Intercom;
        class C
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("{{address}}") };
            private readonly IntercomClient _intercom = {{client}};
            static IntercomClient Make(IntercomClientOptions options) => new(options);
            async Task Main() { await _http.[||]DeleteAsync("contacts/1"); }
        }
        """;
}

using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>Addresses that are put together from the base address of a client: <c>new Uri(http.BaseAddress!, "contacts")</c>.</summary>
public sealed class ClientBaseTests
{
    [Theory]
    [InlineData("_http.GetAsync([|new Uri(_http.BaseAddress, \"users\")|])")]
    [InlineData("_http.GetAsync([|new Uri(_http.BaseAddress!, $\"users\")|])")]
    [InlineData("_http.GetAsync([|new Uri(this._http.BaseAddress!, \"/users\")|])")]
    [InlineData("_http.GetAsync([|$\"{_http.BaseAddress}users\"|])")]
    [InlineData("_http.GetAsync([|_http.BaseAddress + \"users\"|])")]
    [InlineData("_http.GetAsync([|_http.BaseAddress!.AbsoluteUri + \"users\"|])")]
    [InlineData("_http.GetAsync([|new Uri(_http.BaseAddress ?? throw new InvalidOperationException(), \"users\")|])")]
    [InlineData("_http.GetAsync([|new UriBuilder(_http.BaseAddress!) { Path = \"users\" }.Uri|])")]
    [InlineData("_http.SendAsync(new HttpRequestMessage(HttpMethod.Get, [|new Uri(_http.BaseAddress!, \"users\")|]))")]
    [InlineData("_http.SendAsync(new HttpRequestMessage { RequestUri = [|new Uri(_http.BaseAddress!, \"users\")|] })")]
    [InlineData("_other.GetAsync([|new Uri(_http.BaseAddress!, \"users\")|])")]
    [InlineData("Read(_http, [|\"users\"|])")]
    [InlineData("Get([|\"users\"|])")]
    [InlineData("_own.Get([|\"users\"|])")]
    public async Task An_endpoint_that_is_not_there(string call)
    {
        IReadOnlyList<string> messages = await Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, Source(call));
        Assert.StartsWith("'GET /users' is not an endpoint", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_http.GetAsync(new Uri(_http.BaseAddress!, \"contacts\"))")]
    [InlineData("_http.GetAsync(new Uri(_http.BaseAddress!, path))")]
    [InlineData("_http.GetAsync(new Uri(_http.BaseAddress!, \"https://crm.example.com/users\"))")]
    [InlineData("_http.GetAsync(new Uri(_other.BaseAddress!, \"users\"))")]
    [InlineData("_other.GetAsync(new Uri(_other.BaseAddress!, \"users\"))")]
    [InlineData("_http.GetAsync(new Uri(_unknown.BaseAddress!, \"users\"))")]
    [InlineData("_unknown.GetAsync(new Uri(_unknown.BaseAddress!, \"users\"))")]
    [InlineData("_http.GetAsync(new Uri(Environment.MachineName.Length > 3 ? _other.BaseAddress! : _http.BaseAddress!, \"users\"))")]
    [InlineData("_http.GetAsync(new UriBuilder(_other.BaseAddress!) { Path = \"users\" }.Uri)")]
    [InlineData("_http.GetAsync(new UriBuilder(_http.BaseAddress!) { Host = \"crm.example.com\", Path = \"users\" }.Uri)")]
    [InlineData("Read(_other, \"users\")")]
    [InlineData("Read(_unknown, \"users\")")]
    [InlineData("_http.GetAsync(Uri.EscapeDataString(\"\") + _http.BaseAddress)")]
    [InlineData("_http.GetAsync(\"contacts/\" + _http.BaseAddress)")]
    public async Task Right_or_somebody_elses(string call) => Assert.Empty(await Verify.Run(Consumer.Compile(Source(call)), null, [.. Shipped.Analyzers]));

    [Fact]
    public Task The_header_is_missing() => Verify.Reports<VersionHeaderMissingAnalyzer>(VersionHeaderMissingAnalyzer.Id, """
        class C
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io") };
            public Task M() => _http.[|GetAsync|](new Uri(_http.BaseAddress!, "me"));
        }
        """);

    [Fact]
    public Task The_path_is_mended() => VerifyFix.All<UnknownEndpointAnalyzer, EndpointFix>(UnknownEndpointAnalyzer.UnknownId, """
        class C(HttpClient http)
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io") };
            public Task M() => _http.GetAsync(new Uri(_http.BaseAddress!, "contact"));
        }
        """, """
        class C(HttpClient http)
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io") };
            public Task M() => _http.GetAsync(new Uri(_http.BaseAddress!, "contacts"));
        }
        """);

    [Fact]
    public Task The_call_becomes_the_clients() => VerifyRefactoring.Gives("""
        using Intercom;
        class C(IntercomClient intercom)
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io") };
            async Task<Contact?> M(string id) => await _http.GetFromJson[||]Async<Contact>(new Uri(_http.BaseAddress!, $"contacts/{id}"));
        }
        """, """
        using Intercom;
        class C(IntercomClient intercom)
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io") };
            async Task<Contact?> M(string id) => await intercom.Contacts.ShowAsync(id);
        }
        """);

    private static string Source(string call) => $$"""
        class C(HttpClient unknown)
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io"), DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } };
            private readonly HttpClient _other = new() { BaseAddress = new Uri("https://crm.example.com"), DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } };
            private readonly HttpClient _unknown = unknown;
            private readonly Own _own = new() { BaseAddress = new Uri("https://api.intercom.io"), DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } };
            public Task M(string path) => {{call}};
            private Task Get(string path) => _http.GetAsync(new Uri(_http.BaseAddress!, path));
            private static Task Read(HttpClient http, string path) => http.GetAsync(new Uri(http.BaseAddress!, path));
        }
        class Own : HttpClient { public Task Get(string path) => GetAsync(new Uri(BaseAddress!, path)); }
        """;
}

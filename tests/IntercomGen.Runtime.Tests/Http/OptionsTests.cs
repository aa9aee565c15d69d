using System.Net;

namespace IntercomGen.Runtime.Tests.Http;

public class OptionsTests
{
    public static TheoryData<string, Action<IntercomClientOptions>> Wrong() => new()
    {
        { "AccessToken", o => o.AccessToken = null },
        { "AccessToken", o => o.AccessToken = "" },
        { "AccessToken", o => o.AccessToken = "secret\r\nX: 1" },
        { "AccessToken", o => o.AccessToken = "secret secret" },
        { "AccessToken gives 'Bearer' and a token; give the token alone", o => o.AccessToken = "Bearer secret" },
        { "There is no access token: IntercomClientOptions.AccessToken gives none", o => o.AccessToken = "" },
        { "such as a line break at its end", o => o.AccessToken = "secret\n" },
        { "Region", o => o.Region = (IntercomRegion)7 },
        { "BaseAddress", o => o.BaseAddress = new Uri("http://api.intercom.io") },
        { "BaseAddress", o => o.BaseAddress = new Uri("http://10.0.0.1:8080") },
        { "BaseAddress", o => o.BaseAddress = new Uri("ftp://localhost") },
        { "BaseAddress", o => o.BaseAddress = new Uri("/relative", UriKind.Relative) },
        { "BaseAddress", o => o.BaseAddress = new Uri("https://user:pass@host/") },
        { "BaseAddress", o => o.BaseAddress = new Uri("https://host/?a=1") },
        { "Version", o => o.Version = "" },
        { "Intercom-Version", o => o.Version = "2.14\r\n" },
        { "User-Agent", o => o.UserAgentSuffix = "a\nb" },
        { "MaxRetries", o => o.MaxRetries = -1 },
        { "Timeout", o => o.Timeout = TimeSpan.Zero },
        { "at most 24 days", o => o.Timeout = TimeSpan.FromDays(100) },
        { "MaxRetryDelay", o => o.MaxRetryDelay = TimeSpan.FromSeconds(-1) },
        { "MaxResponseBytes", o => o.MaxResponseBytes = 0 },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_cannot_work_is_refused_at_construction_by_name(string name, Action<IntercomClientOptions> spoil)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => new TestServer().Pipeline(spoil));
        Assert.Contains(name, e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:5000/")]
    [InlineData("http://[::1]:5000/")]
    public async Task Plain_http_goes_to_loopback(string address)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        await server.Pipeline(o => o.BaseAddress = new Uri(address)).ReadAsync();
        Assert.Equal(new Uri(new Uri(address), "/contacts/42"), server.Sent[0].Uri);
    }

    [Theory]
    [InlineData(IntercomRegion.Us, null, "https://api.intercom.io/contacts/42")]
    [InlineData(IntercomRegion.Eu, null, "https://api.eu.intercom.io/contacts/42")]
    [InlineData(IntercomRegion.Au, null, "https://api.au.intercom.io/contacts/42")]
    [InlineData(IntercomRegion.Eu, "https://proxy.example/intercom/", "https://proxy.example/intercom/contacts/42")]
    public async Task The_address_is_the_regions_or_the_given_one(IntercomRegion region, string? baseAddress, string sent)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        await server.Pipeline(o => (o.Region, o.BaseAddress) = (region, baseAddress is null ? null : new Uri(baseAddress))).ReadAsync();
        Assert.Equal(sent, server.Sent[0].Uri.AbsoluteUri);
    }

    [Fact]
    public async Task Changing_the_options_later_has_no_effect()
    {
        var options = new IntercomClientOptions { AccessToken = TestCalls.Token };
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        var pipeline = new IntercomPipeline(new HttpClient(server), options, TestCalls.Defaults);
        (options.AccessToken, options.Version, options.Region) = ("other", "1.0", IntercomRegion.Eu);
        await pipeline.ReadAsync();
        Assert.Equal(
            ("api.intercom.io", "2.14", $"Bearer {TestCalls.Token}"),
            (server.Sent[0].Uri.Host, server.Sent[0].Headers["Intercom-Version"], server.Sent[0].Headers["Authorization"]));
    }

    [Fact]
    public void No_text_shows_a_token()
    {
        Assert.DoesNotContain(TestCalls.Token, new IntercomClientOptions { AccessToken = TestCalls.Token }.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            TestCalls.Token,
            new IntercomRequestOptions { AccessToken = TestCalls.Token, Headers = { ["X"] = TestCalls.Token } }.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_of_a_call_are_checked_before_it_is_sent()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        (string Named, IntercomRequestOptions Options)[] wrong =
        [
            ("MaxRetries", new() { MaxRetries = -1 }),
            ("Timeout", new() { Timeout = TimeSpan.Zero }),
            ("Version", new() { Version = "" }),
            ("AccessToken", new() { AccessToken = "bad token" }),
        ];
        foreach ((string named, IntercomRequestOptions options) in wrong)
        {
            ArgumentException e = await Assert.ThrowsAsync<ArgumentException>(() => server.Pipeline().ReadAsync(options: options));
            Assert.Contains(named, e.Message, StringComparison.Ordinal);
        }

        Assert.Empty(server.Sent);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("bad token")]
    public async Task A_provider_that_gives_no_token_is_named(string? token)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        ArgumentException e = await Assert.ThrowsAsync<ArgumentException>(() => server.Pipeline(o => o.AccessTokenProvider = _ => new(token!)).ReadAsync());
        Assert.Contains("AccessTokenProvider", e.Message, StringComparison.Ordinal);
        Assert.Empty(server.Sent);
    }

    [Theory]
    [InlineData("https://user:pass@proxy.example/x?key=pass", "BaseAddress = https://proxy.example/x,")]
    [InlineData("/relative", "BaseAddress = (not absolute),")]
    public void Options_that_will_be_refused_can_be_shown(string address, string shown)
    {
        string text = new IntercomClientOptions { BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) }.ToString();
        Assert.Contains(shown, text, StringComparison.Ordinal);
        Assert.DoesNotContain("pass", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_keeps_a_provider_from_giving_a_token_is_told_as_it_is()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        var missing = new FileNotFoundException("no token file");
        Assert.Same(missing, await Assert.ThrowsAsync<FileNotFoundException>(() => ReadWith(missing)));
        var late = new TaskCanceledException("the token server did not answer");
        Assert.Same(late, await Assert.ThrowsAsync<TaskCanceledException>(() => ReadWith(late)));
        Assert.Empty(server.Sent);

        Task<Thing> ReadWith(Exception problem) => server.Pipeline(o => o.AccessTokenProvider = _ => throw problem).ReadAsync();
    }

    [Theory]
    [InlineData("", 1, 0)]
    [InlineData("2.14", 0, 0)]
    [InlineData("2.14", 1, -1)]
    public async Task Options_of_a_call_are_checked_too(string version, int seconds, int retries)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        await Assert.ThrowsAsync<ArgumentException>(() =>
            server.Pipeline().ReadAsync(options: new() { Version = version, Timeout = TimeSpan.FromSeconds(seconds), MaxRetries = retries }));
    }
}

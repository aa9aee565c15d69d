using System.Net;

namespace IntercomGen.Runtime.Tests.Http;

public class RequestTests
{
    [Theory]
    [InlineData("a/b", "/contacts/a%2Fb/tags/7")]
    [InlineData("../admins", "/contacts/..%2Fadmins/tags/7")]
    [InlineData("%2f", "/contacts/%252f/tags/7")]
    [InlineData("%2e%2e", "/contacts/%252e%252e/tags/7")]
    [InlineData("a?b#c", "/contacts/a%3Fb%23c/tags/7")]
    [InlineData("a\r\nHost: x", "/contacts/a%0D%0AHost%3A%20x/tags/7")]
    [InlineData("ä@x.y", "/contacts/%C3%A4%40x.y/tags/7")]
    [InlineData("...", "/contacts/.../tags/7")]
    [InlineData("a\\b", "/contacts/a%5Cb/tags/7")]
    public async Task A_path_value_stays_one_segment(string value, string path)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        await server.Pipeline().ReadAsync(IntercomRequest.Get("/contacts/{contact_id}/tags/{id}", "X").Path(value).Path("7"));
        Assert.Equal(path, server.Sent[0].PathAndQuery);
        Assert.Equal("api.intercom.io", server.Sent[0].Uri.Host);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public void A_path_value_that_changes_the_endpoint_is_refused_by_name(string? value)
    {
        ArgumentException e = Assert.Throws<ArgumentException>(() => IntercomRequest.Get("/contacts/{contact_id}", "X").Path(value));
        Assert.Contains("{contact_id}", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Query_values_are_written_in_the_forms_of_the_API()
    {
        string query = IntercomRequest.Get("/x", "X")
            .Query("s", "a&b=c d+é").Query("none", (string?)null)
            .Query("n", 5).Query("l", 12345678901L).Query("d", 0.5).Query("b", true).Query("nob", (bool?)null)
            .Query("t", new DateTimeOffset(2026, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)))
            .QueryIso("i", new DateTimeOffset(2026, 1, 1, 1, 0, 0, 500, TimeSpan.FromHours(1)))
            .Query("e", new Color("red,blue"))
            .PathAndQuery();
        Assert.Equal("/x?s=a%26b%3Dc%20d%2B%C3%A9&n=5&l=12345678901&d=0.5&b=true&t=1767225600&i=2026-01-01T00%3A00%3A00.5Z&e=red%2Cblue", query);
    }

    [Fact]
    public void Lists_are_repeated_or_joined()
    {
        string query = IntercomRequest.Get("/x", "X")
            .Query("a", ["1", "2,3"], explode: true).Query("b", ["1", "2,3"], explode: false)
            .Query("d", new[] { new Color("red") }, explode: true)
            .Query("none", (IReadOnlyList<string>?)null, explode: true).Query("empty", Array.Empty<string>(), explode: false)
            .PathAndQuery();
        Assert.Equal("/x?a=1&a=2%2C3&b=1,2%2C3&d=red", query);
    }

    [Fact]
    public async Task A_call_carries_what_the_description_says()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        await server.Pipeline(o => o.UserAgentSuffix = "my-app/1.2").ReadAsync(TestCalls.Of("POST"));
        SentRequest sent = Assert.Single(server.Sent);
        Assert.Equal("https://api.intercom.io/contacts", sent.Uri.AbsoluteUri);
        Assert.Equal($"Bearer {TestCalls.Token}", sent.Headers["Authorization"]);
        Assert.Equal("2.14", sent.Headers["Intercom-Version"]);
        Assert.Equal("application/json", sent.Headers["Accept"]);
        Assert.Equal("IntercomGen/1.0|my-app/1.2", sent.Headers["User-Agent"]);
        Assert.StartsWith("application/json", sent.Headers["Content-Type"], StringComparison.Ordinal);
        Assert.Equal("""{"name":"Ada"}""", sent.Body);
    }

    [Theory]
    [InlineData(null, null, null, "2.14")]
    [InlineData(null, null, "preview", "preview")]
    [InlineData(null, "2.13", "preview", "2.13")]
    [InlineData("2.12", "2.13", "preview", "2.12")]
    public async Task The_nearest_version_wins(string? call, string? client, string? operation, string sent)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        IntercomRequest request = operation is null ? TestCalls.Get() : TestCalls.Get().Version(operation);
        await server.Pipeline(o => o.Version = client).ReadAsync(request, new() { Version = call });
        Assert.Equal(sent, server.Sent[0].Headers["Intercom-Version"]);
    }

    [Fact]
    public async Task Default_headers_of_the_HttpClient_add_no_second_value()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        using var http = new HttpClient(server);
        http.DefaultRequestHeaders.Add("Intercom-Version", "2.11");
        http.DefaultRequestHeaders.Add("Authorization", "Bearer other");
        await new IntercomPipeline(http, new() { AccessToken = TestCalls.Token }, TestCalls.Defaults).ReadAsync();
        Assert.Equal("2.14", server.Sent[0].Headers["Intercom-Version"]);
        Assert.Equal($"Bearer {TestCalls.Token}", server.Sent[0].Headers["Authorization"]);
    }

    [Fact]
    public async Task A_call_may_add_headers_and_use_another_token()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        await server.Pipeline().ReadAsync(
            TestCalls.Get().Header("X-A", "1").Header("X-None", null), new() { AccessToken = "other", Headers = { ["X-B"] = "2" } });
        Assert.Equal(("1", "2", "Bearer other"), (server.Sent[0].Headers["X-A"], server.Sent[0].Headers["X-B"], server.Sent[0].Headers["Authorization"]));
        Assert.False(server.Sent[0].Headers.ContainsKey("X-None"));
    }

    [Theory]
    [InlineData("X-A", "1\r\nX-B: 2")]
    [InlineData("X-A", "1\n2")]
    [InlineData("X-A", "ä")]
    [InlineData("X-A\r\nX-B", "1")]
    [InlineData("X A", "1")]
    [InlineData("Authorization", "Bearer other")]
    [InlineData("intercom-version", "2.1")]
    [InlineData("Host", "evil.example")]
    [InlineData("Content-Type", "text/plain")]
    public async Task Headers_that_would_become_others_are_refused(string name, string value)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        await Assert.ThrowsAnyAsync<ArgumentException>(() => server.Pipeline().ReadAsync(options: new() { Headers = { [name] = value } }));
        Assert.Empty(server.Sent);
    }

    [Fact]
    public void A_required_body_is_required()
    {
        Assert.Equal("body", Assert.Throws<ArgumentNullException>(() => IntercomRequest.Post("/contacts", "X").Body((Thing?)null)).ParamName);
        Assert.Null(IntercomRequest.Post("/contacts", "X").OptionalBody(null).CreateContent());
    }

    [Fact]
    public async Task DELETE_takes_a_body()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        await server.Pipeline().SendAsync(IntercomRequest.Delete("/x", "X").Body(new Thing { Id = "7" }), null, default);
        Assert.Equal("""{"id":"7"}""", server.Sent[0].Body);
    }

    private readonly struct Color(string value) : IIntercomEnum
    {
        public string Value { get; } = value;

        public bool IsKnown => true;
    }
}

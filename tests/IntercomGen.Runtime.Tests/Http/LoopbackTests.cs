namespace IntercomGen.Runtime.Tests.Http;

/// <summary>Over real sockets: what handlers do, not what we think they do.</summary>
public class LoopbackTests
{
    [Fact]
    public async Task A_reset_and_a_body_cut_short_are_repeated()
    {
        string cut = LoopbackServer.Answer("200 OK", """{"id":"1","name":"Ada"}""")[..^5];
        using var server = new LoopbackServer("", cut, LoopbackServer.Answer("200 OK", """{"id":"1"}"""));
        Assert.Equal("1", (await Own(server).ReadAsync()).Id);
        Assert.Equal(3, server.Received.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_post_is_not_sent_twice(bool cutShort)
    {
        string first = cutShort ? LoopbackServer.Answer("200 OK", """{"id":"1"}""")[..^3] : "";
        using var server = new LoopbackServer(first, LoopbackServer.Answer("200 OK", "{}"));
        await Assert.ThrowsAsync<HttpRequestException>(() => Own(server).ReadAsync(TestCalls.Of("POST")));
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task Our_own_client_follows_no_redirect()
    {
        using var elsewhere = new LoopbackServer(LoopbackServer.Answer("200 OK", "{}"));
        using var server = new LoopbackServer(LoopbackServer.Answer("302 Found", "", $"Location: {elsewhere.Address}rec.wav"));
        Assert.Equal($"{elsewhere.Address}rec.wav", (await Own(server).RedirectAsync(TestCalls.Get(), null, default)).AbsoluteUri);
        Assert.Empty(elsewhere.Received);
    }

    [Fact]
    public async Task A_client_that_follows_redirects_does_not_take_the_token_along()
    {
        using var elsewhere = new LoopbackServer(LoopbackServer.Answer("200 OK", "{}"));
        using var server = new LoopbackServer(LoopbackServer.Answer("302 Found", "", $"Location: {elsewhere.Address}rec.wav"));
        using var following = new HttpClient();
        var pipeline = new IntercomPipeline(following, Options(server), TestCalls.Defaults);
        Assert.Equal($"{elsewhere.Address}rec.wav", (await pipeline.RedirectAsync(TestCalls.Get(), null, default)).AbsoluteUri);
        Assert.Contains(TestCalls.Token, Assert.Single(server.Received), StringComparison.Ordinal);
        Assert.DoesNotContain(TestCalls.Token, Assert.Single(elsewhere.Received), StringComparison.Ordinal);
    }

    private static IntercomPipeline Own(LoopbackServer server) => new(SharedHttpClient.Instance, Options(server), TestCalls.Defaults);

    private static IntercomClientOptions Options(LoopbackServer server) =>
        new() { AccessToken = TestCalls.Token, BaseAddress = server.Address, Clock = new TestClock() };
}

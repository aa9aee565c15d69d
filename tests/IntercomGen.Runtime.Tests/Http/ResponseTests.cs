using System.Net;

namespace IntercomGen.Runtime.Tests.Http;

public class ResponseTests
{
    [Fact]
    public async Task A_call_gives_its_answer_beside_its_value()
    {
        TestServer server = new TestServer()
            .Then(HttpStatusCode.TooManyRequests)
            .Then(
                HttpStatusCode.OK,
                """{"id":"1"}""",
                headers: [("X-Request-Id", "r1"), ("X-RateLimit-Limit", "166"), ("X-RateLimit-Remaining", "41"), ("X-RateLimit-Reset", "1767225610")]);
        IntercomPipeline pipeline = server.Pipeline();
        Assert.Null(pipeline.RateLimit);
        IntercomResponse<Thing> response = await IntercomPipeline.WithResponseAsync(options => pipeline.ReadAsync(options: options));
        Assert.Equal("1", response.Value.Id);
        Assert.Equal((200, "r1", 2), (response.Status, response.RequestId, response.Attempts));
        Assert.Equal("""{"id":"1"}""", response.GetBodyText());
        Assert.Equal("application/json; charset=utf-8", response.Headers["content-type"]);
        Assert.Equal(
            (166, 41, DateTimeOffset.FromUnixTimeSeconds(1767225610)), (response.RateLimit!.Limit, response.RateLimit.Remaining, response.RateLimit.Reset));
        Assert.Same(response.RateLimit, pipeline.RateLimit);
        Assert.Equal("41 of 166 left until 2026-01-01T00:00:10Z", response.RateLimit.ToString());
    }

    [Fact]
    public async Task Given_options_go_along_and_stay_as_they_were()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        int told = 0;
        var options = new IntercomRequestOptions { Version = "2.13", Headers = { ["X-A"] = "1" }, OnResponse = _ => told++ };
        Action<IntercomResponse>? before = options.OnResponse;
        IntercomPipeline pipeline = server.Pipeline();
        await IntercomPipeline.WithResponseAsync(own => pipeline.ReadAsync(options: own), options);
        Assert.Equal(("2.13", "1", 1), (server.Sent[0].Headers["Intercom-Version"], server.Sent[0].Headers["X-A"], told));
        Assert.Same(before, options.OnResponse);
        Assert.False(options.KeepBody);
    }

    [Fact]
    public async Task A_call_that_drops_the_options_is_told_so() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => IntercomPipeline.WithResponseAsync(_ => Task.FromResult(1)));

    [Fact]
    public async Task The_answer_of_a_failed_call_is_told_as_well_without_body_unless_asked_for()
    {
        IntercomResponse? seen = null;
        TestServer server = new TestServer().Then(HttpStatusCode.NotFound, "gone");
        var options = new IntercomRequestOptions { OnResponse = response => seen = response };
        await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline().ReadAsync(options: options));
        Assert.Equal((404, 0), (seen!.Status, seen.Body.Length));
        options.KeepBody = true;
        await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline().ReadAsync(options: options));
        Assert.Equal("gone", seen.GetBodyText());
    }

    [Fact]
    public async Task Endpoints_that_the_description_lacks_are_called_through_the_same_pipeline()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.ServiceUnavailable).Then(HttpStatusCode.Accepted, """{"ok":true}""");
        IntercomResponse response = await server.Pipeline()
            .SendRawAsync(HttpMethod.Put, "/new/thing?a=1", IntercomValue.FromJson("""{"b":[1]}"""), null, default);
        Assert.Equal((202, """{"ok":true}""", 2), (response.Status, response.GetBodyText(), response.Attempts));
        Assert.Equal(
            ("/new/thing?a=1", """{"b":[1]}""", "2.14"), (server.Sent[1].PathAndQuery, server.Sent[1].Body, server.Sent[1].Headers["Intercom-Version"]));
    }

    [Fact]
    public async Task A_raw_call_fails_as_the_others_do()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.NotFound);
        IntercomApiException e =
            await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline().SendRawAsync(HttpMethod.Get, "/new?email=private", null, null, default));
        Assert.Equal("/new", e.Path);
        Assert.Empty(server.Sent[0].Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("contacts")]
    [InlineData("//evil.example/x")]
    [InlineData("https://evil.example/x")]
    [InlineData("@evil.example/x")]
    [InlineData("/\\evil.example")]
    [InlineData("/a/../b")]
    [InlineData("/a/%2E%2e/b")]
    [InlineData("/a\r\nX: 1")]
    [InlineData("/a#b")]
    [InlineData("/a b")]
    public async Task A_raw_path_leads_nowhere_else(string path)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        await Assert.ThrowsAsync<ArgumentException>(() => server.Pipeline().SendRawAsync(HttpMethod.Get, path, null, null, default));
        Assert.Empty(server.Sent);
    }

    [Fact]
    public async Task Text_comes_as_text()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK, "Agent: hellö", "text/plain");
        Assert.Equal("Agent: hellö", await server.Pipeline().SendTextAsync(TestCalls.Get().Accept("text/plain"), null, default));
        Assert.Equal("text/plain", server.Sent[0].Headers["Accept"]);
    }
}

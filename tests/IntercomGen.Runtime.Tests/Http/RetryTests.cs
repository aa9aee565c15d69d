using System.Net;

namespace IntercomGen.Runtime.Tests.Http;

public class RetryTests
{
    public static TheoryData<string, int, int> StatusTable()
    {
        var table = new TheoryData<string, int, int>();
        foreach (string verb in new[] { "GET", "PUT", "DELETE", "POST", "PATCH" })
        {
            bool idempotent = verb is not ("POST" or "PATCH");
            table.Add(verb, 429, 3);
            foreach (int status in new[] { 408, 500, 502, 503, 504, 599 })
            {
                table.Add(verb, status, idempotent ? 3 : 1);
            }

            foreach (int status in new[] { 302, 400, 401, 404, 409, 422, 600 })
            {
                table.Add(verb, status, 1);
            }
        }

        return table;
    }

    [Theory]
    [MemberData(nameof(StatusTable))]
    public async Task A_failing_status_costs_as_many_requests_as_it_may(string verb, int status, int requests)
    {
        TestServer server = new TestServer().Then((HttpStatusCode)status);
        IntercomApiException e = await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline().ReadAsync(TestCalls.Of(verb)));
        Assert.Equal(status, e.StatusCode);
        Assert.Equal(requests, server.Sent.Count);
        Assert.Equal(requests, e.Attempts);
    }

    [Theory]
    [InlineData("GET", 3)]
    [InlineData("PUT", 3)]
    [InlineData("DELETE", 3)]
    [InlineData("POST", 1)]
    [InlineData("PATCH", 1)]
    public async Task A_broken_connection_stays_recognisable(string verb, int requests)
    {
        TestServer server = new TestServer().ThenThrow(() => new HttpRequestException("reset"));
        await Assert.ThrowsAsync<HttpRequestException>(() => server.Pipeline().ReadAsync(TestCalls.Of(verb)));
        Assert.Equal(requests, server.Sent.Count);
    }

    [Theory]
    [InlineData("GET", 3)]
    [InlineData("POST", 1)]
    public async Task A_connection_that_breaks_in_the_body_counts_as_broken(string verb, int requests)
    {
        TestServer server = new TestServer().ThenStream(() => FaultyStream.Broken());
        HttpRequestException e = await Assert.ThrowsAsync<HttpRequestException>(() => server.Pipeline().ReadAsync(TestCalls.Of(verb)));
        Assert.IsAssignableFrom<IOException>(e.InnerException);
        Assert.Equal(requests, server.Sent.Count);
    }

    [Fact]
    public async Task A_body_shorter_than_announced_counts_as_broken()
    {
        TestServer server = new TestServer().ThenBytes("{}"u8.ToArray(), ("Content-Length", "10")).Then(HttpStatusCode.OK, """{"id":"1"}""");
        Assert.Equal("1", (await server.Pipeline().ReadAsync()).Id);
        Assert.Equal(2, server.Sent.Count);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PATCH")]
    public async Task Posts_are_repeated_when_asked_for(string verb)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.ServiceUnavailable).ThenThrow(() => new HttpRequestException())
            .Then(HttpStatusCode.OK, """{"id":"1"}""");
        Thing thing = await server.Pipeline().ReadAsync(TestCalls.Of(verb), new() { RetryPosts = true });
        Assert.Equal("1", thing.Id);
        Assert.All(server.Sent, sent => Assert.Equal("""{"name":"Ada"}""", sent.Body));
        Assert.Equal(3, server.Sent.Count);
    }

    [Fact]
    public async Task The_call_decides_over_the_client()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.ServiceUnavailable);
        await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline(o => o.MaxRetries = 5).ReadAsync(options: new() { MaxRetries = 0 }));
        Assert.Single(server.Sent);
    }

    [Theory]
    [InlineData("Retry-After", "7", 7)]
    [InlineData("Retry-After", "1.5", 1.5)]
    [InlineData("Retry-After", "0", 0)]
    [InlineData("Retry-After", "Thu, 01 Jan 2026 00:00:09 GMT", 9)]
    [InlineData("Retry-After", "Wed, 31 Dec 2025 00:00:00 GMT", 0)]
    [InlineData("Retry-After", "86400", 60)]
    [InlineData("Retry-After", "NaN", 0.25)]
    [InlineData("Retry-After", "soon", 0.25)]
    [InlineData("X-RateLimit-Reset", "1767225608", 8)]
    [InlineData("X-RateLimit-Reset", "1767225500", 0)]
    [InlineData("X-RateLimit-Reset", "99999999999999", 0.25)]
    [InlineData("X-Other", "1", 0.25)]
    public async Task After_429_the_wait_is_what_the_server_asks_for(string header, string value, double seconds)
    {
        var clock = new TestClock { Chance = 0 };
        TestServer server = new TestServer().Then(HttpStatusCode.TooManyRequests, headers: (header, value)).Then(HttpStatusCode.OK);
        await server.Pipeline(clock: clock).ReadAsync(TestCalls.Of("POST"));
        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.Single(clock.Delays));
    }

    [Theory]
    [InlineData("1767225608", 0, 8)]
    [InlineData("1767225608", 0.5, 8.25)]
    [InlineData("1767225608", 1, 8.5)]
    [InlineData("1767225500", 1, 0.5)]
    public async Task Callers_that_wait_for_the_same_reset_do_not_come_back_at_once(string reset, double chance, double seconds)
    {
        var clock = new TestClock { Chance = chance };
        TestServer server = new TestServer().Then(HttpStatusCode.TooManyRequests, headers: ("X-RateLimit-Reset", reset)).Then(HttpStatusCode.OK);
        await server.Pipeline(clock: clock).ReadAsync();
        Assert.Equal(TimeSpan.FromSeconds(seconds), Assert.Single(clock.Delays));
    }

    [Fact]
    public async Task Without_a_hint_the_wait_doubles_up_to_the_cap()
    {
        var clock = new TestClock { Chance = 1 };
        TestServer server = new TestServer().Then(HttpStatusCode.InternalServerError);
        IntercomPipeline pipeline = server.Pipeline(o => (o.MaxRetries, o.MaxRetryDelay) = (5, TimeSpan.FromSeconds(3)), clock);
        await Assert.ThrowsAsync<IntercomApiException>(() => pipeline.ReadAsync());
        Assert.Equal([0.5, 1, 2, 3, 3], clock.Delays.Select(delay => delay.TotalSeconds));
    }

    [Fact]
    public async Task The_reset_time_says_nothing_about_other_failures()
    {
        var clock = new TestClock { Chance = 0 };
        TestServer server = new TestServer().Then(HttpStatusCode.ServiceUnavailable, headers: ("X-RateLimit-Reset", "1767225630")).Then(HttpStatusCode.OK);
        await server.Pipeline(clock: clock).ReadAsync();
        Assert.Equal(TimeSpan.FromSeconds(0.25), Assert.Single(clock.Delays));
    }

    [Theory]
    [InlineData(true, "0", "1767225608", 8)]
    [InlineData(true, "0", "1767229999", 60)]
    [InlineData(true, "0", "1767225500", 0)]
    [InlineData(true, "1", "1767225608", 0)]
    [InlineData(false, "0", "1767225608", 0)]
    public async Task Calls_wait_for_the_next_window_when_told_to(bool wait, string remaining, string reset, double seconds)
    {
        var clock = new TestClock();
        TestServer server = new TestServer().Then(HttpStatusCode.OK, headers: [("X-RateLimit-Remaining", remaining), ("X-RateLimit-Reset", reset)])
            .Then(HttpStatusCode.OK);
        IntercomPipeline pipeline = server.Pipeline(o => o.WaitForRateLimit = wait, clock);
        await pipeline.ReadAsync();
        Assert.Empty(clock.Delays);
        await pipeline.ReadAsync();
        Assert.Equal(seconds, clock.Delays.Sum(delay => delay.TotalSeconds));
    }

    [Fact]
    public async Task Each_try_is_a_new_message_with_a_fresh_token()
    {
        int asked = 0;
        var messages = new HashSet<HttpRequestMessage>();
        TestServer server = new();
        for (int i = 0; i < 3; i++)
        {
            HttpStatusCode status = i < 2 ? HttpStatusCode.TooManyRequests : HttpStatusCode.OK;
            server.Then((request, _) =>
            {
                messages.Add(request);
                return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent("{}") });
            });
        }

        IntercomPipeline pipeline = server.Pipeline(o => o.AccessTokenProvider = _ => new($"token{++asked}"));
        await pipeline.ReadAsync(TestCalls.Of("POST"));
        Assert.Equal(3, messages.Count);
        Assert.Equal(["Bearer token1", "Bearer token2", "Bearer token3"], server.Sent.Select(sent => sent.Headers["Authorization"]));
    }
}

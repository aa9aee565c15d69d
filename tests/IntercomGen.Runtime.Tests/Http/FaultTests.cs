using System.Net;

namespace IntercomGen.Runtime.Tests.Http;

/// <summary>Answers that are no answers, time-outs and cancellation: which exception, and how many requests.</summary>
public class FaultTests
{
    [Theory]
    [InlineData("GET", "{\"id\":\"1\",", "application/json", "not valid JSON")]
    [InlineData("POST", "{\"id\":\"1\",", "application/json", "not valid JSON")]
    [InlineData("GET", "<html>hello</html>", "text/html", "but its body is text/html instead of JSON")]
    [InlineData("PUT", "", "application/json", "empty")]
    [InlineData("DELETE", "null", "application/json", "not what this operation returns")]
    [InlineData("GET", "[]", "application/json", "not what this operation returns")]
    public async Task A_success_that_cannot_be_read_says_so_and_keeps_the_body(string verb, string body, string mediaType, string why)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK, body, mediaType);
        IntercomApiException e = await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline().ReadAsync(TestCalls.Of(verb)));
        Assert.Equal(200, e.StatusCode);
        Assert.Equal(body, e.Body);
        Assert.Contains(why, e.Message, StringComparison.Ordinal);
        Assert.Single(server.Sent);
    }

    [Fact]
    public async Task The_content_type_does_not_matter_when_the_body_is_JSON()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK, """{"id":"1"}""", "text/plain");
        Assert.Equal("1", (await server.Pipeline().ReadAsync()).Id);
    }

    [Fact]
    public async Task An_answer_without_content_satisfies_a_call_without_result()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.NoContent, "");
        await server.Pipeline().SendAsync(TestCalls.Of("DELETE"), null, default);
        Assert.Single(server.Sent);
    }

    [Theory]
    [InlineData(HttpStatusCode.Accepted)]
    [InlineData(HttpStatusCode.NoContent)]
    public async Task Where_the_status_says_that_there_is_no_content_the_model_is_empty(HttpStatusCode status)
    {
        Thing thing = await new TestServer().Then(status, "").Pipeline().ReadAsync(TestCalls.Of("DELETE"));
        Assert.False(thing.IsSet("id"));
        IntercomPipeline list = new TestServer().Then(status, "").Pipeline();
        await Assert.ThrowsAsync<IntercomApiException>(() =>
            list.SendAsync(TestCalls.Get(), static (ref JsonCursor c, IntercomModel? p) => c.List(p, JsonModel<Thing>.Read), null, default));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Our_time_out_is_a_TimeoutException_and_is_not_repeated(string verb)
    {
        var clock = new TestClock();
        TestServer server = new TestServer().ThenHang();
        Task<Thing> call = server.Pipeline(o => o.Timeout = TimeSpan.FromSeconds(7), clock).ReadAsync(TestCalls.Of(verb));
        await clock.Timeouts[0].CancelAsync();
        TimeoutException e = await Assert.ThrowsAsync<TimeoutException>(() => call);
        Assert.Contains("7 seconds", e.Message, StringComparison.Ordinal);
        Assert.IsType<TaskCanceledException>(e.InnerException);
        Assert.Single(server.Sent);
    }

    [Fact]
    public async Task A_message_is_the_same_in_every_culture()
    {
        using var _ = new Culture("de-DE");
        var clock = new TestClock();
        Task<Thing> call = new TestServer().ThenHang().Pipeline(o => o.Timeout = TimeSpan.FromSeconds(0.5), clock).ReadAsync();
        await clock.Timeouts[0].CancelAsync();
        Assert.Contains("within 0.5 seconds", (await Assert.ThrowsAsync<TimeoutException>(() => call)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_body_runs_into_the_time_out_too()
    {
        var clock = new TestClock();
        TestServer server = new TestServer().ThenStream(() => FaultyStream.Slow());
        Task<Thing> call = server.Pipeline(clock: clock).ReadAsync();
        Assert.False(call.IsCompleted);
        await clock.Timeouts[0].CancelAsync();
        await Assert.ThrowsAsync<TimeoutException>(() => call);
    }

    [Fact]
    public async Task The_time_out_of_the_HttpClient_is_one_as_well()
    {
        TestServer server = new TestServer().ThenThrow(() => new TaskCanceledException());
        TimeoutException e = await Assert.ThrowsAsync<TimeoutException>(() => server.Pipeline().ReadAsync());
        Assert.Contains("HttpClient", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelled_before_nothing_is_sent()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        TestServer server = new TestServer().Then(HttpStatusCode.OK);
        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Pipeline().ReadAsync(token: source.Token));
        Assert.Equal(source.Token, e.CancellationToken);
        Assert.Empty(server.Sent);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancelled_during_the_call_the_token_is_the_callers(bool inTheBody)
    {
        using var source = new CancellationTokenSource();
        TestServer server = inTheBody ? new TestServer().ThenStream(() => FaultyStream.Slow()) : new TestServer().ThenHang();
        Task<Thing> call = server.Pipeline().ReadAsync(token: source.Token);
        await source.CancelAsync();
        OperationCanceledException e = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, e.CancellationToken);
        Assert.Single(server.Sent);
    }

    [Fact]
    public async Task Cancelled_while_waiting_nothing_more_is_sent()
    {
        using var source = new CancellationTokenSource();
        var clock = new TestClock { Waiting = source.Cancel };
        TestServer server = new TestServer().Then(HttpStatusCode.TooManyRequests);
        OperationCanceledException e =
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Pipeline(clock: clock).ReadAsync(token: source.Token));
        Assert.Equal(source.Token, e.CancellationToken);
        Assert.Single(server.Sent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_the_limit_is_not_read(bool announced)
    {
        byte[] body = System.Text.Encoding.UTF8.GetBytes($$"""{"id":"{{new string('x', 50_000)}}"}""");
        TestServer server = announced ? new TestServer().ThenBytes(body) : new TestServer().ThenStream(() => new UnknownLengthStream(body));
        IntercomApiException e = await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline(o => o.MaxResponseBytes = 49_999).ReadAsync());
        Assert.Contains("MaxResponseBytes", e.Message, StringComparison.Ordinal);
        Assert.Equal(50_000, (await server.Pipeline(o => o.MaxResponseBytes = body.Length).ReadAsync()).Id!.Length);
    }

    [Fact]
    public async Task More_than_the_limit_is_a_failure_like_others()
    {
        var statuses = new List<int>();
        TestServer server = new TestServer().Then(HttpStatusCode.BadGateway, "<html>much too long</html>");
        IntercomApiException e = await Assert.ThrowsAsync<IntercomApiException>(
            () =>
                server.Pipeline(static o => (o.MaxResponseBytes, o.MaxRetries) = (10, 1))
                    .ReadAsync(options: new() { OnResponse = response => statuses.Add(response.Status) }));

        Assert.Equal((502, 2, ""), (e.StatusCode, e.Attempts, e.Body));
        Assert.Equal([502], statuses);
    }

    private sealed class Culture : IDisposable
    {
        private readonly System.Globalization.CultureInfo _before = System.Globalization.CultureInfo.CurrentCulture;

        public Culture(string name) => System.Globalization.CultureInfo.CurrentCulture = new(name);

        public void Dispose() => System.Globalization.CultureInfo.CurrentCulture = _before;
    }

    private sealed class UnknownLengthStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}

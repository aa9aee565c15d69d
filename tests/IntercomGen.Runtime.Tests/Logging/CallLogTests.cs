using System.Net;
using IntercomGen.Runtime.Tests.Http;
using Microsoft.Extensions.Logging;

namespace IntercomGen.Runtime.Tests.Logging;

public sealed class CallLogTests : IDisposable
{
    private readonly LogEntries _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public async Task Tells_of_every_try()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.ServiceUnavailable).Then(HttpStatusCode.OK, headers: ("X-Request-Id", "r1"));
        await Pipeline(server).ReadAsync();

        Assert.Equal(
            [(LogLevel.Information, "Repeats"), (LogLevel.Debug, "Answered"), (LogLevel.Trace, "Headers")],
            _log.All.Select(static entry => (entry.Level, entry.Event.Name!)));
        Assert.StartsWith("GET /contacts/{contact_id} failed with 503 at attempt 1", _log.All[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("at attempt 2 (request r1)", _log.All[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "Refused", LogLevel.Warning)]
    [InlineData(0, "Broken", LogLevel.Warning)]
    public async Task Warns_of_failures(int status, string name, LogLevel level)
    {
        TestServer server = status == 0
            ? new TestServer().ThenThrow(static () => new HttpRequestException("secret"))
            : new TestServer().Then((HttpStatusCode)status);
        await Assert.ThrowsAnyAsync<Exception>(() => Pipeline(server, static o => o.MaxRetries = 0).ReadAsync());

        Assert.Equal((level, name), (_log.All[0].Level, _log.All[0].Event.Name));
    }

    [Fact]
    public async Task Warns_of_an_answer_that_cannot_be_read()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.OK, "<html>private</html>", headers: ("X-Request-Id", "r1"));
        await Assert.ThrowsAsync<IntercomApiException>(() => Pipeline(server).ReadAsync());

        Assert.Equal(
            (LogLevel.Warning, "GET /contacts/{contact_id} answered 200 with a body that cannot be read (request r1)"),
            _log.All.Where(static entry => entry.Event.Name == "Unreadable").Select(static entry => (entry.Level, entry.Text)).Single());
    }

    [Fact]
    public async Task Never_tells_secrets()
    {
        TestServer server = new TestServer()
            .ThenThrow(static () => new HttpRequestException(TestCalls.Token))
            .Then(HttpStatusCode.TooManyRequests, TestCalls.Token, headers: ("Set-Cookie", "private-cookie"))
            .Then(HttpStatusCode.OK, """{"id":"private-answer"}""", headers: [("Set-Cookie", "private-cookie"), ("X-RateLimit-Remaining", "41")]);
        IntercomRequest request = IntercomRequest.Get("/contacts/{contact_id}", "ShowContact").Path("private-id").Query("email", "private-query");
        await Pipeline(server).ReadAsync(request);

        string all = string.Join("\n", _log.All.Select(static entry => entry.Text));
        Assert.DoesNotContain("private", all, StringComparison.Ordinal);
        Assert.DoesNotContain(TestCalls.Token, all, StringComparison.Ordinal);
        Assert.Contains("Set-Cookie: *", all, StringComparison.Ordinal);
        Assert.Contains("X-RateLimit-Remaining: 41", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_is_no_failure()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Pipeline(new TestServer().Then(HttpStatusCode.OK)).ReadAsync(token: source.Token));

        Assert.Equal((LogLevel.Debug, "Cancelled"), (_log.All.Single().Level, _log.All.Single().Event.Name));
    }

    private IntercomPipeline Pipeline(TestServer server, Action<IntercomClientOptions>? configure = null) => server.Pipeline(options =>
    {
        options.LoggerFactory = _log;
        configure?.Invoke(options);
    });
}

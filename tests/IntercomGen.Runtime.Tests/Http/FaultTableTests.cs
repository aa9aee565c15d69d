using System.Net;

namespace IntercomGen.Runtime.Tests.Http;

/// <summary>
/// Every fault under every verb: how the call ends, and how many requests it cost. What may have been executed is sent again only where a second
/// execution does no harm.
/// </summary>
public class FaultTableTests
{
    private const string Verbs = "GET PUT DELETE POST";

    // The fault, how the call ends, the requests that GET, PUT and DELETE cost, and those of a POST.
    private static readonly (string Fault, Type End, int Requests, int PostRequests)[] s_table =
    [
        ("429 with Retry-After", typeof(IntercomApiException), 3, 3),
        ("429 with a reset", typeof(IntercomApiException), 3, 3),
        ("429 without headers", typeof(IntercomApiException), 3, 3),
        ("500", typeof(IntercomApiException), 3, 1),
        ("503", typeof(IntercomApiException), 3, 1),
        ("408", typeof(IntercomApiException), 3, 1),
        ("reset before the answer", typeof(HttpRequestException), 3, 1),
        ("reset in the body", typeof(HttpRequestException), 3, 1),
        ("truncated JSON", typeof(IntercomApiException), 1, 1),
        ("HTML error", typeof(IntercomApiException), 3, 1),
        ("HTML success", typeof(IntercomApiException), 1, 1),
        ("empty body", typeof(IntercomApiException), 1, 1),
        ("no content", typeof(Thing), 1, 1),
        ("wrong content type", typeof(Thing), 1, 1),
        ("slow headers", typeof(TimeoutException), 1, 1),
        ("slow body", typeof(TimeoutException), 1, 1),
        ("cancelled before", typeof(OperationCanceledException), 0, 0),
        ("cancelled during", typeof(OperationCanceledException), 1, 1),
        ("cancelled while waiting", typeof(OperationCanceledException), 1, 1),
    ];

    public static TheoryData<string, string, Type, int> Table()
    {
        var table = new TheoryData<string, string, Type, int>();
        foreach ((string fault, Type end, int requests, int postRequests) in s_table)
        {
            foreach (string verb in Verbs.Split(' '))
            {
                table.Add(verb, fault, end, verb == "POST" ? postRequests : requests);
            }
        }

        return table;
    }

    [Theory]
    [MemberData(nameof(Table))]
    public async Task A_fault_ends_as_it_should(string verb, string fault, Type end, int requests)
    {
        using var source = new CancellationTokenSource();
        var clock = new TestClock();
        TestServer server = Faulty(fault, source);
        if (fault == "cancelled before")
        {
            await source.CancelAsync();
        }
        else if (fault == "cancelled while waiting")
        {
            clock.Waiting = source.Cancel;
        }

        Task<Thing> call = server.Pipeline(clock: clock).ReadAsync(TestCalls.Of(verb), token: source.Token);
        if (fault.StartsWith("slow", StringComparison.Ordinal))
        {
            await clock.Timeouts[0].CancelAsync();
        }

        object outcome = await Record.ExceptionAsync(() => call) ?? (object)await call;
        Assert.IsAssignableFrom(end, outcome);
        Assert.Equal(requests, server.Sent.Count);
        Assert.All(server.Sent, sent => Assert.Equal((server.Sent[0].Method, server.Sent[0].Uri, server.Sent[0].Body), (sent.Method, sent.Uri, sent.Body)));
        if (outcome is OperationCanceledException cancelled)
        {
            Assert.Equal(source.Token, cancelled.CancellationToken);
        }
    }

    private static TestServer Faulty(string fault, CancellationTokenSource source) => fault switch
    {
        "429 with Retry-After" => new TestServer().Then(HttpStatusCode.TooManyRequests, headers: ("Retry-After", "1")),
        "429 with a reset" => new TestServer().Then(HttpStatusCode.TooManyRequests, headers: ("X-RateLimit-Reset", "1767225605")),
        "429 without headers" or "cancelled while waiting" => new TestServer().Then(HttpStatusCode.TooManyRequests),
        "500" => new TestServer().Then(HttpStatusCode.InternalServerError),
        "503" => new TestServer().Then(HttpStatusCode.ServiceUnavailable),
        "408" => new TestServer().Then(HttpStatusCode.RequestTimeout),
        "reset before the answer" => new TestServer().ThenThrow(static () => new HttpRequestException("reset")),
        "reset in the body" => new TestServer().ThenStream(static () => FaultyStream.Broken()),
        "truncated JSON" => new TestServer().Then(HttpStatusCode.OK, """{"id":"1",""", "application/json"),
        "HTML error" => new TestServer().Then(HttpStatusCode.BadGateway, "<html>Bad Gateway</html>", "text/html"),
        "HTML success" => new TestServer().Then(HttpStatusCode.OK, "<html>Hello</html>", "text/html"),
        "empty body" => new TestServer().Then(HttpStatusCode.OK, ""),
        "no content" => new TestServer().Then(HttpStatusCode.NoContent, ""),
        "wrong content type" => new TestServer().Then(HttpStatusCode.OK, """{"id":"1"}""", "text/plain"),
        "slow headers" => new TestServer().ThenHang(),
        "slow body" => new TestServer().ThenStream(static () => FaultyStream.Slow("{")),
        "cancelled before" => new TestServer().Then(HttpStatusCode.OK),
        "cancelled during" => new TestServer().Then(async (_, token) =>
        {
            await source.CancelAsync();
            token.ThrowIfCancellationRequested();
            return new HttpResponseMessage();
        }),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };
}

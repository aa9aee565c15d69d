using System.Diagnostics;
using System.Text.Json;
using FakeIntercom.Faults;
using FakeIntercom.Tests.Support;

namespace FakeIntercom.Tests;

/// <summary>What goes wrong when it is asked to, and that nothing goes wrong afterwards.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task Too_many_requests_say_when_to_come_back_only_when_told_so()
    {
        await using Api api = await Api.StartAsync();
        DateTimeOffset reset = DateTimeOffset.FromUnixTimeSeconds(1_900_000_000);
        api.Server.Faults.Next(FakeFault.TooManyRequests("3", reset));
        api.Server.Faults.Next(FakeFault.TooManyRequests());

        Reply told = await api.Get("/me");
        Reply untold = await api.Get("/me");

        Assert.Equal(
            (429, "rate_limit_exceeded", "3", "1900000000"), (told.Status, told.ErrorCode, told.Header("Retry-After"), told.Header("X-RateLimit-Reset")));
        Assert.Equal(429, untold.Status);
        Assert.False(untold.Headers.Contains("Retry-After"));
        Assert.False(untold.Headers.Contains("X-RateLimit-Reset"));
        (await api.Get("/me")).Ok();
    }

    [Fact]
    public async Task A_fault_meets_only_the_requests_it_is_meant_for()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.Next(FakeFault.Error(503), times: 2, path: "/contacts", verb: "GET");

        Reply[] replies =
        [
            await api.Get("/me"),
            await api.Get("/contacts"),
            await api.Post("/contacts", """{ "role": "lead" }"""),
            await api.Get("/contacts"),
            await api.Get("/contacts"),
        ];

        Assert.Equal([200, 503, 200, 503, 200], replies.Select(r => r.Status));
        Assert.Equal(0, api.Server.Faults.Pending);
    }

    [Fact]
    public async Task Answers_can_be_other_than_JSON()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.Next(FakeFault.Html());
        api.Server.Faults.Next(FakeFault.EmptyBody(500));
        api.Server.Faults.Next(FakeFault.Answer(200, "text/plain", "fine"));

        Reply html = await api.Get("/me");
        Reply empty = await api.Get("/me");
        Reply text = await api.Get("/me");

        Assert.Equal((502, "text/html"), (html.Status, html.ContentType));
        Assert.Equal((500, 0), (empty.Status, empty.Bytes.Length));
        Assert.Equal((200, "text/plain", "fine"), (text.Status, text.ContentType, text.Text));
    }

    [Fact]
    public async Task A_reset_before_the_answer_leaves_the_request_undone()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.Next(FakeFault.ConnectionReset());

        await Assert.ThrowsAsync<HttpRequestException>(() => api.Post("/tags", """{ "name": "never" }"""));

        Assert.DoesNotContain(api.Server.Workspace.Tags.All, t => (string?)t["name"] == "never");
    }

    [Fact]
    public async Task A_reset_in_the_body_comes_after_the_request_was_carried_out()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.Next(FakeFault.ResetInBody());

        await Assert.ThrowsAsync<HttpRequestException>(() => api.Post("/tags", """{ "name": "done" }"""));

        Assert.Contains(api.Server.Workspace.Tags.All, t => (string?)t["name"] == "done");
    }

    [Fact]
    public async Task Truncated_JSON_is_a_complete_answer_that_does_not_parse()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.Next(FakeFault.TruncatedJson());

        Reply reply = await api.Get("/me");

        Assert.Equal(200, reply.Status);
        Assert.ThrowsAny<JsonException>(() => reply.Json);
    }

    [Fact]
    public async Task A_delay_holds_the_headers_or_only_the_body()
    {
        await using Api api = await Api.StartAsync();
        (await api.Get("/me")).Ok();
        TimeSpan wait = TimeSpan.FromMilliseconds(400);
        api.Server.Faults.Next(FakeFault.Delay(wait));
        api.Server.Faults.Next(FakeFault.DelayBody(wait));

        long start = Stopwatch.GetTimestamp();
        using HttpResponseMessage late = await api.Http.GetAsync("me", HttpCompletionOption.ResponseHeadersRead);
        TimeSpan headersLate = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        using HttpResponseMessage slow = await api.Http.GetAsync("me", HttpCompletionOption.ResponseHeadersRead);
        TimeSpan headersSoon = Stopwatch.GetElapsedTime(start);
        await slow.Content.ReadAsByteArrayAsync();

        Assert.True(headersLate >= wait * 0.9, $"headers after {headersLate}");
        Assert.True(headersSoon < headersLate, $"headers after {headersSoon}");
        Assert.True(Stopwatch.GetElapsedTime(start) >= wait * 0.9);
    }

    [Fact]
    public async Task A_server_stops_though_a_request_is_waiting()
    {
        Api api = await Api.StartAsync();
        api.Server.Faults.Next(FakeFault.Delay(TimeSpan.FromMinutes(5)));
        Task<Reply> waiting = api.Get("/me");
        while (api.Server.Requests.Count == 0)
        {
            await Task.Delay(10);
        }

        await api.Server.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => waiting);
        api.Http.Dispose();
    }
}

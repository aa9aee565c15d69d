using System.Globalization;
using FakeIntercom.Tests.Support;

namespace FakeIntercom.Tests;

/// <summary>What every request meets before its operation: token, version, route, parameters, JSON.</summary>
public sealed class AccessTests
{
    [Fact]
    public async Task A_request_without_a_token_is_refused_in_the_shape_of_Intercom()
    {
        await using Api api = await Api.StartAsync();

        Reply reply = await api.Send("GET", "/me", null, ("Authorization", ""));

        Assert.Equal(401, reply.Status);
        Assert.Equal("error.list", (string?)reply["type"]);
        Assert.Equal("token_not_found", reply.ErrorCode);
        Assert.Equal(reply.Header("X-Request-Id"), (string?)reply["request_id"]);
    }

    [Theory]
    [InlineData("Bearer other")]
    [InlineData("Basic fake-access-token")]
    public async Task A_wrong_token_is_refused(string authorization)
    {
        await using Api api = await Api.StartAsync();

        Reply reply = await api.Send("GET", "/me", null, ("Authorization", authorization));

        Assert.Equal((401, "unauthorized"), (reply.Status, reply.ErrorCode));
    }

    [Theory]
    [InlineData("Unstable", 200)]
    [InlineData("2.11", 200)]
    [InlineData("2.16", 200)]
    [InlineData("9.9", 400)]
    [InlineData("latest", 400)]
    public async Task The_version_is_one_of_the_description(string version, int status)
    {
        await using Api api = await Api.StartAsync();

        Reply reply = await api.Send("GET", "/me", null, ("Intercom-Version", version));

        Assert.Equal(status, reply.Status);
        if (status == 400)
        {
            Assert.Equal("intercom_version_invalid", reply.ErrorCode);
        }
    }

    [Theory]
    [InlineData("2.16", 200)]
    [InlineData("Unstable", 404)]
    [InlineData("", 404)]
    public async Task The_version_says_which_description_answers(string version, int status)
    {
        await using Api api = await Api.StartAsync();

        Reply reply = await api.Send("GET", $"/contacts/{api.Server.Workspace.Contacts.IdAt(0)}/merge_history", null, ("Intercom-Version", version));

        Assert.Equal(status, reply.Status);
    }

    [Theory]
    [InlineData("GET", "/users", 404, "not_found")]
    [InlineData("GET", "/contacts/nope", 404, "not_found")]
    [InlineData("GET", "/segments/missing-1", 404, "not_found")]
    [InlineData("PATCH", "/contacts", 405, "method_not_allowed")]
    [InlineData("GET", "/messages/status", 400, "parameter_not_found")]
    [InlineData("GET", "/contacts?per_page=1000", 400, "parameter_invalid")]
    [InlineData("GET", "/conversations?per_page=many", 400, "parameter_invalid")]
    [InlineData("GET", "/contacts?starting_after=!", 400, "parameter_invalid")]
    public async Task What_the_description_does_not_allow_is_refused(string verb, string path, int status, string code)
    {
        await using Api api = await Api.StartAsync();

        Reply reply = await api.Send(verb, path);

        Assert.Equal((status, code), (reply.Status, reply.ErrorCode));
    }

    [Theory]
    [InlineData("/contacts", "{ \"email\": ", "bad_request")]
    [InlineData("/contacts", "[]", "parameter_invalid")]
    [InlineData("/contacts", "{ \"email\": { } }", "parameter_invalid")]
    [InlineData("/contacts", "{ }", "parameter_not_found")]
    [InlineData("/articles", "{ \"author_id\": 1 }", "parameter_not_found")]
    [InlineData("/calls/search", "{ }", "parameter_not_found")]
    [InlineData("/data_attributes", "{ \"name\": \"a\", \"model\": \"ticket\", \"data_type\": \"string\" }", "parameter_invalid")]
    public async Task A_body_that_the_description_does_not_allow_is_refused(string path, string body, string code)
    {
        await using Api api = await Api.StartAsync();

        Reply reply = await api.Post(path, body);

        Assert.Equal((400, code), (reply.Status, reply.ErrorCode));
    }

    [Fact]
    public async Task A_wrong_verb_is_told_the_right_ones()
    {
        await using Api api = await Api.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Patch, "contacts");

        using HttpResponseMessage response = await api.Http.SendAsync(request);

        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task Literal_segments_win_over_placeholders()
    {
        await using Api api = await Api.StartAsync();

        Reply scroll = (await api.Get("/companies/scroll")).Ok();

        Assert.NotNull(scroll["scroll_param"]);
    }

    [Fact]
    public async Task Every_answer_tells_its_request_id_and_the_rate_limit()
    {
        var clock = new StoppedClock(DateTimeOffset.FromUnixTimeSeconds(1_800_000_003));
        await using Api api = await Api.StartAsync(new FakeIntercomOptions { RateLimit = 2, EnforceRateLimit = true, TimeProvider = clock });

        Reply first = await api.Get("/me");
        Reply second = await api.Get("/nope");
        Reply third = await api.Get("/me");

        Assert.Equal([200, 404, 429], [first.Status, second.Status, third.Status]);
        Assert.Equal(["1", "0", "0"], new[] { first, second, third }.Select(r => r.Header("X-RateLimit-Remaining")));
        Assert.Equal("2", first.Header("X-RateLimit-Limit"));
        Assert.Equal(1_800_000_010, long.Parse(first.Header("X-RateLimit-Reset"), CultureInfo.InvariantCulture));
        Assert.NotEqual(first.Header("X-Request-Id"), second.Header("X-Request-Id"));
        Assert.Equal("rate_limit_exceeded", third.ErrorCode);
    }

    [Fact]
    public async Task Requests_are_recorded_as_they_were_sent()
    {
        await using Api api = await Api.StartAsync();

        await api.Send("POST", "/contacts/a%2Fb/tags?x=%20y", "{ \"id\": \"1\" }", ("X-Trace", "7"));

        RecordedRequest request = Assert.Single(api.Server.Requests);
        Assert.Equal(("POST", "/contacts/a%2Fb/tags", "?x=%20y", "{ \"id\": \"1\" }"), (request.Verb, request.Path, request.Query, request.Body));
        Assert.Equal("7", request.Headers["x-trace"]);
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

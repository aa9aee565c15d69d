using System.Net;

namespace IntercomGen.Runtime.Tests.Http;

public class ErrorTests
{
    private const string Refusal = """{"request_id":"r1","errors":[{"code":"token_not_found","message":"Access Token Invalid"}]}""";

    [Theory]
    [InlineData(
        """{"type":"error.list","request_id":"r1","errors":[{"code":"parameter_invalid","message":"email is invalid","field":"email"},{"code":"x"}]}""",
        "parameter_invalid",
        "email is invalid",
        "email",
        "r1")]
    [InlineData("""{"type":"error","request_id":"r2","message":"No such message"}""", "error", "No such message", null, "r2")]
    [InlineData("""{"error_key":"not_allowed","message":"No"}""", "not_allowed", "No", null, "head")]
    [InlineData("""{"error_key":"not_allowed"}""", "not_allowed", null, null, "head")]
    [InlineData("""{"errors":{"rating":"is too high"}}""", null, "is too high", "rating", "head")]
    [InlineData("""{"type":"error.list","request_id":null,"errors":[{"code":7,"message":null}]}""", "7", null, null, "head")]
    [InlineData("""{"errors":["plain"]}""", null, "plain", null, "head")]
    [InlineData("""{"error":"server_error"}""", null, "server_error", null, "head")]
    [InlineData("""{"errors":[{"code":"too_long","message":"cut off: \ud83d"}],"request_id":"r3"}""", "too_long", "cut off: \\ud83d", null, "r3")]
    public async Task Every_shape_of_error_is_read(string body, string? code, string? message, string? field, string requestId)
    {
        IntercomApiException e = await FailAsync(HttpStatusCode.UnprocessableEntity, body);
        Assert.Equal((code, message, field), (e.Errors[0].Code, e.Errors[0].Message, e.Errors[0].Field));
        Assert.Equal(requestId, e.RequestId);
        Assert.Equal(body, e.Body);
        Assert.Equal(code, e.ErrorCode);
    }

    [Theory]
    [InlineData("<html><body>502</body></html>", "text/html")]
    [InlineData("", "application/json")]
    [InlineData("[]", "application/json")]
    [InlineData("{", "application/json")]
    [InlineData("""{"errors":null}""", "application/json")]
    [InlineData("""{"errors":{"\ud83d":"x"}}""", "application/json")]
    public async Task What_is_no_error_of_Intercom_is_kept_as_text(string body, string mediaType)
    {
        IntercomApiException e = await FailAsync(HttpStatusCode.BadGateway, body, mediaType);
        Assert.Equal(502, e.StatusCode);
        Assert.Empty(e.Errors);
        Assert.Null(e.ErrorCode);
        Assert.Equal(body, e.Body);
    }

    [Fact]
    public async Task The_message_reads_well()
    {
        IntercomApiException e = await FailAsync(
            HttpStatusCode.UnprocessableEntity, """{"request_id":"123abc","errors":[{"code":"parameter_invalid","message":"email is invalid"}]}""");
        Assert.Equal("POST /contacts answered 422 parameter_invalid: email is invalid (request 123abc)", e.Message);
        e = await FailAsync(HttpStatusCode.BadGateway, "<html/>", "text/html");
        Assert.Equal("POST /contacts answered 502 with a body that lists no errors (text/html, 7 bytes) (request head)", e.Message);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, true)]
    [InlineData(HttpStatusCode.Forbidden, false)]
    [InlineData(HttpStatusCode.NotFound, false)]
    public async Task A_refused_token_hints_at_the_region_that_nobody_chose(HttpStatusCode status, bool hints)
    {
        IntercomApiException e = await FailAsync(status, Refusal);
        Assert.Equal(
            $"POST /contacts answered {(int)status} token_not_found: Access Token Invalid (request r1)"
                + (hints ? ". No Region is set, so the call went to the United States; a token works in its workspace's region only" : ""),
            e.Message);
    }

    [Fact]
    public async Task A_refused_token_says_nothing_of_a_region_that_was_chosen()
    {
        Action<IntercomClientOptions>[] choices =
        [
            static options => options.Region = IntercomRegion.Eu,
            static options => options.Region = IntercomRegion.Us,
            static options => options.BaseAddress = new("https://proxy.example/intercom"),
        ];
        foreach (Action<IntercomClientOptions> choose in choices)
        {
            TestServer server = new TestServer().Then(HttpStatusCode.Unauthorized, Refusal);
            var e = await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline(choose).ReadAsync(TestCalls.Of("POST")));
            Assert.Equal("POST /contacts answered 401 token_not_found: Access Token Invalid (request r1)", e.Message);
        }
    }

    [Fact]
    public async Task It_carries_the_answer_and_the_template_but_no_identifier_and_no_token()
    {
        TestServer server = new TestServer().Then(
            HttpStatusCode.NotFound,
            $"<html>you sent Bearer {TestCalls.Token}</html>",
            "text/html",
            ("X-RateLimit-Limit", "100"),
            ("X-RateLimit-Remaining", "41"),
            ("X-Multi", "a"),
            ("X-Multi", "b"));
        IntercomRequest request = IntercomRequest.Get("/contacts/{contact_id}", "X").Path("private-id").Query("email", "private@x.y");
        IntercomApiException e = await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline().ReadAsync(request));
        Assert.Equal(("GET", "/contacts/{contact_id}", 1), (e.Method, e.Path, e.Attempts));
        Assert.Equal(41, e.RateLimit!.Remaining);
        Assert.Equal("a, b", e.Headers["x-multi"]);
        Assert.DoesNotContain(TestCalls.Token, e.ToString() + e.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("private", e.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_detached_client_says_why_it_cannot_call()
    {
        InvalidOperationException e = await Assert.ThrowsAsync<InvalidOperationException>(() => IntercomPipeline.Detached.ReadAsync());
        Assert.Contains("GET /contacts/{contact_id}", e.Message, StringComparison.Ordinal);
        Assert.Null(IntercomPipeline.Detached.RateLimit);
    }

    private static async Task<IntercomApiException> FailAsync(HttpStatusCode status, string body, string mediaType = "application/json")
    {
        TestServer server = new TestServer().Then(status, body, mediaType, ("X-Request-Id", "head"));
        return await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline().ReadAsync(TestCalls.Of("POST")));
    }

    [Fact]
    public async Task A_token_that_is_but_a_word_is_left_in_what_the_server_says()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.NotFound, """{"errors":[{"code":"test_not_found","message":"No such test"}]}""");

        var e = await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline(static o => o.AccessToken = "test").ReadAsync());

        Assert.Equal(("test_not_found", "No such test"), (e.ErrorCode, Assert.Single(e.Errors).Message));
    }
}

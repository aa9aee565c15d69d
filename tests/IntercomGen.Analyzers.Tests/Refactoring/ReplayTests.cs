namespace IntercomGen.Analyzers.Tests.Refactoring;

/// <summary>What the refactoring is held against: code that can run does run, and what it sends and gives back is taken down.</summary>
public sealed class ReplayTests
{
    private const string Post = """
        class C(HttpClient http)
        {
            async Task<string> M(string id)
            {
                using var response = await http.PostAsJsonAsync("https://api.intercom.io/tags?b=2&a=1", new { name = id, count = 7 });
                response.EnsureSuccessStatusCode();
                return "done";
            }
        }
        """;

    [Fact]
    public async Task A_request_and_the_result_are_taken_down()
    {
        Replay? replay = await Replay.Of(Consumer.Compile(Post), 200);

        Assert.Equal(("\"done\"", false), (replay?.Result, replay?.Failed));
        Assert.Equal(
            new RecordedRequest(
                "POST https://api.intercom.io/tags?a=1&b=2",
                "{count:7,name:\"id-1\"}",
                "application/json",
                "Authorization: Bearer of-client\nIntercom-Version: 2.16"),
            Assert.Single(replay!.Sent));
    }

    [Fact]
    public async Task An_error_is_the_result_of_what_throws()
    {
        Replay? replay = await Replay.Of(Consumer.Compile(Post), 404);

        Assert.Equal((nameof(HttpRequestException), true), (replay?.Result, replay?.Failed));
        Assert.Single(replay!.Sent);
    }

    [Fact]
    public async Task The_client_sends_to_the_recorder_too()
    {
        Replay? replay = await Replay.Of(
            Consumer.Compile(
                "using Intercom; class C(IntercomClient intercom) { async Task<string?> M(string id) => (await intercom.Contacts.ShowAsync(id)).Email; }"),
            200);

        Assert.Equal(("\"e@example.org\"", false), (replay?.Result, replay?.Failed));
        Assert.Equal("GET https://api.intercom.io/contacts/id-1?", Assert.Single(replay!.Sent).Line);
    }

    [Theory]
    [InlineData("class C(HttpClient http) { Task Other() => http.GetAsync(\"https://api.intercom.io/me\"); }")]
    [InlineData("class C { Task M() => new HttpClient().GetAsync(\"https://api.intercom.io/me\"); }")]
    [InlineData("class C(HttpClient http) { Task M() => http.GetAsync(nowhere); }")]
    public async Task What_cannot_run_is_left_out(string source) => Assert.Null(await Replay.Of(Consumer.Compile(source), 200));
}

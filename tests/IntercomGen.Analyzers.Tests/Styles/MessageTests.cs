using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary><c>HttpRequestMessage</c> that is made in pieces, here or in a helper of the project.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("var request = new HttpRequestMessage(); request.RequestUri = new Uri([|\"https://api.intercom.io/users\"|]); await http.SendAsync(request);")]
    [InlineData("var request = new HttpRequestMessage { Method = HttpMethod.Get }; request.RequestUri = [|Address|]; await http.SendAsync(request);")]
    [InlineData(
        "HttpRequestMessage request; request = new(); request.Method = HttpMethod.Post; request.RequestUri = [|Address|]; await http.SendAsync(request);")]
    [InlineData("var request = new HttpRequestMessage(); To(request, [|\"users\"|]); await http.SendAsync(request);")]
    [InlineData("var request = new HttpRequestMessage(); request.To([|\"users\"|]); await http.SendAsync(request);")]
    [InlineData("var request = New(); request.RequestUri = [|Address|]; request.Method = HttpMethod.Get; await http.SendAsync(request);")]
    [InlineData("await http.SendAsync(Make(HttpMethod.Get, [|\"users\"|]));")]
    [InlineData("var request = Pieces(HttpMethod.Get, [|\"users\"|]); await http.SendAsync(request);")]
    public Task An_endpoint_that_is_not_there(string body) => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, Source(Marked(body)));

    [Theory]
    [InlineData("var request = new HttpRequestMessage(); request.RequestUri = new Uri(\"https://api.intercom.io/contacts\"); await http.SendAsync(request);")]
    [InlineData("var request = new HttpRequestMessage(); To(request, \"contacts\"); await http.SendAsync(request);")]
    [InlineData("var request = new HttpRequestMessage(); To(request, id); await http.SendAsync(request);")]
    [InlineData(
        "var request = new HttpRequestMessage(); request.RequestUri = new Uri(\"https://api.intercom.io/users\"); "
            + "if (id == \"\") request.RequestUri = new Uri(\"https://api.intercom.io/contacts\"); await http.SendAsync(request);")]
    [InlineData("var request = new HttpRequestMessage(); request.RequestUri = new Uri(\"https://example.org/users\"); await http.SendAsync(request);")]
    [InlineData("await http.SendAsync(Make(HttpMethod.Get, \"contacts\"));")]
    public Task An_endpoint_that_is_there_or_cannot_be_known(string body) =>
        Verify.Silent<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.UnknownId, Source(body));

    [Theory]
    [InlineData(
        "var request = new HttpRequestMessage(); request.Method = [|HttpMethod.Patch|]; request.RequestUri = new Uri(\"https://api.intercom.io/contacts/5\"); "
            + "await http.SendAsync(request);")]
    [InlineData(
        "var request = new HttpRequestMessage { RequestUri = new Uri(\"https://api.intercom.io/contacts/merge\") }; request.Method = [|HttpMethod.Get|]; "
            + "await http.SendAsync(request);")]
    [InlineData("var request = Pieces([|HttpMethod.Patch|], \"contacts/5\"); await http.SendAsync(request);")]
    public Task A_verb_that_is_not_taken(string body) => Verify.Reports<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.VerbId, Source(body));

    [Theory]
    [InlineData("var request = New(); request.RequestUri = new Uri(\"https://api.intercom.io/contacts/merge\"); await http.SendAsync(request);")]
    [InlineData(
        "var request = new HttpRequestMessage(HttpMethod.Get, \"https://api.intercom.io/contacts/merge\"); request.Method = HttpMethod.Post; "
            + "await http.SendAsync(request);")]
    [InlineData(
        "var request = new HttpRequestMessage { RequestUri = new Uri(\"https://api.intercom.io/contacts/merge\") }; Verb(request); "
            + "await http.SendAsync(request);")]
    public Task A_verb_that_is_said_elsewhere(string body) => Verify.Silent<UnknownEndpointAnalyzer>(UnknownEndpointAnalyzer.VerbId, Source(body));

    [Theory]
    [InlineData(
        "var request = new HttpRequestMessage(HttpMethod.Post, \"https://api.intercom.io/contacts\"); "
            + "request.Content = JsonContent.Create(new { role = [|\"usr\"|] }); await http.SendAsync(request);")]
    [InlineData(
        "var request = new HttpRequestMessage(HttpMethod.Post, \"https://api.intercom.io/contacts\"); Fill(request, new { role = [|\"usr\"|] }); "
            + "await http.SendAsync(request);")]
    [InlineData(
        "var request = new HttpRequestMessage(HttpMethod.Post, \"https://api.intercom.io/contacts\") { Content = Json(new { role = [|\"usr\"|] }) }; "
            + "await http.SendAsync(request);")]
    [InlineData(
        "var request = Make(HttpMethod.Post, \"contacts\"); request.Content = JsonContent.Create(new { role = [|\"usr\"|] }); await http.SendAsync(request);")]
    [InlineData(
        "var request = New(); request.RequestUri = new Uri(\"https://api.intercom.io/contacts\"); request.Method = HttpMethod.Post; "
            + "request.Content = JsonContent.Create(new { role = [|\"usr\"|] }); await http.SendAsync(request);")]
    public Task A_value_that_is_not_taken(string body) => Verify.Reports<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, Source(body));

    [Theory]
    [InlineData(
        "var request = new HttpRequestMessage(HttpMethod.Post, \"https://api.intercom.io/contacts\"); "
            + "request.Content = JsonContent.Create(new { role = \"user\" }); await http.SendAsync(request);")]
    [InlineData(
        "var request = new HttpRequestMessage(HttpMethod.Post, \"https://api.intercom.io/contacts\"); "
            + "if (id == \"\") request.Content = JsonContent.Create(new { role = \"user\" }); else request.Content = null; await http.SendAsync(request);")]
    [InlineData(
        "var request = new HttpRequestMessage(HttpMethod.Post, \"https://example.org/contacts\"); "
            + "request.Content = JsonContent.Create(new { role = \"usr\" }); await http.SendAsync(request);")]
    public Task A_value_that_is_taken_or_unknown(string body) => Verify.Silent<RawEnumValueAnalyzer>(RawEnumValueAnalyzer.Id, Source(body));

    [Fact]
    public Task The_header_is_missing() => Verify.Reports<VersionHeaderMissingAnalyzer>(VersionHeaderMissingAnalyzer.Id, """
        class C
        {
            private readonly HttpClient http = new();
            async Task M()
            {
                var request = [|new HttpRequestMessage|]();
                request.RequestUri = new Uri("https://api.intercom.io/me");
                request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
                await http.SendAsync(request);
            }
        }
        """);

    [Theory]
    [InlineData(
        "var request = new HttpRequestMessage(); request.RequestUri = new Uri(\"https://api.intercom.io/me\"); "
            + "request.Headers.Add(\"Intercom-Version\", \"2.16\"); await http.SendAsync(request);")]
    [InlineData(
        "var request = new HttpRequestMessage(); request.RequestUri = new Uri(\"https://api.intercom.io/me\"); request.To(\"me\"); "
            + "await http.SendAsync(request);")]
    [InlineData("var request = New(); request.RequestUri = new Uri(\"https://api.intercom.io/me\"); await http.SendAsync(request);")]
    [InlineData(
        "var request = new HttpRequestMessage(); request.RequestUri = new Uri(\"https://api.intercom.io/me\"); Unseen.Prepare(request); "
            + "await http.SendAsync(request);")]
    public Task The_header_is_set_on_the_way(string body) => Verify.Silent<VersionHeaderMissingAnalyzer>(VersionHeaderMissingAnalyzer.Id, Source(body));

    [Fact]
    public Task A_version_that_is_unknown() =>
        Verify.Reports<UnknownVersionAnalyzer>(
            UnknownVersionAnalyzer.UnknownId,
            Source(
                "var request = new HttpRequestMessage(); var headers = request.Headers; headers.Add(\"Intercom-Version\", [|\"two\"|]); "
                    + "await http.SendAsync(request);"));

    [Fact]
    public Task What_is_required_is_missing() => Verify.Reports<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Source(
        "var request = new HttpRequestMessage(); request.Method = HttpMethod.Post; request.RequestUri = new Uri(\"https://api.intercom.io/data_attributes\"); "
            + "request.Content = JsonContent.Create([|new|] { name = id, data_type = \"string\" }); await http.SendAsync(request);"));

    // "Address" is a long word that would hide what the row is about.
    private static string Marked(string body) => body.Replace("[|Address|]", "[|new Uri(\"https://api.intercom.io/users\")|]", StringComparison.Ordinal)
        .Replace("new Uri([|\"https://api.intercom.io/users\"|])", "[|new Uri(\"https://api.intercom.io/users\")|]", StringComparison.Ordinal)
        .Replace("To(request, [|\"users\"|])", "To(request, \"users\")", StringComparison.Ordinal)
        .Replace("request.To([|\"users\"|])", "request.To(\"users\")", StringComparison.Ordinal);

    private static string Source(string body) => $$"""
        static class Helpers
        {
            public static HttpRequestMessage To(this HttpRequestMessage request, string path)
            {
                request.RequestUri = {{(body.Contains("To(", StringComparison.Ordinal) && body.Contains("\"users\"", StringComparison.Ordinal) ? "[|new Uri(\"https://api.intercom.io/\" + path)|]" : "new Uri(\"https://api.intercom.io/\" + path)")}};
                request.Headers.Add("Intercom-Version", "2.16");
                return request;
            }
        }
        static class Unseen { public static void Prepare(object request) { } }
        class C
        {
            private readonly HttpClient http = new();
            async Task M(string id) { {{body}} }
            static void To(HttpRequestMessage request, string path) => Helpers.To(request, path);
            static void Verb(HttpRequestMessage request) => request.Method = HttpMethod.Post;
            static void Fill(HttpRequestMessage request, object body) => request.Content = new StringContent(JsonSerializer.Serialize(body));
            static HttpContent Json(object value) => new StringContent(JsonSerializer.Serialize(value), Encoding.UTF8, "application/json");
            static HttpRequestMessage New()
            {
                var request = new HttpRequestMessage();
                request.Headers.Add("Intercom-Version", "2.16");
                return request;
            }
            static HttpRequestMessage Make(HttpMethod verb, string path) => new(verb, "https://api.intercom.io/" + path);
            static HttpRequestMessage Pieces(HttpMethod verb, string path)
            {
                var request = new HttpRequestMessage();
                request.Method = verb;
                request.RequestUri = new Uri("https://api.intercom.io/" + path);
                return request;
            }
        }
        """;
}

using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN2004 where a helper adds the header.</summary>
public sealed class RepeatedHeaderTests
{
    private const string Send = "return _http.GetAsync(\"https://api.intercom.io/me\");";

    [Theory]
    [InlineData("[|Add(_http)|]; " + Send)]
    [InlineData("[|_http.AddVersion()|]; " + Send)]
    [InlineData("[|Headers.AddVersion(_http)|]; " + Send)]
    [InlineData("return [|_http.AddVersion()|].GetAsync(\"https://api.intercom.io/me\");")]
    [InlineData("[|_http.AddVersionAndMore()|]; " + Send)]
    [InlineData("[|Into(_http.DefaultRequestHeaders)|]; " + Send)]
    [InlineData("[|_http.DefaultRequestHeaders.AddOurs()|]; " + Send)]
    [InlineData("[|Prepare()|]; " + Send)]
    [InlineData("if (id is null) return Task.CompletedTask; [|Add(_http)|]; " + Send)]
    [InlineData("[|Add(given)|]; return given.GetAsync(\"https://api.intercom.io/me\");")]
    [InlineData("[|Named(version: \"2.16\", http: _http)|]; " + Send)]
    public async Task A_shared_client_is_changed_by_every_call(string body)
    {
        IReadOnlyList<string> messages = await Verify.Reports<RepeatedHeaderAnalyzer>(RepeatedHeaderAnalyzer.Id, Source(body));
        Assert.StartsWith("Every call of 'M' adds another 'Intercom-Version' to the default", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var http = new HttpClient(); Add(http); return http.GetAsync(\"https://api.intercom.io/me\");")]
    [InlineData("_http = new HttpClient(); Add(_http); " + Send)]
    [InlineData("Add(_http); return Task.CompletedTask;")]
    [InlineData("_http.DefaultRequestHeaders.Clear(); Add(_http); " + Send)]
    [InlineData("Replace(_http); " + Send)]
    [InlineData("Once(_http); " + Send)]
    [InlineData("if (!_ready) { Add(_http); _ready = true; } " + Send)]
    [InlineData("if (_ready) return Task.CompletedTask; _ready = true; Add(_http); " + Send)]
    [InlineData("if (Interlocked.Exchange(ref _number, 1) == 0) Add(_http); " + Send)]
    [InlineData("PrepareOnce(); " + Send)]
    [InlineData("Other(_http); " + Send)]
    [InlineData(
        "var request = new HttpRequestMessage(HttpMethod.Get, \"https://api.intercom.io/me\"); Into(request.Headers); return _http.SendAsync(request);")]
    [InlineData("Add(other); " + Send)]
    [InlineData("Func<Task> later = () => { Add(_http); return Task.CompletedTask; }; " + Send)]
    public Task A_client_that_is_set_up_once_is_fine(string body) => Verify.Silent<RepeatedHeaderAnalyzer>(RepeatedHeaderAnalyzer.Id, Source(body));

    [Fact]
    public Task The_helper_is_in_another_file() => Verify.Reports<RepeatedHeaderAnalyzer>(
        RepeatedHeaderAnalyzer.Id,
        "class C(HttpClient http) { public Task M() { [|http.ForSupport()|]; return http.GetAsync(\"https://api.intercom.io/me\"); } }",
        null,
        "static class Extensions { public static void ForSupport(this HttpClient http) => http.DefaultRequestHeaders.Add(\"Intercom-Version\", \"2.16\"); }");

    [Fact]
    public Task The_call_of_the_helper_moves_to_the_constructor() => VerifyFix.All<RepeatedHeaderAnalyzer, SetHeaderOnceFix>(RepeatedHeaderAnalyzer.Id, """
        static class Headers { public static void ForSupport(this HttpClient http) => http.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); }
        class C
        {
            private readonly HttpClient _http;
            public C(HttpClient http)
            {
                _http = http;
            }
            async Task M()
            {
                _http.ForSupport();
                await _http.GetAsync("https://api.intercom.io/me");
            }
        }
        """, """
        static class Headers { public static void ForSupport(this HttpClient http) => http.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); }
        class C
        {
            private readonly HttpClient _http;
            public C(HttpClient http)
            {
                _http = http;
                _http.ForSupport();
            }
            async Task M()
            {
                await _http.GetAsync("https://api.intercom.io/me");
            }
        }
        """);

    // It may have to be done on every call.
    [Theory]
    [InlineData("void Prepare() { _http.DefaultRequestHeaders.Add(\"Intercom-Version\", \"2.16\"); _count++; }", "Prepare();")]
    [InlineData("void Prepare(string version) => _http.DefaultRequestHeaders.Add(\"Intercom-Version\", version);", "Prepare(version);")]
    public Task A_helper_that_does_more_stays_where_it_is(string helper, string call) =>
        VerifyFix.None<RepeatedHeaderAnalyzer, SetHeaderOnceFix>(RepeatedHeaderAnalyzer.Id, $$"""
            class C
            {
                private readonly HttpClient _http;
                private int _count;
                public C(HttpClient http) { _http = http; }
                {{helper}}
                async Task M(string version)
                {
                    {{call}}
                    await _http.GetAsync("https://api.intercom.io/me");
                }
            }
            """);

    private static string Source(string body) => $$"""
        static class Headers
        {
            public static HttpClient AddVersion(this HttpClient http) { http.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); return http; }
            public static void AddVersionAndMore(this HttpClient http) { http.Timeout = TimeSpan.FromSeconds(5); http.AddVersion(); }
            public static void AddOurs(this HttpRequestHeaders headers) => headers.TryAddWithoutValidation("Intercom-Version", "2.16");
        }
        class C(HttpClient given)
        {
            private HttpClient _http = new();
            private bool _ready;
            private int _number;
            public Task M(string id, HttpClient other) { {{body}} }
            private static void Add(HttpClient http) => http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
            private static void Named(HttpClient http, string version) => http.DefaultRequestHeaders.Add("Intercom-Version", version);
            private static void Other(HttpClient http) => http.DefaultRequestHeaders.Add("X-Version", "2.16");
            private static void Into(HttpRequestHeaders headers) => headers.Add("Intercom-Version", "2.16");
            private static void Replace(HttpClient http) { http.DefaultRequestHeaders.Remove("Intercom-Version"); Add(http); }
            private static void Once(HttpClient http)
            {
                if (!http.DefaultRequestHeaders.Contains("Intercom-Version")) http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
            }
            private void Prepare() => _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
            private void PrepareOnce() { if (_ready) return; _ready = true; _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); }
        }
        """;
}

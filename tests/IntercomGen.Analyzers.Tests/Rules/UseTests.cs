using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN5001, IGEN5002 and IGEN2004: tokens, pages, shared clients.</summary>
public sealed class UseTests
{
    // Written in two pieces, so that nobody takes it for a real one.
    private const string Token = "dG9rO" + "jAwMDAwMDAwXzAwMDBfMDAwMF8wMDAw";

    [Theory]
    [InlineData($"const string Token = [|\"{Token}\"|];")]
    [InlineData($"AuthenticationHeaderValue header = new(\"Bearer\", [|\"{Token}\"|]);")]
    [InlineData($"string header = [|\"Bearer {Token}\"|];")]
    [InlineData("IntercomClient client = new([|\"0123456789abcdef0123456789\"|]);")]
    [InlineData("IntercomClientOptions options = new() { AccessToken = [|\"0123456789abcdef0123456789\"|] };")]
    public Task A_token_in_source(string member) => Verify.Reports<TokenInSourceAnalyzer>(TokenInSourceAnalyzer.Id, $"using Intercom;\nclass C {{ {member} }}");

    [Theory]
    [InlineData("IntercomClient client = new(\"test-token\");")]
    [InlineData("IntercomClient client = new(\"a-token-for-tests-of-this-project\");")]
    [InlineData("IntercomClient client = new(Environment.GetEnvironmentVariable(\"INTERCOM_ACCESS_TOKEN_0123456789\")!);")]
    [InlineData("string hash = \"0123456789abcdef0123456789abcdef\";")]
    [InlineData("string text = \"dG9rOg is how tokens begin, which is nothing secret\";")]
    public Task Other_texts_are_fine(string member) =>
        Verify.Silent<TokenInSourceAnalyzer>(TokenInSourceAnalyzer.Id, $"using Intercom;\nclass C {{ {member} }}");

    [Theory]
    [InlineData("foreach (var c in (await client.Contacts.[|ListAsync|]()).Data!) { }")]
    [InlineData("var list = await client.Contacts.[|ListAsync|](); foreach (var c in list.Data!) { }")]
    [InlineData("var names = (await client.Contacts.[|ListAsync|]()).Data?.Select(c => c.Name).ToList();")]
    [InlineData("var count = (await client.Contacts.[|ListAsync|]())!.Data!.Count;")]
    public Task The_first_page_alone(string statement) => Verify.Reports<UnpagedListAnalyzer>(UnpagedListAnalyzer.Id, Paged(statement));

    [Theory]
    [InlineData("await foreach (var c in client.Contacts.ListAllAsync()) { }")]
    [InlineData("var list = await client.Contacts.ListAsync(); if (list.Pages != null) { } foreach (var c in list.Data!) { }")]
    [InlineData("var list = await client.Contacts.ListAsync(); Use(list);")]
    [InlineData("var total = (await client.Contacts.ListAsync()).TotalCount;")]
    [InlineData("foreach (var t in (await client.TicketTypes.ListAsync()).Data!) { }")]
    [InlineData("var me = (await client.Admins.IdentifyAsync()).Name;")]
    public Task Paging_or_no_list_is_fine(string statement) => Verify.Silent<UnpagedListAnalyzer>(UnpagedListAnalyzer.Id, Paged(statement));

    [Fact]
    public Task The_fix_walks_all_pages() => VerifyFix.All<UnpagedListAnalyzer, PagedListFix>(
        UnpagedListAnalyzer.Id,
        Paged("foreach (var c in (await client.Contacts.ListAsync()).Data!) { Console.WriteLine(c.Name); }"),
        Paged("await foreach (var c in client.Contacts.ListAllAsync()) { Console.WriteLine(c.Name); }"));

    [Fact]
    public Task What_is_not_a_loop_is_not_touched() => VerifyFix.None<UnpagedListAnalyzer, PagedListFix>(
        UnpagedListAnalyzer.Id,
        Paged("var count = (await client.Contacts.ListAsync()).Data!.Count;"));

    [Fact]
    public Task A_shared_client_changed_by_every_call() => Verify.Reports<RepeatedHeaderAnalyzer>(RepeatedHeaderAnalyzer.Id, """
        class C(HttpClient injected)
        {
            private static readonly HttpClient s_http = new();
            async Task M() { [|s_http.DefaultRequestHeaders.Add("Intercom-Version", "2.16")|]; await s_http.GetAsync("https://api.intercom.io/me"); }
            async Task N() { [|injected.DefaultRequestHeaders.Add("Intercom-Version", "2.16")|]; await injected.GetAsync("https://api.intercom.io/me"); }
        }
        """);

    [Fact]
    public Task A_client_that_is_set_up_once_is_fine() => Verify.Silent<RepeatedHeaderAnalyzer>(RepeatedHeaderAnalyzer.Id, """
        class C
        {
            private HttpClient _http = new();
            public C() => _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
            void SetUp() => _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
            async Task Local() { var http = new HttpClient(); http.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); await http.GetAsync("https://api.intercom.io/me"); }
            async Task Fresh() { _http = new HttpClient(); _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); await _http.GetAsync("https://api.intercom.io/me"); }
            async Task Replaced() { _http.DefaultRequestHeaders.Remove("Intercom-Version"); _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16"); await _http.GetAsync("https://api.intercom.io/me"); }
        }
        """);

    [Fact]
    public Task The_header_moves_to_the_constructor() => VerifyFix.All<RepeatedHeaderAnalyzer, SetHeaderOnceFix>(RepeatedHeaderAnalyzer.Id, """
        class C
        {
            private readonly HttpClient _http;
            public C(HttpClient http)
            {
                _http = http;
            }
            async Task M()
            {
                _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
                await _http.GetAsync("https://api.intercom.io/me");
            }
        }
        """, """
        class C
        {
            private readonly HttpClient _http;
            public C(HttpClient http)
            {
                _http = http;
                _http.DefaultRequestHeaders.Add("Intercom-Version", "2.16");
            }
            async Task M()
            {
                await _http.GetAsync("https://api.intercom.io/me");
            }
        }
        """);

    [Fact]
    public Task Without_a_constructor_nothing_moves() => VerifyFix.None<RepeatedHeaderAnalyzer, SetHeaderOnceFix>(RepeatedHeaderAnalyzer.Id, """
        class C
        {
            private static readonly HttpClient s_http = new();
            async Task M(string version) { s_http.DefaultRequestHeaders.Add("Intercom-Version", version); await s_http.GetAsync("https://api.intercom.io/me"); }
        }
        """);

    private static string Paged(string statement) => $$"""
        using Intercom;
        class C
        {
            async Task M(IntercomClient client) { {{statement}} }
            void Use(object value) { }
        }
        """;
}

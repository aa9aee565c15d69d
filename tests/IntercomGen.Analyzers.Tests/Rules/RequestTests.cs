using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN4002, IGEN4003 and IGEN4004: what a request must have, what a search takes, times.</summary>
public sealed class RequestTests
{
    private const string Tags = "https://api.intercom.io/tags";
    private const string Search = "https://api.intercom.io/contacts/search";

    [Fact]
    public async Task A_required_field_that_is_missing()
    {
        IReadOnlyList<string> messages = await Verify.Reports<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Source($$"""http.PostAsJsonAsync("https://api.intercom.io/data_attributes", [|new|] { name = "x", data_type = "string" })"""));
        Assert.Equal(["'POST /data_attributes' requires the body field 'model', which this request does not send"], messages);
    }

    [Theory]
    [InlineData("""http.PostAsync("https://api.intercom.io/data_attributes", new StringContent([|"{}"|]))""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/data_attributes", [|new|] Dictionary<string, object> { ["name"] = "x" })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", [|new|] { name = "Ada" })""")]
    public Task Wherever_it_is_missing(string call) => Verify.Reports<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Source(call));

    [Theory]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/data_attributes", new { name = "x", model = "contact", data_type = "string" })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/data_attributes", new { Model = "contact" }, Activator.CreateInstance<JsonSerializerOptions>())""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/data_attributes", new Dictionary<string, object> { [id] = "x" })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = "a@b.c" })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { external_id = id })""")]
    [InlineData("""http.PostAsJsonAsync($"https://api.intercom.io/{id}", new { })""")]
    [InlineData($$"""http.PostAsJsonAsync("{{Tags}}", new { name = "x" })""")]
    [InlineData($$"""http.GetAsync("{{Tags}}")""")]
    public Task What_is_complete_or_unknown_is_fine(string call) => Verify.Silent<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Source(call));

    [Fact]
    public async Task A_field_that_cannot_be_searched()
    {
        IReadOnlyList<string> messages = await Verify.Reports<SearchFilterAnalyzer>(SearchFilterAnalyzer.Id, Source($$"""http.PostAsJsonAsync("{{Search}}", new { query = new { field = [|"emial"|], @operator = "=", value = id } })"""));
        Assert.Equal(["'POST /contacts/search' does not search by 'emial'; did you mean 'email'?"], messages);
    }

    [Fact]
    public async Task An_operator_that_the_field_does_not_take()
    {
        IReadOnlyList<string> messages = await Verify.Reports<SearchFilterAnalyzer>(SearchFilterAnalyzer.Id, Source($$"""http.PostAsJsonAsync("{{Search}}", new { query = new { @operator = "AND", value = new[] { new { field = "created_at", @operator = [|"~"|], value = id } } } })"""));
        Assert.StartsWith("'POST /contacts/search' does not take '~' for 'created_at', a field of type date, which takes ", Assert.Single(messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($$"""http.PostAsJsonAsync("{{Search}}", new { query = new { field = "email", @operator = "~", value = id } })""")]
    [InlineData($$"""http.PostAsJsonAsync("{{Search}}", new { query = new { field = id, @operator = "~", value = id } })""")]
    [InlineData($$"""http.PostAsJsonAsync("{{Search}}", new { query = new { field = "custom_attributes.plan", @operator = "=", value = id } })""")]
    [InlineData($$"""http.PostAsJsonAsync("{{Tags}}", new { query = new { field = "nothing", @operator = "=" } })""")]
    public Task Other_filters_are_fine(string call) => Verify.Silent<SearchFilterAnalyzer>(SearchFilterAnalyzer.Id, Source(call));

    [Fact]
    public Task The_fix_writes_the_field() => VerifyFix.All<SearchFilterAnalyzer, RawTextFix>(
        SearchFilterAnalyzer.Id,
        Source($$"""http.PostAsJsonAsync("{{Search}}", new { query = new { field = "emial", @operator = "=", value = id } })"""),
        Source($$"""http.PostAsJsonAsync("{{Search}}", new { query = new { field = "email", @operator = "=", value = id } })"""));

    [Theory]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = id, signed_up_at = [|DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()|] })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = id, signed_up_at = [|1700000000000|] })""")]
    [InlineData($$"""http.PostAsJsonAsync("{{Search}}", new { query = new { field = "created_at", @operator = ">", value = [|DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()|] } })""")]
    public Task Milliseconds_in_a_body(string call) => Verify.Reports<MillisecondsAnalyzer>(MillisecondsAnalyzer.Id, Source(call));

    [Theory]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = id, signed_up_at = DateTimeOffset.UtcNow.ToUnixTimeSeconds() })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = id, signed_up_at = 1700000000 })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { external_id = "1700000000000", phone = "1700000000000" })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = id, custom_attributes = new { at = 1700000000000 } })""")]
    [InlineData("""http.PostAsJsonAsync("https://example.org/contacts", new { signed_up_at = 1700000000000 })""")]
    public Task Seconds_and_other_numbers_are_fine(string call) => Verify.Silent<MillisecondsAnalyzer>(MillisecondsAnalyzer.Id, Source(call));

    private static string Source(string call) => $$"""
        class C { Task M(HttpClient http, string id) => {{call}}; }
        """;
}

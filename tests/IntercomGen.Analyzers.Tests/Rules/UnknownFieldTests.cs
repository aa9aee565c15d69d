using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN4005: fields and parameters that an operation does not take.</summary>
public sealed class UnknownFieldTests
{
    private const string Id = UnknownFieldAnalyzer.Id;

    [Fact]
    public async Task The_message_says_what_follows()
    {
        IReadOnlyList<string> messages = await Verify.Reports<UnknownFieldAnalyzer>(
            Id, Source("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { role = "user", [|emial|] = "a@b.c" })"""));
        Assert.Equal(["'POST /contacts' takes no body field 'emial', and Intercom ignores what it does not know; did you mean 'email'?"], messages);
    }

    [Fact]
    public async Task A_name_that_is_sent_already_is_not_what_was_meant()
    {
        const string Call = """http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = "a@b.c", emial = "a@b.c" })""";
        string message = Assert.Single(await Verify.Reports<UnknownFieldAnalyzer>(Id, Source(Call.Replace("emial", "[|emial|]", StringComparison.Ordinal))));

        Assert.DoesNotContain("did you mean", message, StringComparison.Ordinal);
        await VerifyFix.None<UnknownFieldAnalyzer, RawTextFix>(Id, Source(Call));
    }

    [Theory]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new Dictionary<string, object> { [[|"nmae"|]] = 1 })""")]
    [InlineData("""http.PostAsync("https://api.intercom.io/contacts", new StringContent(JsonSerializer.Serialize(new { [|Role|] = "user" })))""")]
    [InlineData("""http.GetAsync([|"https://api.intercom.io/data_attributes?modle=contact"|])""")]
    [InlineData("""http.GetAsync([|"https://api.intercom.io/events?type=user&filter=1"|])""")]
    public Task Wherever_a_name_is_sent(string call) => Verify.Reports<UnknownFieldAnalyzer>(Id, Source(call));

    [Theory]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { role = "user", custom_attributes = new { anything = 1 } })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { Role = "user" })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { ROLE = "user" }, Activator.CreateInstance<JsonSerializerOptions>())""")]
    [InlineData("""http.GetAsync("https://api.intercom.io/contacts?per_page=50&starting_after=abc")""")]
    [InlineData("""http.GetAsync($"https://api.intercom.io/contacts?{id}=50")""")]
    [InlineData("""http.GetAsync($"https://api.intercom.io/events?type=user&user_id={id}&summary=true")""")]
    [InlineData(
        """http.PostAsJsonAsync("https://api.intercom.io/contacts/search", new { query = new { field = "email", @operator = "=", value = "x" }, pagination = new { per_page = 5 } })""")]
    [InlineData("""http.PostAsJsonAsync("https://example.org/contacts", new { emial = 1 })""")]
    public Task Known_open_or_unreadable_names_are_fine(string call) => Verify.Silent<UnknownFieldAnalyzer>(Id, Source(call));

    [Fact]
    public Task The_fix_writes_the_name() => VerifyFix.All<UnknownFieldAnalyzer, RawTextFix>(Id,
        Source("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { emial = 1, nmae = new Dictionary<string, object>() })"""),
        Source("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = 1, name = new Dictionary<string, object>() })"""));

    [Theory]
    [InlineData("Task Show(string id) => http.GetAsync([|$\"https://api.intercom.io/contacts/{id}?include=tags\"|]); Task M() => Show(\"1\");")]
    [InlineData(
        "Task Show(string id, string query) => http.GetAsync($\"https://api.intercom.io/contacts/{id}?{query}\"); "
            + "Task M() => [|Show|](\"1\", \"include=tags\");")]
    public Task A_parameter_that_a_wrapper_adds_is_reported_in_the_wrapper(string members) =>
        Verify.Reports<UnknownFieldAnalyzer>(UnknownFieldAnalyzer.Id, $"class C(HttpClient http) {{ {members} }}");

    private static string Source(string call) => $$"""
        class C { Task M(HttpClient http, string id) => {{call}}; }
        """;
}

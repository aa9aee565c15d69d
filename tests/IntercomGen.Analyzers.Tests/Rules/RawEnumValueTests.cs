using IntercomGen.Analyzers.Rules;
using IntercomGen.CodeFixes;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN3002: values in hand-written bodies and queries.</summary>
public sealed class RawEnumValueTests
{
    private const string Id = RawEnumValueAnalyzer.Id;

    [Fact]
    public async Task The_message_names_field_operation_and_values()
    {
        IReadOnlyList<string> messages = await Verify.Reports<RawEnumValueAnalyzer>(
            Id, Source("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { role = [|"usr"|], email = "a@b.c" })"""));
        Assert.Equal(["'usr' is not a value that 'POST /contacts' takes for 'role', which takes 'lead', 'user'; did you mean 'user'?"], messages);
    }

    [Theory]
    [InlineData("""http.PutAsJsonAsync($"https://api.intercom.io/contacts/{id}", new { Role = [|"usr"|] })""")]
    [InlineData("""http.PostAsync("https://api.intercom.io/contacts", JsonContent.Create(new { role = [|"usr"|] }))""")]
    [InlineData(
        """http.PostAsync("https://api.intercom.io/contacts", new StringContent(JsonSerializer.Serialize(new { role = [|"usr"|] }), Encoding.UTF8, "application/json"))""")]
    [InlineData("""http.PostAsync("https://api.intercom.io/contacts", new StringContent([|"{ \"role\": \"usr\" }"|]))""")]
    [InlineData("http.PostAsync(\"https://api.intercom.io/contacts\", new StringContent([|$$\"\"\"{\"role\":\"usr\",\"email\":\"{{id}}\"}\"\"\"|]))")]
    [InlineData("""http.PostAsync("https://api.intercom.io/contacts", new StringContent([|$"{{\"role\":\"usr\",\"email\":\"{id}\"}}"|]))""")]
    [InlineData("""http.PostAsync("https://api.intercom.io/contacts", new StringContent([|$@"{{""role"":""usr"",""email"":""{id}""}}"|]))""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new Dictionary<string, object> { ["role"] = [|"usr"|] })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new Dictionary<string, object> { { "role", [|"usr"|] } })""")]
    [InlineData(
        """http.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://api.intercom.io/contacts") { Content = JsonContent.Create(new { role = [|Usr|] }) })""")]
    [InlineData(
        """http.PostAsJsonAsync("https://api.intercom.io/contacts/search", new { query = new { @operator = [|"AN"|], value = new[] { new { field = "email", @operator = "=", value = "x" } } } })""")]
    [InlineData(
        """http.PostAsJsonAsync("https://api.intercom.io/contacts/search", new { query = new { @operator = "AND", value = new[] { new { field = "email", @operator = [|"=="|], value = "x" } } } })""")]
    [InlineData(
        """http.PostAsJsonAsync($"https://api.intercom.io/conversations/{id}/reply", new { message_type = [|"commment"|], type = "admin", admin_id = "1", body = "x" })""")]
    [InlineData("""http.GetAsync([|$"https://api.intercom.io/data_attributes?model=contacts"|])""")]
    public Task Wherever_a_value_is_sent(string call) => Verify.Reports<RawEnumValueAnalyzer>(Id, Source(call));

    [Theory]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { role = "user" })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { role = id })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { name = "usr" })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { custom_attributes = new { role = "usr" } })""")]
    [InlineData("""http.PostAsJsonAsync("https://example.org/contacts", new { role = "usr" })""")]
    [InlineData("""http.PostAsJsonAsync($"https://api.intercom.io/{id}", new { role = "usr" })""")]
    [InlineData(
        """http.PostAsJsonAsync($"https://api.intercom.io/conversations/{id}/reply", new { message_type = "comment", type = "admin", admin_id = "1", body = "x" })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts/search", new { query = new { field = "role", @operator = "=", value = "usr" } })""")]
    [InlineData("""http.PostAsync("https://api.intercom.io/contacts", new StringContent("{ role: usr }"))""")]
    [InlineData("http.PostAsync(\"https://api.intercom.io/contacts\", new StringContent($$\"\"\"{\"role\":\"{{id}}\"}\"\"\"))")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new Dictionary<string, object> { [id] = "usr" })""")]
    [InlineData("""http.GetAsync($"https://api.intercom.io/data_attributes?model={id}")""")]
    [InlineData("""http.GetAsync("https://api.intercom.io/data_attributes?model=contact")""")]
    public Task Known_or_unreadable_values_are_fine(string call) => Verify.Silent<RawEnumValueAnalyzer>(Id, Source(call));

    [Fact]
    public Task Through_the_projects_own_wrappers() => Verify.Reports<RawEnumValueAnalyzer>(Id, """
        class Api
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io") };
            public Task Direct() => PostAsync("contacts", new { role = [|"usr"|] });
            public Task Deeper() => SendAsync(HttpMethod.Post, "contacts", new { role = [|"usr"|] });
            public Task Fine(string role) => PostAsync("contacts", new { role });
            private Task PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, body);
            private async Task SendAsync(HttpMethod method, string path, object body)
            {
                var request = new HttpRequestMessage(method, path) { Content = new StringContent(JsonSerializer.Serialize(body)) };
                await _http.SendAsync(request);
            }
        }
        """);

    [Fact]
    public Task The_fix_writes_the_value() => VerifyFix.All<RawEnumValueAnalyzer, RawTextFix>(Id,
        Source("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { role = "usr" })"""),
        Source("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { role = "user" })"""));

    [Fact]
    public Task Json_in_a_text_is_not_touched() => VerifyFix.None<RawEnumValueAnalyzer, RawTextFix>(Id,
        Source("""http.PostAsync("https://api.intercom.io/contacts", new StringContent("{ \"role\": \"usr\" }"))"""));

    private static string Source(string call) => $$"""
        class C
        {
            const string Usr = "usr";
            Task M(HttpClient http, string id) => {{call}};
        }
        """;
}

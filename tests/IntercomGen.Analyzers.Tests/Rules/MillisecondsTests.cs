using IntercomGen.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>
/// IGEN4004 where the emitted client takes a bare number, because the description does not say that it is a time; and at the edges of raw bodies.
/// </summary>
public sealed class MillisecondsTests
{
    private const string Reminders = """
        openapi: 3.0.1
        info: {title: Test, version: '2.14'}
        servers: [{url: https://api.intercom.io}]
        paths:
          /reminders:
            get:
              tags: [Reminders]
              operationId: listReminders
              parameters: [{name: since, in: query, schema: {type: integer} }]
              responses: {'204': {description: ok} }
            post:
              tags: [Reminders]
              operationId: createReminder
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/create_reminder_request'} } } }
              responses: {'204': {description: ok} }
        components: {schemas: {create_reminder_request: {type: object, properties: {due: {type: integer}, title: {type: string} } } } }
        """;

    [Fact]
    public async Task Milliseconds_given_to_the_emitted_client()
    {
        IReadOnlyList<string> messages = await Typed("""
            request.Due = [|now.ToUnixTimeMilliseconds()|];
            _ = new CreateReminderRequest { Due = (long?)([|now.ToUnixTimeMilliseconds()|]) };
            client.Reminders.ListAsync([|now.ToUnixTimeMilliseconds()|]);
            """);
        Assert.Equal(["Due", "Due", "since"], messages.Select(static message => message.Split('\'')[1]));
    }

    [Fact]
    public Task What_is_no_time_of_the_API_is_fine() => Typed("""
        request.Due = now.ToUnixTimeSeconds();
        request.Due = now.ToUnixTimeMilliseconds() / 1000;
        request.Due = own.ToUnixTimeMilliseconds();
        client.Reminders.ListAsync(since: now.ToUnixTimeSeconds());
        own.At = now.ToUnixTimeMilliseconds();
        own.Take(now.ToUnixTimeMilliseconds());
        long local = now.ToUnixTimeMilliseconds();
        """);

    [Theory]
    [InlineData("signed_up_at = [|100000000000|]")]
    [InlineData("signed_up_at = 99999999999")]
    [InlineData("signed_up_at = [|\"1700000000000\"|]")]
    [InlineData("signed_up_at = \"now\"")]
    [InlineData("signed_up_at = true")]
    [InlineData("name = 1700000000000")]
    [InlineData("unheard_of = 1700000000000")]
    public Task In_a_raw_body_the_field_and_the_size_decide(string field) => Verify.Reports<MillisecondsAnalyzer>(MillisecondsAnalyzer.Id, $$"""
        class C { Task M(HttpClient http) => http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = "a@b.c", {{field}} }); }
        """);

    [Theory]
    [InlineData("field = \"created_at\", @operator = \">\", value = [|1700000000000|]")]
    [InlineData("field = \"created_at\", @operator = \">\", value = 1700000000")]
    [InlineData("field = \"phone\", @operator = \"=\", value = 1700000000000")]
    [InlineData("field = \"unheard_of\", @operator = \"=\", value = 1700000000000")]
    [InlineData("field = \"created_at\", @operator = \">\"")]
    public Task In_a_search_the_field_and_the_size_decide(string filter) => Verify.Reports<MillisecondsAnalyzer>(MillisecondsAnalyzer.Id, $$"""
        class C { Task M(HttpClient http) => http.PostAsJsonAsync("https://api.intercom.io/contacts/search", new { query = new { {{filter}} } }); }
        """);

    // Declared as bare integers; the names say what they are, to the client as to the rule.
    [Theory]
    [InlineData(
        "http.PostAsJsonAsync(\"export/content/data\", new { created_at_after = [|1700000000000|], created_at_before = [|now.ToUnixTimeMilliseconds()|] })")]
    [InlineData("http.PostAsJsonAsync(\"export/content/data\", new { created_at_after = 1700000000, created_at_before = now.ToUnixTimeSeconds() })")]
    [InlineData("http.GetAsync([|\"admins/activity_logs?created_at_after=1700000000000\"|])")]
    [InlineData("http.GetAsync($\"admins/activity_logs?created_at_before=2&created_at_after={[|now.ToUnixTimeMilliseconds()|]}\")")]
    [InlineData("http.GetAsync(\"admins/activity_logs?created_at_after=1700000000&created_at_before=1800000000\")")]
    [InlineData("http.GetAsync($\"admins/activity_logs?created_at_after={now.ToUnixTimeSeconds()}&x={now.ToUnixTimeMilliseconds()}\")")]
    [InlineData("http.GetAsync(\"contacts?per_page=1700000000000\")")]
    public Task Names_of_times_count_too(string call) => Verify.Reports<MillisecondsAnalyzer>(MillisecondsAnalyzer.Id, $$"""
        class C { private readonly HttpClient http = new() { BaseAddress = new Uri("https://api.intercom.io/") }; Task M(DateTimeOffset now) => {{call}}; }
        """);

    private static Task<IReadOnlyList<string>> Typed(string statements)
    {
        DescriptionText[] descriptions = [DescriptionText.Of(Reminders)];
        MetadataReference client = Consumer.ClientOf(descriptions);
        return Verify.Reports<MillisecondsAnalyzer>(
            MillisecondsAnalyzer.Id,
            $$"""
            using Intercom;
            class Own { public long At; public long ToUnixTimeMilliseconds() => 1; public void Take(long time) { } }
            class C { void M(IntercomClient client, CreateReminderRequest request, DateTimeOffset now, Own own) { {{statements}} } }
            """,
            new AnalyzerSetup { Descriptions = descriptions },
            source => Consumer.CompileWith(client, source));
    }
}

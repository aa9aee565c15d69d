namespace IntercomGen.Analyzers.Tests.Refactoring;

/// <summary>Answers that are read as something else than the client's type: what is read stays the same.</summary>
public sealed class EmittedCallAnswerTests
{
    private const string Show = "intercom.WithResponseAsync(o => intercom.Contacts.ShowAsync(id, options: o))";

    [Fact]
    public Task A_text() => Becomes(
        "return await http.GetString[||]Async(Api + id);",
        $"return (await {Show}).GetBodyText();");

    [Fact]
    public Task A_text_of_an_answer_that_is_checked() => Becomes(
        "using var response = await http.Get[||]Async(Api + id, cancel); response.EnsureSuccessStatusCode(); "
            + "string text = await response.Content.ReadAsStringAsync(cancel).ConfigureAwait(false); return text + text.Length;",
        "string text = (await intercom.WithResponseAsync(o => intercom.Contacts.ShowAsync(id, options: o, "
            + "cancellationToken: cancel)).ConfigureAwait(false)).GetBodyText(); return text + text.Length;");

    [Fact]
    public Task The_way_of_waiting_stays() => Becomes(
        "using var response = await http.Get[||]Async(Api + id).ConfigureAwait(false); response.EnsureSuccessStatusCode(); "
            + "return await response.Content.ReadFromJsonAsync<Contact>();",
        "return await intercom.Contacts.ShowAsync(id).ConfigureAwait(false);");

    [Fact]
    public Task A_value_that_was_escaped_before() => Becomes(
        "var name = Uri.EscapeDataString(id); return await http.Get[||]FromJsonAsync<Contact>($\"{Api}{name}\");",
        "return await intercom.Contacts.ShowAsync(id);");

    [Fact]
    public Task Bytes() => Becomes(
        "var bytes = await http.GetByteArray[||]Async(Api + id).ConfigureAwait(false); return bytes.Length;",
        $"var bytes = (await {Show}.ConfigureAwait(false)).Body.ToArray(); return bytes.Length;");

    [Fact]
    public Task A_json_element() => Becomes(
        "var contact = await http.GetFromJson[||]Async<JsonElement>(Api + id); return contact.GetProperty(\"unheard_of\").GetArrayLength();",
        $"var contact = JsonSerializer.Deserialize<JsonElement>((await {Show}).Body.Span); return contact.GetProperty(\"unheard_of\").GetArrayLength();");

    [Fact]
    public Task A_document_of_a_text() => Becomes(
        "using var document = JsonDocument.Parse(await http.GetString[||]Async(Api + id)); return document.RootElement.GetProperty(\"email\").GetString();",
        $"using var document = JsonDocument.Parse((await {Show}).GetBodyText()); return document.RootElement.GetProperty(\"email\").GetString();");

    [Fact]
    public Task A_document_of_a_stream() => Becomes(
        "using var response = await http.Get[||]Async(Api + id, HttpCompletionOption.ResponseHeadersRead); response.EnsureSuccessStatusCode(); "
            + "await using var stream = await response.Content.ReadAsStreamAsync(); using var document = await JsonDocument.ParseAsync(stream); "
            + "return document.RootElement.GetProperty(\"email\").GetString();",
        $"using var document = JsonDocument.Parse((await {Show}).Body); return document.RootElement.GetProperty(\"email\").GetString();");

    [Fact]
    public Task A_stream_that_is_read_as_the_clients_type() => Becomes(
        "var stream = await http.GetStream[||]Async(Api + id); var contact = await JsonSerializer.DeserializeAsync<Contact>(stream); return contact!.Email;",
        "var contact = await intercom.Contacts.ShowAsync(id); return contact!.Email;");

    [Fact]
    public Task A_class_of_the_project_that_reads_what_the_client_reads() => Becomes(
        "Person? person = await http.GetFromJson[||]Async<Person>(Api + id); if (person is null) return null; return person.Email + person?.Name;",
        "var person = await intercom.Contacts.ShowAsync(id); if (person is null) return null; return person.Email + person?.Name;");

    [Fact]
    public Task A_member_of_such_a_class() => Becomes(
        "return (await http.GetFromJson[||]Async<Person>(Api + id))!.Location?.City;",
        "return (await intercom.Contacts.ShowAsync(id))!.Location?.City;");

    [Fact]
    public Task A_class_that_names_another_type_stays() => Becomes(
        "var person = await http.GetFromJson[||]Async<Person>(Api + id); return person!.CreatedAt;",
        $"var person = JsonSerializer.Deserialize<Person>((await {Show}).Body.Span, JsonSerializerOptions.Web); return person!.CreatedAt;");

    [Fact]
    public Task A_class_that_reads_something_else_under_the_same_name_stays() => Becomes(
        "return (await http.GetFromJson[||]Async<Person>(Api + id))!.Phone;",
        $"return JsonSerializer.Deserialize<Person>((await {Show}).Body.Span, JsonSerializerOptions.Web)!.Phone;");

    [Fact]
    public Task A_class_that_sets_what_is_not_there_stays() => Becomes(
        "return (await http.GetFromJson[||]Async<Person>(Api + id))!.Avatar;",
        $"return JsonSerializer.Deserialize<Person>((await {Show}).Body.Span, JsonSerializerOptions.Web)!.Avatar;");

    [Fact]
    public Task A_class_that_somebody_else_gets_stays() => Becomes(
        "var person = await http.GetFromJson[||]Async<Person>(Api + id, s_options, cancel); return person;",
        "var person = JsonSerializer.Deserialize<Person>((await intercom.WithResponseAsync(o => intercom.Contacts.ShowAsync(id, options: o, "
            + "cancellationToken: cancel))).Body.Span, s_options); return person;");

    [Fact]
    public Task Names_are_compared_as_the_serializer_does() => Becomes(
        "var person = JsonSerializer.Deserialize<Person>(await http.GetString[||]Async(Api + id)); return person!.Email;",
        $"var person = JsonSerializer.Deserialize<Person>((await {Show}).GetBodyText()); return person!.Email;");

    [Fact]
    public Task A_request_with_settings_of_its_own() => Becomes(
        "using var request = new HttpRequest[||]Message(HttpMethod.Get, Api + id); request.Headers.Add(\"X-Trace\", id); "
            + "using var response = await http.SendAsync(request); response.EnsureSuccessStatusCode(); return await response.Content.ReadAsStringAsync();",
        "return (await intercom.WithResponseAsync(o => intercom.Contacts.ShowAsync(id, options: o), "
            + "new IntercomRequestOptions { Headers = { [\"X-Trace\"] = id } })).GetBodyText();");

    [Fact]
    public async Task A_status_that_nobody_looks_at_is_said()
    {
        string title = await Becomes(
            "var response = await http.Get[||]Async(Api + id); return await response.Content.ReadAsStringAsync();",
            $"return (await {Show}).GetBodyText();");
        Assert.EndsWith("which sends Intercom-Version 2.16 and throws where the API answers with an error", title, StringComparison.Ordinal);
    }

    private static Task<string> Becomes(string before, string after)
    {
        static string Source(string body) => $$"""
            using Intercom;
            using System.Text.Json.Serialization;
            class Place { public string? City { get; set; } }
            class Person
            {
                public string? Email { get; set; }
                public string? Name { get; set; }
                public Place? Location { get; set; }
                [JsonPropertyName("type")] public string? Phone { get; set; }
                public string Avatar { get; set; } = "";
                [JsonPropertyName("created_at")] public long CreatedAt { get; set; }
            }
            class C(HttpClient http, IntercomClient intercom)
            {
                public const string Api = "https://api.intercom.io/contacts/";
                private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
                async Task<object?> M(string id, CancellationToken cancel)
                {
                    _ = s_options;
                    {{body}}
                }
                Task<Contact> Other(string id) => intercom.Contacts.ShowAsync(id);
            }
            """;
        return VerifyRefactoring.Gives(Source(before), Source(after));
    }
}

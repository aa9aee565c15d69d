namespace IntercomGen.Analyzers.Tests.Refactoring;

/// <summary>Bodies as people write them, and the request objects that they become.</summary>
public sealed class EmittedCallBodyTests
{
    [Fact]
    public Task A_dictionary() => Becomes(
        "await http.Post[||]AsJsonAsync(Api + \"contacts\", new Dictionary<string, object?> { [\"role\"] = \"user\", [\"email\"] = email, "
            + "[\"custom_attributes\"] = new Dictionary<string, object> { { \"plan\", \"pro\" }, { \"tags\", new[] { 1, 2 } } } })",
        "await intercom.Contacts.CreateAsync(new CreateContactRequest { Role = ContactRole.User, Email = email, "
            + "CustomAttributes = new IntercomAttributes { [\"plan\"] = \"pro\", [\"tags\"] = IntercomValue.Array(1, 2) } })");

    [Fact]
    public Task A_text_of_json() => Becomes(
        "await http.Post[||]Async(Api + \"contacts\", new StringContent(\"\"\"{\"role\": \"lead\", \"name\": null, \"unsubscribed_from_emails\": true, "
            + "\"signed_up_at\": 1700000000, \"custom_attributes\": {\"seats\": 3, \"beta\": false}}\"\"\", Encoding.UTF8, \"application/json\"))",
        "await intercom.Contacts.CreateAsync(new CreateContactRequest { Role = ContactRole.Lead, Name = null, UnsubscribedFromEmails = true, "
            + "SignedUpAt = DateTimeOffset.FromUnixTimeSeconds(1700000000), "
            + "CustomAttributes = new IntercomAttributes { [\"seats\"] = 3, [\"beta\"] = false } })");

    [Fact]
    public Task The_case_of_a_union_that_takes_it() => Becomes(
        "await http.Post[||]AsJsonAsync($\"{Api}conversations/{email}/parts\", new { message_type = \"close\", type = \"admin\", admin_id = \"7\" })",
        "await intercom.Conversations.ManageAsync(email, new CloseConversationRequest { MessageType = \"close\", Type = \"admin\", AdminId = \"7\" })");

    [Fact]
    public Task A_search_with_its_filter() => Becomes(
        "await http.Post[||]AsJsonAsync(Api + \"contacts/search\", new { query = new { field = \"email\", @operator = \"=\", value = email }, "
            + "pagination = new { per_page = 5 } })",
        "await intercom.Contacts.SearchAsync(new ContactSearchRequest { Query = new SingleFilterSearchRequest { Field = \"email\", "
            + "Operator = SingleFilterSearchRequestOperator.Equal, Value = email }, Pagination = new StartingAfterPaging { PerPage = 5 } })");

    [Fact]
    public Task A_request_object_of_the_client() => Becomes(
        "await http.Post[||]AsJsonAsync(Api + \"contacts\", new CreateContactRequest { Email = email })",
        "await intercom.Contacts.CreateAsync(new CreateContactRequest { Email = email })");

    [Fact]
    public Task The_case_of_a_union_that_has_its_members() => Becomes(
        "await http.Post[||]AsJsonAsync(Api + \"conversations/redact\", new { type = \"source\", conversation_id = \"1\", source_id = email })",
        "await intercom.Conversations.RedactAsync(new RedactConversationRequestSource { Type = \"source\", ConversationId = \"1\", SourceId = email })");

    [Fact]
    public Task A_class_of_the_project() => Becomes(
        "await http.Post[||]AsJsonAsync(Api + \"contacts\", new NewContact { Email = email, Custom = new() { [\"plan\"] = \"pro\" } })",
        "await intercom.Contacts.CreateAsync(new CreateContactRequest { Email = email, CustomAttributes = new() { [\"plan\"] = \"pro\" }, "
            + "Role = ContactRole.User, UnsubscribedFromEmails = false, Phone = null })");

    [Fact]
    public Task A_class_whose_nulls_are_left_out() => Becomes(
        "await http.Post[||]AsJsonAsync(Api + \"contacts\", new NewContact { Email = email, Custom = new() }, "
            + "new JsonSerializerOptions(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull })",
        "await intercom.Contacts.CreateAsync(new CreateContactRequest { Email = email, CustomAttributes = new(), "
            + "Role = ContactRole.User, UnsubscribedFromEmails = false })");

    [Fact]
    public Task A_member_that_is_left_out_when_nobody_sets_it() => Becomes(
        "await http.Post[||]AsJsonAsync(Api + \"tags\", new NewTag { Name = email })",
        "await intercom.Tags.CreateAsync(new CreateOrUpdateTagRequest { Name = email })");

    [Fact]
    public Task A_record_with_positions() => Becomes(
        "await http.Post[||]AsJsonAsync(Api + \"contacts\", new Lead(email, \"lead\"))",
        "await intercom.Contacts.CreateAsync(new CreateContactRequest { Email = email, Role = ContactRole.Lead })");

    [Fact]
    public Task A_class_over_several_lines() => Becomes(
        """
        await http.Post[||]AsJsonAsync(Api + "contacts", new Person
                {
                    Email = email,
                })
        """,
        """
        await intercom.Contacts.CreateAsync(new CreateContactRequest
                {
                    Email = email,
                    Phone = null,
                })
        """);

    [Fact]
    public Task A_text_of_json_with_values_from_the_code() => Becomes(
        "await http.Post[||]Async(Api + \"contacts\", new StringContent($$\"\"\"{\"role\": \"{{email}}\", \"name\": \"{{maybe}}\", "
            + "\"custom_attributes\": {\"seats\": {{number}}}, \"external_id\": \"{{number}}\", "
            + "\"unsubscribed_from_emails\": {{flag.ToString().ToLowerInvariant()}}, "
            + "\"signed_up_at\": {{at.ToUnixTimeSeconds()}}}\"\"\", Encoding.UTF8, \"application/json\"))",
        "await intercom.Contacts.CreateAsync(new CreateContactRequest { Role = email, Name = maybe ?? \"\", "
            + "CustomAttributes = new IntercomAttributes { [\"seats\"] = number }, "
            + "ExternalId = $\"{number}\", UnsubscribedFromEmails = flag, SignedUpAt = at })");

    [Fact]
    public Task A_text_of_json_in_pieces() => Becomes(
        "var json = \"{\\\"email\\\":\\\"\" + email + \"\\\",\\\"name\\\":\" + JsonSerializer.Serialize(maybe) + \",\\\"unsubscribed_from_emails\\\":\" + "
            + "(flag ? \"true\" : \"false\") + \"}\"; await http.Post[||]Async(Api + \"contacts\", new StringContent(json, Encoding.UTF8, "
            + "\"application/json\"))",
        "await intercom.Contacts.CreateAsync(new CreateContactRequest { Email = email, Name = maybe, UnsubscribedFromEmails = flag })");

    [Fact]
    public async Task Text_that_becomes_json_is_said()
    {
        string title = await Becomes(
            "await http.Post[||]Async(Api + \"tags\", new StringContent($\"{{\\\"name\\\":\\\"{email}\\\"}}\"))",
            "await intercom.Tags.CreateAsync(new CreateOrUpdateTagRequest { Name = email })");
        Assert.Contains("sends application/json", title, StringComparison.Ordinal);
    }

    private static Task<string> Becomes(string raw, string call)
    {
        static string Source(string statement) => $$"""
            using Intercom;
            using System.Text.Json.Serialization;
            class NewContact
            {
                public string Role { get; set; } = "user";
                public string? Email { get; set; }
                public string? Phone { get; set; }
                [JsonPropertyName("unsubscribed_from_emails")] public bool Off { get; set; }
                [JsonPropertyName("custom_attributes")] public Dictionary<string, object>? Custom { get; set; }
            }
            class NewTag { public string? Name { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Id { get; set; } [JsonIgnore] public int Row { get; set; } }
            class Person { public string? Email { get; set; } public string? Phone { get; set; } }
            record Lead(string Email, string Role);
            class C(HttpClient http, IntercomClient intercom)
            {
                public const string Api = "https://api.intercom.io/";
                async Task M(string email, string? maybe, int number, bool flag, DateTimeOffset at)
                {
                    {{statement}};
                }
            }
            """;
        return VerifyRefactoring.Gives(Source(raw), Source(call));
    }
}

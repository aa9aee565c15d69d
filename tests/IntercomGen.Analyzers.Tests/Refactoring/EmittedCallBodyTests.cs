namespace IntercomGen.Analyzers.Tests.Refactoring;

/// <summary>Bodies as people write them, and the request objects that they become.</summary>
public sealed class EmittedCallBodyTests
{
    [Fact]
    public Task A_dictionary() => Becomes(
        "await http.Post[||]AsJsonAsync(Api + \"contacts\", new Dictionary<string, object?> { [\"role\"] = \"user\", [\"email\"] = email, [\"custom_attributes\"] = new Dictionary<string, object> { { \"plan\", \"pro\" }, { \"tags\", new[] { 1, 2 } } } })",
        "await intercom.Contacts.CreateAsync(new CreateContactRequest { Role = ContactRole.User, Email = email, CustomAttributes = new IntercomAttributes { [\"plan\"] = \"pro\", [\"tags\"] = IntercomValue.Array(1, 2) } })");

    [Fact]
    public Task A_text_of_json() => Becomes(
        "await http.Post[||]Async(Api + \"contacts\", new StringContent(\"\"\"{\"role\": \"lead\", \"name\": null, \"unsubscribed_from_emails\": true, \"signed_up_at\": 1700000000, \"custom_attributes\": {\"seats\": 3, \"beta\": false}}\"\"\", Encoding.UTF8, \"application/json\"))",
        "await intercom.Contacts.CreateAsync(new CreateContactRequest { Role = ContactRole.Lead, Name = null, UnsubscribedFromEmails = true, SignedUpAt = DateTimeOffset.FromUnixTimeSeconds(1700000000), CustomAttributes = new IntercomAttributes { [\"seats\"] = 3, [\"beta\"] = false } })");

    [Fact]
    public Task The_case_of_a_union_that_takes_it() => Becomes(
        "await http.Post[||]AsJsonAsync($\"{Api}conversations/{email}/parts\", new { message_type = \"close\", type = \"admin\", admin_id = \"7\" })",
        "await intercom.Conversations.ManageAsync(email, new CloseConversationRequest { MessageType = \"close\", Type = \"admin\", AdminId = \"7\" })");

    [Fact]
    public Task A_search_with_its_filter() => Becomes(
        "await http.Post[||]AsJsonAsync(Api + \"contacts/search\", new { query = new { field = \"email\", @operator = \"=\", value = email }, pagination = new { per_page = 5 } })",
        "await intercom.Contacts.SearchAsync(new ContactSearchRequest { Query = new SingleFilterSearchRequest { Field = \"email\", Operator = SingleFilterSearchRequestOperator.Equal, Value = email }, Pagination = new StartingAfterPaging { PerPage = 5 } })");

    [Fact]
    public Task A_request_object_of_the_client() => Becomes(
        "await http.Post[||]AsJsonAsync(Api + \"contacts\", new CreateContactRequest { Email = email })",
        "await intercom.Contacts.CreateAsync(new CreateContactRequest { Email = email })");

    [Fact]
    public Task The_case_of_a_union_that_has_its_members() => Becomes(
        "await http.Post[||]AsJsonAsync(Api + \"conversations/redact\", new { type = \"source\", conversation_id = \"1\", source_id = email })",
        "await intercom.Conversations.RedactAsync(new RedactConversationRequestSource { Type = \"source\", ConversationId = \"1\", SourceId = email })");

    private static Task<string> Becomes(string raw, string call)
    {
        static string Source(string statement) => $$"""
            using Intercom;
            class C(HttpClient http, IntercomClient intercom)
            {
                public const string Api = "https://api.intercom.io/";
                async Task M(string email)
                {
                    {{statement}};
                }
            }
            """;
        return VerifyRefactoring.Gives(Source(raw), Source(call));
    }
}

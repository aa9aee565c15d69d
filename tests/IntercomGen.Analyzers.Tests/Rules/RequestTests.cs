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
        IReadOnlyList<string> messages = await Verify.Reports<MissingFieldAnalyzer>(
            MissingFieldAnalyzer.Id,
            Source($$"""http.PostAsJsonAsync("https://api.intercom.io/data_attributes", [|new|] { name = "x", data_type = "string" })"""));
        Assert.Equal(["'POST /data_attributes' requires the body field 'model', which this request does not send"], messages);
    }

    [Fact]
    public async Task One_of_several_fields_that_is_missing()
    {
        IReadOnlyList<string> messages = await Verify.Reports<MissingFieldAnalyzer>(
            MissingFieldAnalyzer.Id, Source("""http.PostAsJsonAsync("https://api.intercom.io/contacts", [|new|] { name = "Ada" })"""));
        Assert.Equal(["'POST /contacts' requires one of the body fields 'email', 'external_id' or 'role', which this request does not send"], messages);
    }

    [Fact]
    public async Task Fields_and_one_of_several_that_are_missing()
    {
        IReadOnlyList<string> messages = await Verify.Reports<MissingFieldAnalyzer>(
            MissingFieldAnalyzer.Id, Source("""http.PostAsJsonAsync("https://api.intercom.io/events", [|new|] { created_at = 1700000000 })"""));
        Assert.Equal(
            ["'POST /events' requires the body field 'event_name', and one of the body fields 'id', 'user_id' or 'email', which this request does not send"],
            messages);
    }

    [Fact]
    public async Task One_of_several_inside_another_object()
    {
        IReadOnlyList<string> messages = await Verify.Reports<MissingFieldAnalyzer>(
            MissingFieldAnalyzer.Id,
            Source(
                """http.PostAsJsonAsync("https://api.intercom.io/visitors/convert", [|new|] { type = "user", user = new { id = "1" }, visitor = new { } })"""));
        Assert.Equal(
            ["'POST /visitors/convert' requires one of the body fields 'visitor.id', 'visitor.user_id' or 'visitor.email', which this request does not send"],
            messages);
    }

    [Fact]
    public async Task One_of_several_members_of_an_object_in_the_query()
    {
        IReadOnlyList<string> messages = await Verify.Reports<MissingFieldAnalyzer>(
            MissingFieldAnalyzer.Id, Source("""http.GetAsync([|"https://api.intercom.io/events?type=user"|])"""));
        Assert.Equal(
            ["'GET /events' requires one of the query parameters 'user_id', 'intercom_user_id' or 'email', which this request does not send"], messages);
    }

    [Fact]
    public async Task A_parameter_and_one_of_several_members_of_an_object_in_the_query()
    {
        IReadOnlyList<string> messages = await Verify.Reports<MissingFieldAnalyzer>(
            MissingFieldAnalyzer.Id, Source("""http.GetAsync([|"https://api.intercom.io/events"|])"""));
        string message = Assert.Single(messages);
        Assert.StartsWith("'GET /events' requires the query parameter 'type', and one of the query parameters 'user_id', ", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""http.GetAsync($"https://api.intercom.io/events?type=user&intercom_user_id={id}")""")]
    [InlineData("""http.GetAsync($"https://api.intercom.io/events?type=user&{id}")""")]
    [InlineData("""http.GetAsync("https://api.intercom.io/events?type=user&email=a%40b.c&summary=true")""")]
    public Task A_member_of_an_object_in_the_query_is_enough(string call) => Verify.Silent<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Source(call));

    [Theory]
    [InlineData("client.Contacts.CreateAsync([|new|]() { Name = id })")]
    [InlineData("client.Contacts.CreateAsync([|new|] CreateContactRequest())")]
    [InlineData("client.Contacts.CreateAsync(body: [|new|] CreateContactRequest { Name = id, Phone = id })")]
    [InlineData("client.Visitors.ConvertAsync([|new|] ConvertVisitorRequest { Type = \"user\", User = new() { Id = id }, Visitor = new() })")]
    [InlineData("client.Contacts.ShowAsync([|(string)null!|])")]
    [InlineData("client.DataEvents.[|ListAsync|](\"user\")")]
    [InlineData("client.DataEvents.[|ListAsync|](\"user\", new() { Summary = true })")]
    public Task By_the_emitted_client(string call) => Verify.Reports<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Typed(call + ";"));

    [Theory]
    [InlineData("var request = [|new|] CreateContactRequest { Name = id }; client.Contacts.CreateAsync(request);")]
    [InlineData("var request = [|new|] CreateContactRequest(); request.Name = id; client.Contacts.CreateAsync(request);")]
    public Task By_the_emitted_client_in_a_variable(string body) => Verify.Reports<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Typed(body));

    [Theory]
    [InlineData("client.Contacts.CreateAsync(new() { Email = id });")]
    [InlineData("client.Contacts.CreateAsync(new() { Role = ContactRole.User, Name = id });")]
    [InlineData("client.Contacts.CreateAsync(Make());")]
    [InlineData("var request = new CreateContactRequest { Name = id }; request.Email = id; client.Contacts.CreateAsync(request);")]
    [InlineData("var request = new CreateContactRequest { Name = id }; Fill(request); client.Contacts.CreateAsync(request);")]
    [InlineData("var request = new CreateContactRequest { Name = id }; if (id == \"\") request.ExternalId = id; client.Contacts.CreateAsync(request);")]
    [InlineData("var request = new CreateContactRequest { Name = id }; request = Make(); client.Contacts.CreateAsync(request);")]
    [InlineData("_ = new CreateContactRequest { Name = id };")]
    [InlineData("client.Contacts.UpdateAsync(id, new() { Name = id });")]
    [InlineData("client.Visitors.ConvertAsync(new ConvertVisitorRequest { Type = \"user\", User = new() { UserId = id }, Visitor = new() { Email = id } });")]
    [InlineData("client.Conversations.ReplyAsync(id, new ContactReplyIntercomUserIdRequest { IntercomUserId = id, Body = id });")]
    [InlineData(
        "client.Conversations.ReplyAsync(id, new AdminReplyConversationRequest { AdminId = id, "
            + "MessageType = AdminReplyConversationRequestMessageType.Note, Body = id });")]
    [InlineData("client.Contacts.ShowAsync(id, null);")]
    [InlineData("client.DataEvents.ListAsync(\"user\", new() { UserId = id });")]
    [InlineData("client.DataEvents.ListAsync(query: new() { Email = id, Summary = true }, type: \"user\");")]
    [InlineData("var query = new ListDataEventsOptions(); query.IntercomUserId = id; client.DataEvents.ListAsync(\"user\", query);")]
    [InlineData("client.Contacts.ShowAsync(id, options: null);")]
    public Task What_the_emitted_client_is_given_rightly(string body) => Verify.Silent<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Typed(body));

    [Theory]
    [InlineData("""http.PostAsync("https://api.intercom.io/data_attributes", new StringContent([|"{}"|]))""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/data_attributes", [|new|] Dictionary<string, object> { ["name"] = "x" })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", [|new|] { name = "Ada" })""")]
    public Task Wherever_it_is_missing(string call) => Verify.Reports<MissingFieldAnalyzer>(MissingFieldAnalyzer.Id, Source(call));

    [Theory]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/data_attributes", new { name = "x", model = "contact", data_type = "string" })""")]
    [InlineData(
        """http.PostAsJsonAsync("https://api.intercom.io/data_attributes", new { Model = "contact" }, Activator.CreateInstance<JsonSerializerOptions>())""")]
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
        IReadOnlyList<string> messages = await Verify.Reports<SearchFilterAnalyzer>(
            SearchFilterAnalyzer.Id,
            Source($$"""http.PostAsJsonAsync("{{Search}}", new { query = new { field = [|"emial"|], @operator = "=", value = id } })"""));
        Assert.Equal(["'POST /contacts/search' does not search by 'emial'; did you mean 'email'?"], messages);
    }

    [Fact]
    public async Task An_operator_that_the_field_does_not_take()
    {
        IReadOnlyList<string> messages = await Verify.Reports<SearchFilterAnalyzer>(
            SearchFilterAnalyzer.Id,
            Source(
                $$"""http.PostAsJsonAsync("{{Search}}", new { query = new { @operator = "AND", value = new[] { new { field = "created_at", @operator = [|"~"|], value = id } } } })"""));
        Assert.StartsWith(
            "'POST /contacts/search' does not take '~' for 'created_at', a field of type date, which takes ",
            Assert.Single(messages),
            StringComparison.Ordinal);
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
    [InlineData(
        """http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = id, signed_up_at = [|DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()|] })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = id, signed_up_at = [|1700000000000|] })""")]
    [InlineData(
        $$"""http.PostAsJsonAsync("{{Search}}", new { query = new { field = "created_at", @operator = ">", value = [|DateTimeOffset.UtcNow.ToUnixTimeMilliseconds()|] } })""")]
    public Task Milliseconds_in_a_body(string call) => Verify.Reports<MillisecondsAnalyzer>(MillisecondsAnalyzer.Id, Source(call));

    [Theory]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = id, signed_up_at = DateTimeOffset.UtcNow.ToUnixTimeSeconds() })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = id, signed_up_at = 1700000000 })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { external_id = "1700000000000", phone = "1700000000000" })""")]
    [InlineData("""http.PostAsJsonAsync("https://api.intercom.io/contacts", new { email = id, custom_attributes = new { at = 1700000000000 } })""")]
    [InlineData("""http.PostAsJsonAsync("https://example.org/contacts", new { signed_up_at = 1700000000000 })""")]
    public Task Seconds_and_other_numbers_are_fine(string call) => Verify.Silent<MillisecondsAnalyzer>(MillisecondsAnalyzer.Id, Source(call));

    private static string Typed(string body) => $$"""
        using Intercom;
        class C
        {
            void M(IntercomClient client, string id) { {{body}} }
            static CreateContactRequest Make() => new() { Name = "x" };
            static void Fill(CreateContactRequest request) => request.Email = "x";
        }
        """;

    private static string Source(string call) => $$"""
        class C { Task M(HttpClient http, string id) => {{call}}; }
        """;
}

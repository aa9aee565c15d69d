namespace IntercomGen.Analyzers.Tests.Refactoring;

/// <summary>Where the call stands, which client it finds, and how its address becomes arguments.</summary>
public sealed class EmittedCallPlaceTests
{
    [Fact]
    public Task A_query_becomes_arguments() => Becomes(
        "await http.GetFromJson[||]Async<ContactMergeHistory>($\"https://api.intercom.io/contacts/{id}/merge_history?per_page={size}&order=desc&"
            + "cursor={Uri.EscapeDataString(cursor)}\")",
        "await intercom.Contacts.ListMergeHistoryAsync(id, cursor: cursor, perPage: size, order: ListContactMergeHistoryOrder.Desc)",
        "string id, int size, string cursor", "MergeHistoryList");

    [Fact]
    public Task A_query_of_many_parameters_becomes_an_object() => Becomes(
        "await http.GetFromJson[||]Async<CompanyList>($\"https://api.intercom.io/companies?name={name}&per_page=20\")",
        "await intercom.Companies.RetrieveAsync(new RetrieveCompanyOptions { Name = name, PerPage = 20 })",
        "string name", "CompanyList", "query: ");

    [Fact]
    public Task Constants_of_the_path_are_texts() => Becomes(
        "await http.GetFromJson[||]Async<Contact>(\"https://api.intercom.io/contacts/12%2034?include_merge_history=true\")",
        "await intercom.Contacts.ShowAsync(\"12 34\", includeMergeHistory: true)",
        "", "Contact");

    [Fact]
    public Task An_expression_body_keeps_its_await() => VerifyRefactoring.Gives("""
        using Intercom;
        class C(HttpClient http, IntercomClient intercom)
        {
            async Task<AdminWithApp?> Me() => await http.GetFromJson[||]Async<AdminWithApp>("https://api.intercom.io/me");
            async Task Gone(string id) => await http.DeleteAsync($"https://api.intercom.io/contacts/{id}");
        }
        """, """
        using Intercom;
        class C(HttpClient http, IntercomClient intercom)
        {
            async Task<AdminWithApp?> Me() => await intercom.Admins.IdentifyAsync();
            async Task Gone(string id) => await http.DeleteAsync($"https://api.intercom.io/contacts/{id}");
        }
        """);

    [Fact]
    public Task A_text_that_does_not_depend_on_its_place_may_stand_further_up() => VerifyRefactoring.Gives("""
        using Intercom;
        class C(HttpClient http, IntercomClient intercom)
        {
            async Task<Contact?> M(string id)
            {
                var address = $"https://api.intercom.io/contacts/{id}";
                Console.Out.Flush();
                return await http.GetFromJson[||]Async<Contact>(address);
            }
        }
        """, """
        using Intercom;
        class C(HttpClient http, IntercomClient intercom)
        {
            async Task<Contact?> M(string id)
            {
                Console.Out.Flush();
                return await intercom.Contacts.ShowAsync(id);
            }
        }
        """);

    [Fact]
    public Task A_base_address_and_its_parts_are_seen() => VerifyRefactoring.Gives("""
        using Intercom;
        class Api
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io/") };
            public IntercomClient Intercom { get; } = new("token");
            async Task<string?> M(long id)
            {
                var url = "contacts/" + id;
                using var response = await _http.Get[||]Async(new Uri(url, UriKind.Relative));
                var contact = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<Contact>();
                return contact!.Name;
            }
        }
        """.Replace("response.EnsureSuccessStatusCode().Content", "response.Content", StringComparison.Ordinal), """
        using Intercom;
        class Api
        {
            private readonly HttpClient _http = new() { BaseAddress = new Uri("https://api.intercom.io/") };
            public IntercomClient Intercom { get; } = new("token");
            async Task<string?> M(long id)
            {
                var contact = await Intercom.Contacts.ShowAsync(id);
                return contact!.Name;
            }
        }
        """);

    [Fact]
    public Task Top_level_statements_and_a_local_client() => VerifyRefactoring.Gives("""
        using Intercom;
        class C
        {
            static async Task Main(string[] args)
            {
                var http = new HttpClient();
                var client = new IntercomClient(args[0]);
                switch (args.Length)
                {
                    case 2:
                        // Ask.
                        var answer = await http.[||]GetStringAsync("https://api.intercom.io/me");
                        var me = JsonSerializer.Deserialize<AdminWithApp>(answer);
                        Console.WriteLine(me?.Email);
                        break;
                }
            }
        }
        """, """
        using Intercom;
        class C
        {
            static async Task Main(string[] args)
            {
                var http = new HttpClient();
                var client = new IntercomClient(args[0]);
                switch (args.Length)
                {
                    case 2:
                        // Ask.
                        var me = await client.Admins.IdentifyAsync();
                        Console.WriteLine(me?.Email);
                        break;
                }
            }
        }
        """);

    [Fact]
    public Task A_group_in_scope_is_enough() => VerifyRefactoring.Gives("""
        using Intercom;
        class C
        {
            async Task M(HttpClient http, TagsClient tags, string id)
            {
                (await http.SendAsync(new HttpRequest[||]Message(HttpMethod.Delete, $"https://api.intercom.io/tags/{id}"))).EnsureSuccessStatusCode();
            }
        }
        """, """
        using Intercom;
        class C
        {
            async Task M(HttpClient http, TagsClient tags, string id)
            {
                await tags.DeleteAsync(id);
            }
        }
        """);

    [Fact]
    public Task A_client_that_may_be_null_is_passed_over() => VerifyRefactoring.Gives("""
        using Intercom;
        class C
        {
            private readonly IntercomClient _sure = new("token");
            async Task<AdminWithApp?> M(HttpClient http, IntercomClient? maybe) { return await http.GetFromJson[||]Async<AdminWithApp>("https://api.intercom.io/me"); }
        }
        """, """
        using Intercom;
        class C
        {
            private readonly IntercomClient _sure = new("token");
            async Task<AdminWithApp?> M(HttpClient http, IntercomClient? maybe) { return await _sure.Admins.IdentifyAsync(); }
        }
        """);

    [Fact]
    public Task The_namespace_need_not_be_imported() => VerifyRefactoring.Gives("""
        // The client's namespace is named, not imported: using Intercom;
        class C(HttpClient http, Intercom.IntercomClient intercom)
        {
            async Task M(string email)
            {
                await http.PostAs[||]JsonAsync("https://api.intercom.io/contacts", new { role = "lead", email });
            }
        }
        """, """
        // The client's namespace is named, not imported: using Intercom;
        class C(HttpClient http, Intercom.IntercomClient intercom)
        {
            async Task M(string email)
            {
                await intercom.Contacts.CreateAsync(new Intercom.CreateContactRequest { Role = Intercom.ContactRole.Lead, Email = email });
            }
        }
        """);

    private static Task<string> Becomes(string raw, string call, string parameters, string type, string named = "")
    {
        string Source(string expression) => $$"""
            using Intercom;
            class C(HttpClient http, IntercomClient intercom)
            {
                async Task M({{parameters}})
                {
                    {{type}}? answer = {{expression}};
                    _ = answer;
                }
            }
            """;
        return VerifyRefactoring.Gives(
            Source(raw.Replace("ContactMergeHistory", type, StringComparison.Ordinal)),
            Source(named.Length == 0 ? call : call.Replace("(new ", $"({named}new ", StringComparison.Ordinal)));
    }
}

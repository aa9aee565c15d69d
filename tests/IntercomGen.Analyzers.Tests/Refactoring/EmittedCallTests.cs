namespace IntercomGen.Analyzers.Tests.Refactoring;

/// <summary>The refactoring from a hand-written call to the client's: addresses, places and clients.</summary>
public sealed class EmittedCallTests
{
    [Fact]
    public async Task A_call_whose_answer_is_read_as_the_clients_type()
    {
        string title = await VerifyRefactoring.Gives("""
            using Intercom;
            class C(HttpClient http, IntercomClient intercom)
            {
                async Task<string?> M(string id)
                {
                    // Who is it?
                    Contact? contact = await http.Get[||]FromJsonAsync<Contact>($"https://api.intercom.io/contacts/{id}"); // one
                    return contact?.Email;
                }
            }
            """, """
            using Intercom;
            class C(HttpClient http, IntercomClient intercom)
            {
                async Task<string?> M(string id)
                {
                    // Who is it?
                    Contact? contact = await intercom.Contacts.ShowAsync(id); // one
                    return contact?.Email;
                }
            }
            """);
        Assert.Equal("Call intercom.Contacts.ShowAsync, which sends Intercom-Version 2.16", title);
    }

    [Fact]
    public async Task A_call_whose_answer_nobody_looks_at()
    {
        string title = await VerifyRefactoring.Gives("""
            using Intercom;
            class C(HttpClient http, IntercomClient intercom)
            {
                async Task M(string id, CancellationToken cancel)
                {
                    await http.[||]DeleteAsync("https://api.intercom.io/contacts/" + Uri.EscapeDataString(id), cancel).ConfigureAwait(false);
                }
            }
            """, """
            using Intercom;
            class C(HttpClient http, IntercomClient intercom)
            {
                async Task M(string id, CancellationToken cancel)
                {
                    await intercom.Contacts.DeleteAsync(id, cancellationToken: cancel).ConfigureAwait(false);
                }
            }
            """);
        Assert.Equal("Call intercom.Contacts.DeleteAsync, which sends Intercom-Version 2.16 and throws where the API answers with an error", title);
    }

    [Fact]
    public Task An_answer_that_is_checked_and_read() => VerifyRefactoring.Gives("""
        using Intercom;
        class C(HttpClient http)
        {
            private readonly IntercomClient _intercom = new("token");
            async Task<Contact> M(string email)
            {
                _ = email;

                // Create it,
                using var response = await http.PostAs[||]JsonAsync("https://api.intercom.io/contacts", new
                {
                    role = "user", // as a user
                    email,
                    custom_attributes = new { plan = "pro", seats = 5 },
                });
                response.EnsureSuccessStatusCode(); // or fail
                // and give it back.
                return (await response.Content.ReadFromJsonAsync<Contact>())!;
            }
        }
        """, """
        using Intercom;
        class C(HttpClient http)
        {
            private readonly IntercomClient _intercom = new("token");
            async Task<Contact> M(string email)
            {
                _ = email;

                // Create it,
                // or fail
                // and give it back.
                return (await _intercom.Contacts.CreateAsync(new CreateContactRequest
                {
                    Role = ContactRole.User, // as a user
                    Email = email,
                    CustomAttributes = new IntercomAttributes { ["plan"] = "pro", ["seats"] = 5 },
                }))!;
            }
        }
        """);

    [Fact]
    public Task A_request_message_with_headers_of_its_own() => VerifyRefactoring.Gives("""
        using Intercom;
        class C(HttpClient http, IntercomClient intercom)
        {
            async Task<Tag> M(string contactId, string tagId, string token, CancellationToken cancel)
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"https://api.intercom.io/contacts/{contactId}/tags");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
                request.Headers.Add("Intercom-Version", "2.16");
                request.Headers.Add("X-Trace", "on");
                request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
                request.Content = JsonContent.Create(new { id = tagId });
                using var response = await http.Send[||]Async(request, HttpCompletionOption.ResponseHeadersRead, cancel);
                if (!response.IsSuccessStatusCode)
                {
                    throw new HttpRequestException("no tag");
                }
                string json = await response.Content.ReadAsStringAsync(cancel);
                return JsonSerializer.Deserialize<Tag>(json)!;
            }
        }
        """, """
        using Intercom;
        class C(HttpClient http, IntercomClient intercom)
        {
            async Task<Tag> M(string contactId, string tagId, string token, CancellationToken cancel)
            {
                return (await intercom.Tags.AttachToContactAsync(contactId, new AttachTagToContactRequest { TagId = tagId }, options: new IntercomRequestOptions { AccessToken = token, Headers = { ["X-Trace"] = "on" } }, cancellationToken: cancel))!;
            }
        }
        """);

    [Fact]
    public Task A_body_in_a_local_stays_where_it_is() => VerifyRefactoring.Gives("""
        using Intercom;
        class C(HttpClient http, IntercomClient intercom)
        {
            async Task M(string id, DateTimeOffset at)
            {
                var change = new { name = "Ada", last_seen_at = at.ToUnixTimeSeconds(), phone = (string?)null };
                var content = new StringContent(JsonSerializer.Serialize(change), Encoding.UTF8, "application/json");
                var response = await http.Put[||]Async($"https://api.intercom.io/contacts/{id}", content);
                response.EnsureSuccessStatusCode();
            }
        }
        """, """
        using Intercom;
        class C(HttpClient http, IntercomClient intercom)
        {
            async Task M(string id, DateTimeOffset at)
            {
                var change = new UpdateContactRequest { Name = "Ada", LastSeenAt = at, Phone = (string?)null };
                await intercom.Contacts.UpdateAsync(id, change);
            }
        }
        """);
}

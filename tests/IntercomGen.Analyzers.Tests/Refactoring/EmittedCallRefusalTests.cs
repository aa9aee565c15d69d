namespace IntercomGen.Analyzers.Tests.Refactoring;

/// <summary>Calls of which something would be lost, or that cannot be seen whole: nothing is offered.</summary>
public sealed class EmittedCallRefusalTests
{
    [Theory]
    [InlineData("return await http.[||]GetFromJsonAsync<AdminWithApp>(Api + \"me\");")]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", new { email = id }); return 0;")]
    [InlineData("await http.[||]DeleteAsync($\"{Api}contacts/{id}\"); return 0;")]
    [InlineData("var q = new HttpRequestMessage(HttpMethod.Delete, Api + \"contacts/1\"); await http.[||]SendAsync(q); return 0;")]
    [InlineData("try { await http.[||]DeleteAsync(Api + \"contacts/1\"); } catch (Exception) { throw; } return 0;")]
    [InlineData("try { await http.[||]DeleteAsync(Api + \"contacts/1\"); } catch (ArgumentException) { throw; } return 0;")]
    [InlineData("try { await http.[||]DeleteAsync(Api + \"contacts/1\"); } catch (IntercomApiException e) { return e.StatusCode; } return 0;")]
    [InlineData(
        "try { await http.[||]DeleteAsync(Api + \"contacts/1\", cancel); "
            + "} catch (OperationCanceledException) when (cancel.IsCancellationRequested) { } return 0;")]
    public Task The_same_with_nothing_in_the_way_is_offered(string body) => VerifyRefactoring.IsOffered(Source(body));

    [Theory]
    [InlineData("return (await http.[||]GetAsync(Api + \"me\")).StatusCode;")]
    [InlineData("return await http.[||]GetAsync(Api + \"me\");")]
    [InlineData("return await http.[||]GetStreamAsync(Api + \"me\");")]
    [InlineData("return http.[||]GetStringAsync(Api + \"me\");")]
    [InlineData("return http.[||]GetFromJsonAsync<Dto>(Api + \"me\");")]
    [InlineData("await foreach (var c in http.[||]GetFromJsonAsAsyncEnumerable<Dto>(Api + \"contacts\")) { } return 0;")]
    [InlineData(
        "var r = await http.[||]GetAsync(Api + \"me\"); if ((int)r.StatusCode == 404) return null; return await r.Content.ReadFromJsonAsync<AdminWithApp>();")]
    [InlineData(
        "var r = await http.[||]GetAsync(Api + \"me\"); if (!r.IsSuccessStatusCode) throw new InvalidOperationException(); "
            + "return await r.Content.ReadFromJsonAsync<AdminWithApp>();")]
    [InlineData(
        "var r = await http.[||]GetAsync(Api + \"me\"); if (!r.IsSuccessStatusCode) Console.WriteLine(1); else Console.WriteLine(2); "
            + "return await r.Content.ReadFromJsonAsync<AdminWithApp>();")]
    [InlineData(
        "var r = await http.[||]GetAsync(Api + \"me\"); var a = await r.Content.ReadAsStringAsync(); "
            + "var b = await r.Content.ReadAsStringAsync(); return a + b;")]
    [InlineData("var t = http.[||]GetAsync(Api + \"me\"); await Task.WhenAny(t, Task.Delay(5)); return null;")]
    [InlineData(
        "var r = await http.[||]GetAsync(Api + \"me\"); if (!r.IsSuccessStatusCode) return 0; return await r.Content.ReadFromJsonAsync<AdminWithApp>();")]
    [InlineData("var r = await http.[||]GetAsync(Api + \"me\"); Console.WriteLine(r.Headers); return await r.Content.ReadFromJsonAsync<AdminWithApp>();")]
    [InlineData("using (var r = await http.[||]GetAsync(Api + \"me\")) { return await r.Content.ReadFromJsonAsync<AdminWithApp>(); }")]
    public Task An_answer_that_is_used_otherwise(string body) => IsNotOffered(body);

    [Theory]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", new { emial = id });")]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", new { email = 5 });")]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", new { email = id }, Activator.CreateInstance<JsonSerializerOptions>());")]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", new { email = 'a' });")]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", new Dto { Email = id, Other = id });")]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", new { signed_up_at = DateTime.UtcNow });")]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", (object)id);")]
    [InlineData("await http.Post[||]Async(Api + \"contacts\", new StringContent($\"{{\\\"email\\\":{id}}}\"));")]
    [InlineData("await http.Post[||]Async(Api + \"contacts\", new StringContent($\"{{\\\"email\\\":\\\"x{id}\\\"}}\"));")]
    [InlineData("await http.Post[||]Async(Api + \"contacts\", new StringContent($\"{{{id}}}\"));")]
    [InlineData("await http.Post[||]Async(Api + \"contacts\", new StringContent($\"{{\\\"email\\\":\\\"{id,5}\\\"}}\"));")]
    [InlineData("await http.Post[||]Async(Api + \"contacts\", new StringContent($\"{{\\\"email\\\":\\\"{id.Replace('\\n', ' ')}\\\"}}\"));")]
    [InlineData("await http.Post[||]Async(Api + \"contacts\", new StringContent($\"{{\\\"email\\\":\\\"{JsonEncodedText.Encode(id)}\\\"}}\"));")]
    [InlineData("await http.Post[||]Async(Api + \"contacts\", new StringContent($\"{{\\\"unsubscribed_from_emails\\\":{id == null}}}\"));")]
    [InlineData("await http.Post[||]Async(Api + \"contacts\", new StringContent(\"{\\\"name\\\":\\\"x\\\"}\", Encoding.UTF8, \"text/csv\"));")]
    [InlineData("await http.Post[||]Async(Api + \"contacts\", JsonContent.Create(new { name = id }, new MediaTypeHeaderValue(\"text/csv\")));")]
    [InlineData(
        "await http.Post[||]AsJsonAsync(Api + \"contacts\", new { name = maybe }, "
            + "new JsonSerializerOptions { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull });")]
    [InlineData(
        "await http.Post[||]AsJsonAsync(Api + \"contacts\", new { name = id }, "
            + "new JsonSerializerOptions { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } });")]
    [InlineData(
        "await http.Post[||]AsJsonAsync(Api + \"contacts\", new { name = id }, "
            + "new JsonSerializerOptions { NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.WriteAsString });")]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", new Optional { Name = maybe });")]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", new Made { Name = id });")]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", new Converted { Name = id });")]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", new Derived { Name = id });")]
    [InlineData("await http.Post[||]AsJsonAsync(Api + \"contacts\", new Dto(new() { Name = id }));")]
    [InlineData("var d = new Plain { Name = id }; d.Email = id; await http.Post[||]AsJsonAsync(Api + \"contacts\", d);")]
    [InlineData("await http.Post[||]Async(Api + \"contacts\", new StringContent(\"{\\\"email\\\":5}\"));")]
    [InlineData("await http.Post[||]Async(Api + \"contacts\", null);")]
    [InlineData("var d = new Dictionary<string, object> { [\"email\"] = id }; d[\"x\"] = 1; await http.Post[||]AsJsonAsync(Api + \"contacts\", d);")]
    [InlineData("var d = new { email = id }; Console.WriteLine(d); await http.Post[||]AsJsonAsync(Api + \"contacts\", d);")]
    public Task A_body_that_does_not_fit(string body) => IsNotOffered(body + " return 0;");

    [Theory]
    [InlineData("await http.[||]DeleteAsync($\"{Api}contacts/x{id}\");")]
    [InlineData("await http.[||]DeleteAsync($\"{Api}contacts/{id:D}\");")]
    [InlineData("await http.[||]DeleteAsync($\"{Api}contacts/{id}?force=true\");")]
    [InlineData("await http.[||]DeleteAsync($\"{Api}contacts/{Guid.NewGuid()}\");")]
    [InlineData("await http.[||]DeleteAsync($\"{Api}{id}\");")]
    [InlineData("var e = Uri.EscapeDataString(id); Console.WriteLine(e); await http.[||]DeleteAsync($\"{Api}contacts/{e}\");")]
    [InlineData("var escapedId = id; await http.[||]DeleteAsync($\"{Api}contacts/{escapedId}\");")]
    [InlineData("var e = Uri.EscapeDataString(id) + id; await http.[||]DeleteAsync($\"{Api}contacts/{e}\");")]
    [InlineData("await http.[||]GetFromJsonAsync<Contact>($\"{Api}contacts/{id}?include_merge_history={id == maybe}\");")]
    [InlineData("await http.[||]GetFromJsonAsync<TagList>($\"{Api}companies?name={maybe}\");")]
    [InlineData("int? size = null; await http.[||]GetFromJsonAsync<TagList>($\"{Api}companies?per_page={size}\");")]
    [InlineData("await http.[||]DeleteAsync(\"https://proxy.example.org/contacts/1\");")]
    [InlineData("await http.[||]DeleteAsync(Api + \"users/1\");")]
    [InlineData("var u = Api + \"contacts/\" + id; id = \"2\"; await http.[||]DeleteAsync(u);")]
    [InlineData("var u = Api + \"contacts/\" + maybe!.Trim(); Console.Out.Flush(); await http.[||]DeleteAsync(u);")]
    [InlineData("var u = Api + \"contacts/1\"; Console.WriteLine(u); await http.[||]DeleteAsync(u + id);")]
    public Task An_address_that_does_not_fit(string body) =>
        VerifyRefactoring.IsNotOffered(Source(body + " return 0;"), "intercom_extra_hosts = proxy.example.org");

    [Theory]
    [InlineData("try { await http.[||]DeleteAsync(Api + \"contacts/1\"); } catch (HttpRequestException) { }")]
    [InlineData("try { await http.[||]DeleteAsync(Api + \"contacts/1\"); } catch (System.Net.Http.HttpRequestException e) when (e.StatusCode is null) { }")]
    [InlineData("try { await http.[||]DeleteAsync(Api + \"contacts/1\"); } catch (TaskCanceledException) { }")]
    [InlineData("try { await http.[||]DeleteAsync(Api + \"contacts/1\"); } catch (OperationCanceledException) { }")]
    [InlineData("try { await http.[||]GetFromJsonAsync<Dto>(Api + \"me\"); } catch (JsonException) { }")]
    [InlineData("try { await http.[||]DeleteAsync(Api + \"contacts/1\"); } catch (Exception e) when (e is HttpRequestException) { }")]
    [InlineData("try { await http.[||]DeleteAsync(Api + \"contacts/1\"); } catch (Exception e) { if (e is HttpRequestException) return 1; throw; }")]
    [InlineData("try { try { await http.[||]DeleteAsync(Api + \"contacts/1\"); } finally { } } catch (HttpRequestException) { }")]
    [InlineData(
        "var q = new HttpRequestMessage(HttpMethod.Delete, Api + \"contacts/1\"); q.Headers.Add(\"X-A\", id); q.Headers.Add(\"x-a\", id); "
            + "await http.[||]SendAsync(q);")]
    [InlineData("var q = new HttpRequestMessage(HttpMethod.Delete, Api + \"contacts/1\"); q.Headers.Add(\"Host\", id); await http.[||]SendAsync(q);")]
    [InlineData(
        "var q = new HttpRequestMessage(HttpMethod.Delete, Api + \"contacts/1\"); q.Headers.Authorization = new(\"Basic\", id); await http.[||]SendAsync(q);")]
    [InlineData("var q = new HttpRequestMessage(HttpMethod.Delete, Api + \"contacts/1\"); q.Options.Set(new(\"a\"), 1); await http.[||]SendAsync(q);")]
    [InlineData("var q = new HttpRequestMessage(HttpMethod.Delete, Api + \"contacts/1\") { Version = new(2, 0) }; await http.[||]SendAsync(q);")]
    [InlineData("var q = new HttpRequestMessage(HttpMethod.Delete, Api + \"contacts/1\"); Console.WriteLine(id); await http.[||]SendAsync(q);")]
    [InlineData(
        "var q = new HttpRequestMessage(HttpMethod.Delete, Api + \"contacts/1\"); q.Headers.Accept.Add(new(\"text/csv\")); await http.[||]SendAsync(q);")]
    [InlineData("_ = http.[||]DeleteAsync(Api + \"contacts/1\");")]
    [InlineData("await Send($\"contacts/[||]1\");")]
    public Task A_call_with_more_around_it(string body) => IsNotOffered(body + " return 0;");

    [Fact]
    public Task A_file_without_a_client() => VerifyRefactoring.IsNotOffered("""
        using Intercom;
        class C { Task M(HttpClient http, Contact contact) => http.[||]DeleteAsync("https://api.intercom.io/contacts/1"); }
        """);

    [Fact]
    public Task A_client_that_is_declared_later() => VerifyRefactoring.IsNotOffered("""
        using Intercom;
        class C
        {
            static async Task M(HttpClient http)
            {
                await http.[||]DeleteAsync("https://api.intercom.io/contacts/1");
                var client = new IntercomClient("token");
                await client.Admins.IdentifyAsync();
            }
        }
        """);

    [Fact]
    public Task A_client_that_a_static_method_cannot_reach() => VerifyRefactoring.IsNotOffered("""
        using Intercom;
        class C
        {
            private readonly IntercomClient _client = new("token");
            static async Task M(HttpClient http)
            {
                await http.[||]DeleteAsync("https://api.intercom.io/contacts/1");
            }
        }
        """);

    [Fact]
    public Task Another_version_of_the_api() => VerifyRefactoring.IsNotOffered("""
        using Intercom;
        class C
        {
            private readonly HttpClient _http = new();
            private readonly IntercomClient _client = new("token");
            C() => _http.DefaultRequestHeaders.Add("Intercom-Version", "2.11");
            async Task M() { await _http.[||]DeleteAsync("https://api.intercom.io/contacts/1"); }
        }
        """);

    [Fact]
    public Task A_caret_elsewhere() => VerifyRefactoring.IsNotOffered("""
        using Intercom;
        class C
        {
            async Task M(HttpClient http, IntercomClient client)
            {
                await http.DeleteAsync("https://api.intercom.io/contacts/1");
                [||]Console.WriteLine();
            }
        }
        """);

    private static Task IsNotOffered(string body) => VerifyRefactoring.IsNotOffered(Source(body));

    private static string Source(string body) => $$"""
        using Intercom;
        using System.Text.Json.Serialization;
        class Plain { public string? Email { get; set; } public string? Name { get; set; } }
        class Dto { public Dto() { } public Dto(Dto other) => Email = other.Email; public string? Email { get; set; } public string? Name { get; set; } public string? Other { get; set; } }
        class Optional { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? Name { get; set; } }
        class Made { public Made() => Email = "x"; public string? Email { get; set; } public string? Name { get; set; } }
        class Converted { [JsonConverter(typeof(JsonStringEnumConverter))] public ConsoleColor Role { get; set; } public string? Name { get; set; } }
        [JsonDerivedType(typeof(Derived), "derived")] class Base { public string? Name { get; set; } }
        class Derived : Base;
        class C(HttpClient http, IntercomClient intercom)
        {
            public const string Api = "https://api.intercom.io/";
            async Task<object?> M(string id, CancellationToken cancel = default, string? maybe = null)
            {
                {{body}}
            }
            Task<HttpResponseMessage> Send(string path) => http.DeleteAsync(Api + path);
            Task<AdminWithApp> Me() => intercom.Admins.IdentifyAsync();
        }
        """;
}

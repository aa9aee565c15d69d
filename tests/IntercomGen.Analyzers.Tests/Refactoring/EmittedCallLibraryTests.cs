namespace IntercomGen.Analyzers.Tests.Refactoring;

/// <summary>Calls of other libraries, and of the project's own wrappers: what they do around a request is theirs, so nothing is offered.</summary>
public sealed class EmittedCallLibraryTests
{
    [Theory]
    [InlineData("await client.ExecuteAsync(new Rest[||]Request(\"contacts/1\", Method.Delete));")]
    [InlineData("await client.Get[||]Async<Contact>(\"contacts/1\");")]
    [InlineData("await client.ExecuteAsync(new Rest[||]Request(\"contacts\", Method.Post).AddJsonBody(new { email = \"a@example.org\" }));")]
    public Task RestSharp(string statement) => VerifyRefactoring.IsNotOffered($$"""
        using Intercom;
        using RestSharp;
        class C(IntercomClient intercom)
        {
            private readonly RestClient client = new("https://api.intercom.io/");
            async Task M(HttpClient http)
            {
                {{statement}}
                await intercom.Admins.IdentifyAsync();
            }
        }
        """);

    [Fact]
    public Task Refit() => VerifyRefactoring.IsNotOffered("""
        using Intercom;
        using Refit;
        [Headers("Intercom-Version: 2.16")]
        interface IApi { [Get("/contacts/{id}")] Task<Contact> Show(string id); }
        class C(HttpClient http, IntercomClient intercom)
        {
            private readonly IApi _api = RestService.For<IApi>("https://api.intercom.io");
            async Task M()
            {
                await _api.[||]Show("1");
                await intercom.Admins.IdentifyAsync();
                _ = http;
            }
        }
        """);

    [Theory]
    [InlineData("await Get<Contact>(\"contacts/[||]1\");")]
    [InlineData("await http.Fetch(\"https://api.intercom.io/contacts/[||]1\");")]
    [InlineData("await http.SendAsync(Request(\"contacts/[||]1\"));")]
    public Task A_wrapper_of_the_project(string statement) => VerifyRefactoring.IsNotOffered($$"""
        using Intercom;
        static class Extensions { public static Task<string> Fetch(this HttpClient http, string address) => http.GetStringAsync(address); }
        class C(HttpClient http, IntercomClient intercom)
        {
            async Task M()
            {
                {{statement}}
                await intercom.Admins.IdentifyAsync();
            }
            Task<T?> Get<T>(string path) => http.GetFromJsonAsync<T>("https://api.intercom.io/" + path);
            static HttpRequestMessage Request(string path) => new(HttpMethod.Get, "https://api.intercom.io/" + path);
        }
        """);
}

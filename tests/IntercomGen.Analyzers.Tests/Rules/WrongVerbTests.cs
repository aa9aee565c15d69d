using IntercomGen.Analyzers.Rules;

namespace IntercomGen.Analyzers.Tests.Rules;

/// <summary>IGEN4001: the endpoint exists, but not with this verb.</summary>
public sealed class WrongVerbTests
{
    private const string Id = UnknownEndpointAnalyzer.VerbId;

    [Fact]
    public async Task The_message_names_what_is_allowed()
    {
        IReadOnlyList<string> messages = await Verify.Reports<UnknownEndpointAnalyzer>(Id, """
            class C { Task M(HttpClient http, string id) => http.[|PatchAsync|]($"https://api.intercom.io/contacts/{id}", null); }
            """);
        Assert.Equal(["'PATCH /contacts/{…}' is not allowed: Intercom 2.16 takes DELETE, GET, PUT there; did you mean 'PUT'?"], messages);
    }

    [Theory]
    [InlineData("http.[|GetAsync|](\"https://api.intercom.io/contacts/merge\")")]
    [InlineData("http.[|PostAsync|](\"https://api.intercom.io/contacts/5\", null)")]
    [InlineData("http.[|PutAsJsonAsync|](\"https://api.intercom.io/contacts\", new { })")]
    [InlineData("http.[|DeleteAsync|](\"https://api.intercom.io/me\")")]
    [InlineData("http.[|GetFromJsonAsync<JsonElement>|](\"https://api.intercom.io/tickets/search\")")]
    [InlineData("http.SendAsync(new HttpRequestMessage([|HttpMethod.Get|], \"https://api.intercom.io/conversations/search\"))")]
    [InlineData("http.SendAsync(new HttpRequestMessage([|new HttpMethod(\"PATCH\")|], \"https://api.intercom.io/tags\"))")]
    [InlineData("http.SendAsync(new HttpRequestMessage { Method = [|HttpMethod.Post|], RequestUri = new Uri(\"https://api.intercom.io/admins\") })")]
    public Task Wherever_the_verb_comes_from(string call) => Verify.Reports<UnknownEndpointAnalyzer>(Id, $$"""
        class C { Task M(HttpClient http, string id) => {{call}}; }
        """);

    [Theory]
    [InlineData("http.GetAsync(\"https://api.intercom.io/contacts\")")]
    [InlineData("http.PostAsync(\"https://api.intercom.io/contacts/search\", null)")]
    [InlineData("http.PutAsync($\"https://api.intercom.io/contacts/{id}\", null)")]
    [InlineData("http.PostAsync($\"https://api.intercom.io/contacts/{id}\", null)")]
    [InlineData("http.PostAsync($\"https://api.intercom.io/contacts/{id}/{id}\", null)")]
    [InlineData("http.PostAsync($\"https://api.intercom.io/contacts/{id}/arch{id}\", null)")]
    [InlineData("http.SendAsync(new HttpRequestMessage(verb, \"https://api.intercom.io/contacts/merge\"))")]
    [InlineData("http.PatchAsync(\"https://example.org/contacts\", null)")]
    [InlineData("http.PatchAsync(\"https://api.intercom.io/nothing\", null)")]
    public Task What_is_allowed_or_unknown_is_fine(string call) => Verify.Silent<UnknownEndpointAnalyzer>(Id, $$"""
        class C { Task M(HttpClient http, string id, HttpMethod verb) => {{call}}; }
        """);
}

// Tests that answer in place of Intercom, and say on purpose what is wrong.
namespace Acme.Tests;

public sealed class StubHandler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<HttpRequestMessage> Requests { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Requests.Add(request);
        return Task.FromResult(answer(request));
    }
}

public sealed class SupportGatewayTests
{
    private const string BaseUrl = "https://api.intercom.io/";

    public async Task Sends_the_version()
    {
        var handler = new StubHandler(
            _ => new HttpResponseMessage(System.Net.HttpStatusCode.OK) { Content = new StringContent("""{"type":"contact","id":"1","role":"usr"}""") });
        var gateway = new SupportGateway(new HttpClient(handler) { BaseAddress = new Uri(BaseUrl) });
        await gateway.GetContactAsync("1");
        HttpRequestMessage sent = handler.Requests.Single();
        Equal(BaseUrl + "contacts/1", sent.RequestUri!.ToString());
        Equal("2.16", sent.Headers.GetValues("Intercom-Version").Single());
    }

    public async Task Gives_up_on_what_is_not_there()
    {
        using var http = new HttpClient(new StubHandler(request => request.RequestUri!.AbsolutePath switch
        {
            "/users" => new HttpResponseMessage(System.Net.HttpStatusCode.NotFound),
            "/contacts" => new HttpResponseMessage(System.Net.HttpStatusCode.OK),
            _ => throw new InvalidOperationException(request.RequestUri.ToString()),
        }));
        HttpResponseMessage response = await http.GetAsync("https://api.intercom.io/no/such/thing"); // IGEN1003
        Equal("NotFound", response.StatusCode.ToString());
    }

    public void Builds_the_address()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "https://api.intercom.io/contacts/1?include=tags"); // IGEN4005
        Equal("contacts", request.RequestUri!.Segments[1].Trim('/'));
        Equal("https://api.intercom.io/users/1", new Uri(new Uri(BaseUrl), "users/1").ToString());
    }

    private static void Equal(string expected, string actual)
    {
        if (expected != actual) throw new InvalidOperationException(actual);
    }
}

public sealed class SupportGateway(HttpClient http)
{
    public async Task<string> GetContactAsync(string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"contacts/{id}");
        request.Headers.Add("Intercom-Version", "2.16");
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}

using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace FakeIntercom.Tests.Support;

/// <summary>A server with fresh data and a plain HttpClient on it.</summary>
public sealed class Api : IAsyncDisposable
{
    private Api(FakeIntercomServer server)
    {
        Server = server;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server.BaseAddress };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", server.AccessToken);
    }

    public FakeIntercomServer Server { get; }

    public HttpClient Http { get; }

    public static async Task<Api> StartAsync(FakeIntercomOptions? options = null) => new(await FakeIntercomServer.StartAsync(options));

    public Task<Reply> Get(string path) => Send("GET", path);

    public Task<Reply> Post(string path, string body) => Send("POST", path, body);

    public Task<Reply> Put(string path, string body) => Send("PUT", path, body);

    public Task<Reply> Delete(string path, string? body = null) => Send("DELETE", path, body);

    public async Task<Reply> Send(string verb, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), path.TrimStart('/'));
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        foreach ((string name, string value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using HttpResponseMessage response = await Http.SendAsync(request);
        return await Reply.ReadAsync(response);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
    }
}

/// <summary>An answer, read to its end.</summary>
public sealed record Reply(int Status, HttpResponseHeaders Headers, string? ContentType, byte[] Bytes)
{
    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>The body as JSON.</summary>
    public JsonNode Json => JsonNode.Parse(Bytes)!;

    public string ErrorCode => (string)Json["errors"]![0]!["code"]!;

    public JsonNode? this[string name] => Json[name];

    public string Header(string name) => Headers.GetValues(name).Single();

    /// <summary>This answer, provided that it is a success.</summary>
    public Reply Ok()
    {
        Assert.True(Status is >= 200 and < 300, $"{Status}: {Text}");
        return this;
    }

    public static async Task<Reply> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Headers,
        response.Content.Headers.ContentType?.MediaType,
        await response.Content.ReadAsByteArrayAsync());
}

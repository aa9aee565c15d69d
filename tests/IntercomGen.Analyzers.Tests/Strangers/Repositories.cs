// Services on a base class of the project's own, for two vendors.
using Microsoft.Extensions.Logging;

namespace Acme.Integrations;

public abstract class VendorService<TSelf>(HttpClient http, ILogger<TSelf> logger)
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    protected abstract string BaseUrl { get; }

    protected virtual void Prepare(HttpRequestMessage request) { }

    protected Task<T?> GetAsync<T>(string path, CancellationToken cancellationToken = default) => SendAsync<T>(HttpMethod.Get, path, null, cancellationToken);

    protected Task<T?> PostAsync<T>(string path, object body, CancellationToken cancellationToken = default) =>
        SendAsync<T>(HttpMethod.Post, path, body, cancellationToken);

    protected Task<T?> PutAsync<T>(string path, object body, CancellationToken cancellationToken = default) =>
        SendAsync<T>(HttpMethod.Put, path, body, cancellationToken);

    private async Task<T?> SendAsync<T>(HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, $"{BaseUrl.TrimEnd('/')}/{path.TrimStart('/')}");
        if (body != null) request.Content = JsonContent.Create(body, body.GetType(), options: s_json);
        Prepare(request);
        logger.LogInformation("{Method} {Path}", method, path);
        using HttpResponseMessage response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<T>(s_json, cancellationToken);
    }
}

public abstract class IntercomService<TSelf>(HttpClient http, ILogger<TSelf> logger, string token) : VendorService<TSelf>(http, logger)
{
    protected override string BaseUrl => "https://api.intercom.io/";

    protected override void Prepare(HttpRequestMessage request)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("Intercom-Version", "2.16");
    }
}

public sealed class ContactsRepository(HttpClient http, ILogger<ContactsRepository> logger, string token)
    : IntercomService<ContactsRepository>(http, logger, token)
{
    public Task<JsonElement> Find(string id) => GetAsync<JsonElement>("contacts/" + id);

    public Task<JsonElement> Save(string id, string name) => PutAsync<JsonElement>($"/contacts/{id}", new { name, customAttributes = new { plan = "pro" } });

    public Task<JsonElement> Companies(string id) => GetAsync<JsonElement>($"contacts/{id}/companies?per_page=15");
}

public sealed class ConversationsRepository(HttpClient http, ILogger<ConversationsRepository> logger, string token)
    : IntercomService<ConversationsRepository>(http, logger, token)
{
    public Task<JsonElement> Reply(string id, string admin, string text) =>
        PostAsync<JsonElement>($"conversations/{id}/reply", new { message_type = "comment", type = "admin", admin_id = admin, body = text });

    public Task<JsonElement> Close(string id, string admin) =>
        PostAsync<JsonElement>($"conversations/{id}/parts", new { message_type = "close", type = "admin", admin_id = admin });
}

public sealed class CrmRepository(HttpClient http, ILogger<CrmRepository> logger) : VendorService<CrmRepository>(http, logger)
{
    protected override string BaseUrl => "https://crm.example.com/api/v3";

    public Task<JsonElement> User(string id) => GetAsync<JsonElement>("users/" + id);

    public Task<JsonElement> Update(string id) => PostAsync<JsonElement>("contacts", new { id, role = "owner", fullname = "Ada" });
}

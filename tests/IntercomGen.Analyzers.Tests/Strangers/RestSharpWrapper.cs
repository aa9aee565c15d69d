// A wrapper around RestSharp with a dictionary of headers, and another service beside it.
using RestSharp;
using RestSharp.Authenticators;

public interface IIntercomApi
{
    Task<T?> Get<T>(string resource, IDictionary<string, string>? query = null);
    Task<T?> Send<T>(Method method, string resource, object body);
}

public sealed class IntercomApi : IIntercomApi
{
    private readonly IRestClient _client;

    public IntercomApi(string token, string version)
    {
        var options = new RestClientOptions("https://api.intercom.io") { Authenticator = new JwtAuthenticator(token) };
        _client = new RestClient(options);
        _client.AddDefaultHeaders(new Dictionary<string, string> { { "Accept", "application/json" }, { "Intercom-Version", version } });
    }

    public async Task<T?> Get<T>(string resource, IDictionary<string, string>? query = null)
    {
        var request = new RestRequest(resource);
        foreach (KeyValuePair<string, string> entry in query ?? new Dictionary<string, string>()) request.AddQueryParameter(entry.Key, entry.Value);
        return await _client.GetAsync<T>(request);
    }

    public async Task<T?> Send<T>(Method method, string resource, object body)
    {
        var request = new RestRequest(resource, method).AddJsonBody(body);
        await _client.ExecuteAsync<T>(request);
        return default;
    }
}

public sealed class Contacts(IIntercomApi api)
{
    public Task<JsonElement> ShowAsync(string id) => api.Get<JsonElement>($"contacts/{id}");

    public Task<JsonElement> TagsAsync(string id) => api.Get<JsonElement>("contacts/" + id + "/tags", new Dictionary<string, string> { ["per_page"] = "50" });

    public Task<JsonElement> CreateAsync(string email) => api.Send<JsonElement>(Method.Post, "contacts", new { role = "lead", email });

    public Task<JsonElement> MergeAsync(string lead, string user) => api.Send<JsonElement>(Method.Post, "contacts/merge", new { from = lead, into = user });
}

public sealed class Tickets
{
    private readonly RestClient _zendesk = new("https://acme.zendesk.com/api/v2");

    public Task<RestResponse> ShowAsync(string id) => _zendesk.ExecuteAsync(new RestRequest("users/{id}.json").AddUrlSegment("id", id));
}

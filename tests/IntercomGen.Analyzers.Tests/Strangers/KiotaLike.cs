// What a generator of another kind writes: request builders over a template, an adapter that sends.
namespace Acme.Generated
{
    public enum Verb { GET, POST, PUT, DELETE }

    public sealed class RequestInformation
    {
        public string UrlTemplate { get; set; } = "";
        public Verb HttpMethod { get; set; }
        public IDictionary<string, object> PathParameters { get; set; } = new Dictionary<string, object>();
        public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>();
        public Stream? Content { get; set; }
        public Uri Uri => new(UrlTemplate.Replace("{+baseurl}", (string)PathParameters["baseurl"]));
    }

    public interface IRequestAdapter { string? BaseUrl { get; set; } Task<T?> SendAsync<T>(RequestInformation request, CancellationToken cancellationToken); }

    public sealed class HttpClientRequestAdapter(HttpClient client) : IRequestAdapter
    {
        public string? BaseUrl { get; set; }

        public async Task<T?> SendAsync<T>(RequestInformation request, CancellationToken cancellationToken)
        {
            using var message = new HttpRequestMessage { Method = new HttpMethod(request.HttpMethod.ToString().ToUpperInvariant()), RequestUri = request.Uri };
            foreach (KeyValuePair<string, string> header in request.Headers) message.Headers.TryAddWithoutValidation(header.Key, header.Value);
            if (request.Content is not null) message.Content = new StreamContent(request.Content);
            using HttpResponseMessage response = await client.SendAsync(message, cancellationToken);
            return await response.Content.ReadFromJsonAsync<T>(cancellationToken);
        }
    }

    public class BaseRequestBuilder(IRequestAdapter adapter, string template, Dictionary<string, object> parameters)
    {
        protected IRequestAdapter RequestAdapter { get; } = adapter;
        protected string UrlTemplate { get; } = template;
        protected Dictionary<string, object> PathParameters { get; } = parameters;
    }

    public sealed class ApiClient : BaseRequestBuilder
    {
        public ApiClient(IRequestAdapter adapter) : base(adapter, "{+baseurl}", [])
        {
            if (string.IsNullOrEmpty(RequestAdapter.BaseUrl)) RequestAdapter.BaseUrl = "https://api.intercom.io";
            PathParameters.TryAdd("baseurl", RequestAdapter.BaseUrl);
        }

        public ContactsRequestBuilder Contacts => new(RequestAdapter, PathParameters);
    }

    public sealed class ContactsRequestBuilder(IRequestAdapter adapter, Dictionary<string, object> parameters)
        : BaseRequestBuilder(adapter, "{+baseurl}/contacts{?per_page*}", parameters)
    {
        public Task<JsonElement> GetAsync(CancellationToken cancellationToken = default)
        {
            var request = new RequestInformation { HttpMethod = Verb.GET, UrlTemplate = UrlTemplate, PathParameters = PathParameters };
            request.Headers["Accept"] = "application/json";
            request.Headers.TryAdd("Intercom-Version", "2.16");
            return RequestAdapter.SendAsync<JsonElement>(request, cancellationToken);
        }
    }
}

namespace Acme
{
    using Acme.Generated;

    internal static class Use
    {
        public static async Task<int> CountAsync(string token)
        {
            using var http = new HttpClient();
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            var client = new ApiClient(new HttpClientRequestAdapter(http));
            return (await client.Contacts.GetAsync()).GetProperty("data").GetArrayLength();
        }
    }
}

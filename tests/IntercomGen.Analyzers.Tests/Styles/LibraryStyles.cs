namespace IntercomGen.Analyzers.Tests.Styles;

/// <summary>The styles of libraries that are known by name.</summary>
internal static class LibraryStyles
{
    public static IEnumerable<Style> All()
    {
        yield return new("RestSharp", """
            using RestSharp;
            class C
            {
                private readonly RestClient _client = new("https://api.intercom.io");
                public Task M(string email) => _client.PostAsync<JsonElement>(new RestRequest("PATH")/*h*/.AddHeader("Intercom-Version", "VERSION")/*h*/.AddJsonBody(new { role = "ROLE", email }));
            }
            """);
        yield return new("RestSharp, set up once", """
            using RestSharp;
            class C
            {
                private readonly IRestClient _client;
                public C()
                {
                    var options = new RestClientOptions { BaseUrl = new Uri("https://api.intercom.io") };
                    _client = new RestClient(options);
                    /*h*/ _client.AddDefaultHeader("Intercom-Version", "VERSION"); /*h*/
                }
                public async Task M(string email)
                {
                    var request = new RestRequest("PATH", Method.Post);
                    request.AddStringBody("{\"role\":\"ROLE\",\"email\":\"" + email + "\"}", DataFormat.Json);
                    await _client.ExecuteAsync(request);
                }
            }
            """);
        yield return new("RestSharp over HttpClient", """
            using RestSharp;
            class C
            {
                private readonly RestClient _client;
                public C()
                {
                    var http = new HttpClient { BaseAddress = new Uri("https://api.intercom.io") };
                    /*h*/ http.DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/
                    _client = new RestClient(http);
                }
                public Task M(string email) => _client.PostJsonAsync<object, JsonElement>("PATH", new { role = "ROLE", email });
            }
            """);
        yield return new("Refit", """
            using Refit;
            /*h*/ [Headers("Intercom-Version: VERSION")] /*h*/
            public interface IApi { [Post("/PATH")] Task<string> Create([Body] object contact); }
            class C { private readonly IApi _api = RestService.For<IApi>("https://api.intercom.io"); public Task M(string email) => _api.Create(new { role = "ROLE", email }); }
            """);
        yield return new("Refit by registration", """
            using Refit;
            public class Dto { public string? Role { get; set; } public string? Email { get; set; } }
            public interface IApi { [Post("/PATH")] Task<ApiResponse<string>> Create([Body] Dto contact, CancellationToken cancellationToken = default); }
            class C(IApi api) { public Task M(string email) => api.Create(new Dto { Role = "ROLE", Email = email }); }
            static class Startup
            {
                public static void Add(IServiceCollection services) => services.AddRefitClient<IApi>()
                    .ConfigureHttpClient(c => { c.BaseAddress = new Uri("https://api.intercom.io"); /*h*/ c.DefaultRequestHeaders.Add("Intercom-Version", "VERSION"); /*h*/ });
            }
            """);
    }
}

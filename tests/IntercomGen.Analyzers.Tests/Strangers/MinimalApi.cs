// A web service with a typed client, a retry policy of its own and the version in its settings.
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

var builder = WebApplication.CreateBuilder(args);
builder.Services.Configure<IntercomSettings>(builder.Configuration.GetSection("Intercom"));
builder.Services.AddTransient<RetryHandler>();
builder.Services.ConfigureHttpClientDefaults(defaults => defaults.ConfigureHttpClient(http => http.Timeout = TimeSpan.FromSeconds(20)));
builder.Services.AddHttpClient<SupportClient>((services, http) =>
{
    IntercomSettings settings = services.GetRequiredService<IOptions<IntercomSettings>>().Value;
    http.BaseAddress = new Uri(settings.BaseUrl ?? "https://api.intercom.io");
    http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", settings.Token);
    http.DefaultRequestHeaders.Add("Intercom-Version", settings.ApiVersion);
    http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
}).AddHttpMessageHandler<RetryHandler>();
builder.Services.AddHttpClient("weather", http => http.BaseAddress = new Uri("https://weather.example.org/api/"));

var app = builder.Build();
app.MapGet("/users/{id}", async (string id, SupportClient support) => await support.FindAsync(id) is { } contact ? Results.Ok(contact) : Results.NotFound());
app.MapPost("/users", async (NewUser user, SupportClient support, CancellationToken token) =>
    Results.Json(await support.CreateAsync(user.Email, user.Name, token)));
app.MapGet("/weather", async (IHttpClientFactory factory) => await factory.CreateClient("weather").GetStringAsync("users/today"));
app.Run();

internal sealed record NewUser(string Email, string Name);

internal sealed class IntercomSettings
{
    public string? BaseUrl { get; set; }
    public string Token { get; set; } = "";
    public string ApiVersion { get; set; } = "2.16";
}

internal sealed class RetryHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (int attempt = 0; ; attempt++)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            if ((int)response.StatusCode != 429 || attempt == 3) return response;
            await Task.Delay(TimeSpan.FromSeconds(1 << attempt), cancellationToken);
        }
    }
}

internal sealed class SupportClient(HttpClient http)
{
    public async Task<ContactDto?> FindAsync(string externalId)
    {
        using HttpResponseMessage response = await http.GetAsync($"/contacts/find_by_external_id/{Uri.EscapeDataString(externalId)}");
        return response.IsSuccessStatusCode ? await response.Content.ReadFromJsonAsync<ContactDto>() : null;
    }

    public async Task<ContactDto?> CreateAsync(string email, string name, CancellationToken cancellationToken)
    {
        var body = new Dictionary<string, object?>
        {
            ["role"] = "user",
            ["email"] = email,
            ["name"] = name,
            ["custom_attributes"] = new { plan = "pro", seats = 12 },
        };
        using HttpResponseMessage response = await http.PostAsJsonAsync("contacts", body, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<ContactDto>(cancellationToken);
    }

    public Task<HttpResponseMessage> TagAsync(string contact, string tag) => http.PostAsJsonAsync($"contacts/{contact}/tags", new TagRequest(tag));

    public Task<HttpResponseMessage> LeadAsync(string email) =>
        http.PostAsJsonAsync("contacts", new Dictionary<string, object?> { ["role"] = "leed", ["email"] = email }); // IGEN3002

    public Task<HttpResponseMessage> ArchiveAsync(string contact) => http.PostAsync($"contacts/{contact}/archive", null);
}

internal sealed record ContactDto([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("email")] string? Email);

internal sealed record TagRequest([property: JsonPropertyName("id")] string Id);

// Layers: options that are bound, a client behind an interface, a gateway behind another, services that know neither host nor client.
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Acme.Layers;

public sealed class SupportOptions
{
    public const string Section = "Support";
    public string BaseUrl { get; set; } = "https://api.intercom.io";
    public string ApiVersion { get; set; } = "2.11";
    public string Token { get; set; } = "";
    public int PageSize { get; set; } = 50;
}

public interface ISupportGateway
{
    Task<T?> GetAsync<T>(string path, CancellationToken cancellationToken = default);
    Task<T?> PostAsync<T>(string path, object body, CancellationToken cancellationToken = default);
}

internal sealed class SupportGateway : ISupportGateway
{
    private readonly HttpClient _http;

    public SupportGateway(HttpClient http, IOptions<SupportOptions> options)
    {
        _http = http;
        _http.BaseAddress = new Uri(options.Value.BaseUrl.TrimEnd('/') + "/");
        _http.DefaultRequestHeaders.Add("Intercom-Version", options.Value.ApiVersion);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", options.Value.Token);
    }

    public async Task<T?> GetAsync<T>(string path, CancellationToken cancellationToken = default)
    {
        using HttpResponseMessage response = await _http.GetAsync(path, cancellationToken);
        return response.IsSuccessStatusCode ? await response.Content.ReadFromJsonAsync<T>(cancellationToken) : default;
    }

    public async Task<T?> PostAsync<T>(string path, object body, CancellationToken cancellationToken = default)
    {
        using HttpResponseMessage response = await _http.PostAsJsonAsync(path, body, cancellationToken);
        return await response.Content.ReadFromJsonAsync<T>(cancellationToken);
    }
}

public interface IBillingGateway { Task<T?> GetAsync<T>(string path, CancellationToken cancellationToken = default); }

internal sealed class BillingGateway(IHttpClientFactory clients) : IBillingGateway
{
    public Task<T?> GetAsync<T>(string path, CancellationToken cancellationToken = default) =>
        clients.CreateClient("billing").GetFromJsonAsync<T>(path, cancellationToken);
}

internal sealed class People(ISupportGateway support, IBillingGateway billing, IOptions<SupportOptions> options)
{
    public Task<JsonElement> OneAsync(string id) => support.GetAsync<JsonElement>($"contacts/{Uri.EscapeDataString(id)}");

    public Task<JsonElement> FormerAsync(string id) => support.GetAsync<JsonElement>($"users/{id}"); // IGEN1003

    public Task<JsonElement> PayerAsync(string id) => billing.GetAsync<JsonElement>($"users/{id}");

    public Task<JsonElement> AddAsync(string email) => support.PostAsync<JsonElement>("contacts", new { email, role = "customer" }); // IGEN3002

    public Task<JsonElement> AllAsync(string? cursor)
    {
        string url = QueryHelpers.AddQueryString("contacts", "per_page", options.Value.PageSize.ToString());
        if (cursor is not null) url = QueryHelpers.AddQueryString(url, "starting_after", cursor);
        return support.GetAsync<JsonElement>(url);
    }

    public Task<JsonElement> FindAsync(string email) =>
        support.PostAsync<JsonElement>("contacts/search", new { query = new { field = "mail", @operator = "=", value = email } }); // IGEN4003
}

internal abstract class Exporter(HttpClient http)
{
    protected abstract string Host { get; }

    protected virtual string Folder => "";

    protected async Task<string> ReadAsync(string path, int page)
    {
        var address = new UriBuilder("https", Host) { Path = $"{Folder}{path}" };
        if (page > 1) address.Query = $"page={page}";
        return await http.GetStringAsync(address.Uri);
    }
}

internal sealed class SupportExporter([FromKeyedServices("support")] HttpClient http) : Exporter(http)
{
    protected override string Host => "api.intercom.io";

    public Task<string> UsersAsync(int page) => ReadAsync("users", page); // IGEN1003

    public Task<string> CompaniesAsync(int page) => ReadAsync("companies", page);
}

internal sealed class ShopExporter(HttpClient http) : Exporter(http)
{
    protected override string Host => "shop.example.com";

    protected override string Folder => "admin/";

    public Task<string> UsersAsync(int page) => ReadAsync("users", page);
}

internal static class Registration
{
    public static IServiceCollection AddAcme(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<SupportOptions>(configuration.GetSection(SupportOptions.Section));
        services.AddHttpClient<ISupportGateway, SupportGateway>();
        services.AddHttpClient("billing", http => http.BaseAddress = new Uri(configuration["Billing:Url"] ?? "https://billing.example.com"));
        services.AddKeyedSingleton("support", (_, _) => new HttpClient { DefaultRequestHeaders = { { "Intercom-Version", "2.16" } } });
        return services.AddSingleton<IBillingGateway, BillingGateway>().AddSingleton<People>();
    }
}

// Interfaces of Refit, one for Intercom and one for a service of the company's own.
using Refit;
using System.Text.Json.Serialization;

[Headers("Accept: application/json", "Intercom-Version: 2.16")]
public interface IContactsApi
{
    [Get("/contacts/{id}")]
    Task<ApiResponse<ContactModel>> GetContactAsync(string id, CancellationToken cancellationToken = default);

    [Get("/contacts")]
    Task<ContactPage> ListAsync([AliasAs("per_page")] int perPage, [AliasAs("starting_after")] string? cursor = null);

    [Post("/contacts")]
    Task<ContactModel> CreateAsync([Body] NewContact contact);

    [Put("/contacts/{contact.Id}")]
    Task<ContactModel> UpdateAsync(ContactModel contact, [Header("Idempotency-Key")] string? key);

    [Delete("/contacts/{id}")]
    Task DeleteAsync(string id);

    [Get("/leads")] // IGEN1003
    Task<ContactPage> LeadsAsync();

    [Post("/contacts/search")]
    Task<ContactPage> SearchAsync([Body] object query);
}

public interface IUsersApi
{
    [Get("/users/{id}")] Task<string> GetUserAsync(int id);
    [Patch("/users/{id}")] Task RenameAsync(int id, [Body] object change);
}

public sealed class NewContact
{
    [JsonPropertyName("role")] public string Role { get; init; } = "user";
    [JsonPropertyName("email")] public required string Email { get; init; }
    [JsonPropertyName("signed_up_at")] public long? SignedUpAt { get; init; }
}

public sealed class ContactModel
{
    [JsonPropertyName("id")] public string Id { get; set; } = "";
    [JsonPropertyName("name")] public string? Name { get; set; }
}

public sealed class ContactPage
{
    [JsonPropertyName("data")] public List<ContactModel> Data { get; set; } = [];
}

public static class Registration
{
    public static IServiceCollection AddSupport(this IServiceCollection services, string token)
    {
        services.AddRefitClient<IContactsApi>().ConfigureHttpClient(client =>
        {
            client.BaseAddress = new Uri("https://api.intercom.io");
            client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        });
        services.AddRefitClient<IUsersApi>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://users.acme.example"));
        return services.AddSingleton<Signup>();
    }
}

public sealed class Signup(IContactsApi contacts, IUsersApi users)
{
    public async Task<string> RunAsync(int user, DateTimeOffset at)
    {
        await users.RenameAsync(user, new { fullname = "Ada", role = "usr" });
        ContactModel created = await contacts.CreateAsync(new NewContact { Email = await users.GetUserAsync(user), SignedUpAt = at.ToUnixTimeSeconds() });
        await contacts.SearchAsync(new { query = new { field = "email", @operator = "=", value = "a@b.c" } });
        return created.Id;
    }
}

using Intercom;

namespace RawHttp;

/// <summary>Uses of the emitted client, each with one mistake.</summary>
internal sealed class Emitted
{
    // No real token: zeros in the form of one.
    private readonly IntercomClient _intercom = new("dG9rOjAwMDAwMDAwXzAwMDBfMDAwMF8wMDAw"); // IGEN5001

    public Task<Contact> CreateAsync(string email) => _intercom.Contacts.CreateAsync(new CreateContactRequest { Email = email, Role = "usr" }); // IGEN3001

    public static bool IsForFin(ContentSnippet snippet) => snippet.ChatbotAvailability == 1; // IGEN1002

    public void Prefetch() => _intercom.Contacts.ListAllAsync(); // IGEN5005

    public async Task<int> CountUsersAsync()
    {
        int users = 0;
        foreach (Contact contact in (await _intercom.Contacts.ListAsync()).Data ?? []) // IGEN5002
        {
            switch (contact.Role?.Value) // IGEN3003
            {
                case ContactRole.Values.User:
                    users++;
                    break;
            }
        }
        return users;
    }
}

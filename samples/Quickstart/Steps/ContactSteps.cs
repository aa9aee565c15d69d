using Intercom;

namespace Quickstart.Steps;

/// <summary>Teammates and contacts: one object, null and unset, pages, search.</summary>
internal static class ContactSteps
{
    public static async Task<AdminWithApp> WhoAmIAsync(IntercomClient intercom, Report report)
    {
        AdminWithApp me = await intercom.Admins.IdentifyAsync();
        report.Line($"{me.Name} of {me.App?.Name}");
        return me;
    }

    public static async Task<Contact> CreateAsync(IntercomClient intercom, Report report, CreatedThings created)
    {
        Contact ada = await intercom.Contacts.CreateAsync(new()
        {
            Role = ContactRole.User,
            Name = "Ada Lovelace",
            Email = $"ada-{Guid.NewGuid():N}@example.org",
            Phone = "+442071838750",
        });
        created.Add("contact", () => intercom.Contacts.DeleteAsync(ada.Id));
        report.Line($"{ada.Name} is a {ada.Role} since {ada.CreatedAt:yyyy-MM-dd}");
        return ada;
    }

    public static async Task UpdateWithNullAsync(IntercomClient intercom, Report report, Contact ada)
    {
        // What is assigned is sent, null included; what is not assigned stays as it is.
        Contact changed = await intercom.Contacts.UpdateAsync(ada.Id, new() { Name = "Ada King", Phone = null });
        string email = changed.Email == ada.Email ? "the same" : "another";
        report.Line($"{changed.Name}: phone {changed.Phone ?? "null"}, email {email}");
    }

    public static async Task ListAsync(IntercomClient intercom, Report report)
    {
        int count = 0;
        await foreach (Contact _ in intercom.Contacts.ListAllAsync())
        {
            if (++count == 100) break; // Pages are fetched as they are needed; a large workspace has many.
        }
        report.Line($"{count} contacts, page by page");
    }

    public static async Task SearchAsync(IntercomClient intercom, Report report, Contact ada)
    {
        IntercomQuery query = ContactQuery.Role.Equal(ContactRole.User) & ContactQuery.Email.Equal(ada.Email!);
        ContactList found = await intercom.Contacts.SearchAsync(query, perPage: 5);
        report.Line($"{found.TotalCount} found by email");
    }
}

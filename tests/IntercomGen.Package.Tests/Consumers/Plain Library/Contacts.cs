using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Intercom;

namespace PlainLibrary
{
    public class Contacts
    {
        private readonly IntercomClient client;

        public Contacts(IntercomClient client)
        {
            this.client = client;
        }

        public async Task<List<string>> NewAsync(DateTimeOffset since)
        {
            var names = new List<string>();
            await foreach (Contact contact in client.Contacts.SearchAllAsync(ContactQuery.CreatedAt.After(since)))
            {
                names.Add(contact.Name);
            }
            await client.Contacts.UpdateAsync("1", new UpdateContactRequest { Name = "Ada", Phone = null });
            return names;
        }
    }
}

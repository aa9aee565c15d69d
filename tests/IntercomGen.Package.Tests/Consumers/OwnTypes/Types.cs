using Intercom;

namespace OwnTypes;

public sealed record Tag(string Name);

public sealed record Contact(string Id, Tag Tag);

public sealed class IntercomClient(Intercom.IntercomClient client)
{
    public ContactsClient Contacts => client.Contacts;

    public string Describe(Contact contact) =>
        $"{contact.Id} {contact.Tag.Name} {new Intercom.Contact { Id = contact.Id }} {ContactRole.User} {Contacts is not null}";
}

using Legacy;

namespace RawHttp;

/// <summary>Uses of the client of <c>descriptions/inbox-1.0.yaml</c>, which deprecates one endpoint and loses another in 2.0.</summary>
internal sealed class LegacyInboxes(IntercomClient inboxes)
{
    public Task<InboxList> DeprecatedAsync() => inboxes.Mailboxes.ListAsync(); // IGEN1001

    public Task<Inbox> GoneInTheNextVersionAsync(string id) => inboxes.Inboxes.DeleteAsync(id); // IGEN1004
}

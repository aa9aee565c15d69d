using Core.Intercom;

namespace Core;

public static class Contacts
{
    public static IntercomClient Create() => new("token");
}

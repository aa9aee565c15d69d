namespace Follower;

public static class Uses
{
    public static Core.Intercom.IntercomClient Client => Core.Contacts.Create();
}

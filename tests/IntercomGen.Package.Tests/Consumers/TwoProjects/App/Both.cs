namespace App;

public static class Both
{
    public static string Kinds =>
        $"{Core.Contacts.Create().GetType()} {new Intercom.IntercomClient("token").GetType()} {typeof(Core.Intercom.Contact)} {typeof(Intercom.Contact)}";
}

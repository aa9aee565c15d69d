namespace Intercom
{
    public class Desk(IntercomClient client)
    {
        public async Task<string?> NameAsync() => (await client.Admins.IdentifyAsync()).Name;
    }
}

namespace Intercom.System
{
    public class Text;
}

namespace Intercom.Json
{
    public class Reader;
}

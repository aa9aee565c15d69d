namespace IntercomGen.Runtime;

/// <summary>The wrapper of what a notification is about.</summary>
internal sealed class NotificationData : IntercomModel
{
    private static readonly JsonNames Names = new("type,item");

    private string? _type;

    public IntercomValue? Item { get; private set; }

    internal override JsonNames Table => Names;

    internal static NotificationData? Read(ref JsonIn r, IntercomModel? parent)
    {
        if (!r.Begin(parent))
        {
            return null;
        }

        var o = new NotificationData();
        for (int i = -1; (i = r.Next(Names, o, i)) >= 0;)
        {
            switch (i)
            {
                case 0: o._type = r.String(o); break;
                case 1: o.Item = r.Value(o); break;
            }
        }

        return o;
    }

    internal override void Write(JsonOut w)
    {
        w.Begin();
        for (int i = -1; (i = w.Next(Names, this, i)) >= 0;)
        {
            switch (i)
            {
                case 0: w.String(_type); break;
                case 1: w.Value(Item); break;
            }
        }
    }
}

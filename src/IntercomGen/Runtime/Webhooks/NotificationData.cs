namespace IntercomGen.Runtime;

/// <summary>The wrapper of what a notification is about.</summary>
internal sealed class NotificationData : IntercomModel
{
    private static readonly JsonNames Names = new("type,item");

    private string? _type;

    public IntercomValue? Item { get; private set; }

    internal override JsonNames Table => Names;

    internal static NotificationData? Read(ref JsonIn r, IntercomModel? parent) => r.Begin(parent) ? r.Members(new NotificationData()) : null;

    internal override void Read(ref JsonIn r, int member)
    {
        switch (member)
        {
            case 0: _type = r.String(this); break;
            case 1: Item = r.Value(this); break;
        }
    }

    internal override void Write(JsonOut w, int member)
    {
        switch (member)
        {
            case 0: w.String(_type); break;
            case 1: w.Value(Item); break;
        }
    }
}

namespace IntercomGen.Runtime;

/// <summary>The wrapper of what a notification is about.</summary>
internal sealed class NotificationData : IntercomModel
{
    private static readonly JsonNames Names = new("type,item");

    private string? _type;
    private IntercomValue? _item;

    public IntercomValue? Item => _item;

    internal override JsonNames Table() => Names;

    internal static NotificationData? Read(ref JsonCursor c, IntercomModel? parent) => c.Begin(parent) ? c.Members(new NotificationData()) : null;

    internal override void Transfer(ref JsonCursor c, int member)
    {
        switch (member)
        {
            case 0: c.String(ref _type, this); break;
            case 1: c.Value(ref _item, this); break;
        }
    }
}

namespace IntercomGen.Runtime;

/// <summary>The wrapper of what a notification is about.</summary>
internal sealed class NotificationData : IntercomModel
{
    private static readonly JsonTable Members = new("type,item", "sv");

    public IntercomValue? Item => GetValue(1);

    internal override JsonTable Table() => Members;

    internal static NotificationData? Read(ref JsonCursor c, IntercomModel? parent) => c.Begin(parent) ? c.Members(new NotificationData()) : null;
}

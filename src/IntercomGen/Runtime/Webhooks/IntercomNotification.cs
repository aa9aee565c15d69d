using System;
using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

/// <summary>What Intercom posts to a webhook: what happened, and to what.</summary>
[JsonConverter(typeof(Json))]
public sealed partial class IntercomNotification : IntercomModel
{
    private static readonly JsonNames Names = new("type,id,app_id,topic,created_at,first_sent_at,delivery_attempts,self,data");

    private string? _type, _id, _appId, _topic, _self;
    private long _createdAt, _firstSentAt;
    private long? _deliveryAttempts;
    private NotificationData? _data;

    private IntercomNotification()
    {
    }

    /// <summary>Always <c>notification_event</c>.</summary>
    public string? Type => _type;

    /// <summary>The identifier of the notification. It stays the same when the notification is delivered again.</summary>
    public string? Id => _id;

    /// <summary>The workspace that it comes from.</summary>
    public string? AppId => _appId;

    /// <summary>What happened: one of <c>IntercomTopics</c>, or a topic that is newer than this client.</summary>
    public string? Topic => _topic;

    /// <summary>When it happened.</summary>
    public DateTimeOffset? CreatedAt => JsonTime.Get(_createdAt);

    /// <summary>When the notification was sent for the first time.</summary>
    public DateTimeOffset? FirstSentAt => JsonTime.Get(_firstSentAt);

    /// <summary>How often delivery was tried so far, this time included.</summary>
    public long? DeliveryAttempts => _deliveryAttempts;

    /// <summary>The address of the notification in the API, where it has one.</summary>
    public string? Self => _self;

    /// <summary>What it happened to, as JSON.</summary>
    public IntercomValue RawItem => _data?.Item ?? default;

    internal override JsonNames Table() => Names;

    internal static IntercomNotification? Read(ref JsonCursor c, IntercomModel? parent) => c.Begin(parent) ? c.Members(new IntercomNotification()) : null;

    internal override void Transfer(ref JsonCursor c, int member)
    {
        switch (member)
        {
            case 0: c.String(ref _type, this); break;
            case 1: c.String(ref _id, this); break;
            case 2: c.String(ref _appId, this); break;
            case 3: c.String(ref _topic, this); break;
            case 4: c.Time(ref _createdAt, this); break;
            case 5: c.Time(ref _firstSentAt, this); break;
            case 6: c.Int64(ref _deliveryAttempts, this); break;
            case 7: c.String(ref _self, this); break;
            case 8: if (c.Reads(_data)) _data = NotificationData.Read(ref c, this); break;
        }
    }

    internal sealed class Json : IntercomConverter<IntercomNotification>
    {
        public Json() : base(IntercomNotification.Read)
        {
        }
    }
}

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

    internal override JsonNames Table => Names;

    internal static IntercomNotification? Read(ref JsonIn r, IntercomModel? parent)
    {
        if (!r.Begin(parent))
        {
            return null;
        }

        var o = new IntercomNotification();
        for (int i = -1; (i = r.Next(Names, o, i)) >= 0;)
        {
            switch (i)
            {
                case 0: o._type = r.String(o); break;
                case 1: o._id = r.String(o); break;
                case 2: o._appId = r.String(o); break;
                case 3: o._topic = r.String(o); break;
                case 4: o._createdAt = r.Time(o); break;
                case 5: o._firstSentAt = r.Time(o); break;
                case 6: o._deliveryAttempts = r.Int64(o); break;
                case 7: o._self = r.String(o); break;
                case 8: o._data = NotificationData.Read(ref r, o); break;
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
                case 1: w.String(_id); break;
                case 2: w.String(_appId); break;
                case 3: w.String(_topic); break;
                case 4: w.Time(_createdAt); break;
                case 5: w.Time(_firstSentAt); break;
                case 6: w.Int64(_deliveryAttempts); break;
                case 7: w.String(_self); break;
                case 8: w.Model(_data); break;
            }
        }
    }

    internal sealed class Json : IntercomConverter<IntercomNotification>
    {
        public Json() : base(IntercomNotification.Read)
        {
        }
    }
}

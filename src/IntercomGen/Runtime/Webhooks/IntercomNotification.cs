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

    internal static IntercomNotification? Read(ref JsonIn r, IntercomModel? parent) => r.Begin(parent) ? r.Members(new IntercomNotification()) : null;

    internal override void Read(ref JsonIn r, int member)
    {
        switch (member)
        {
            case 0: _type = r.String(this); break;
            case 1: _id = r.String(this); break;
            case 2: _appId = r.String(this); break;
            case 3: _topic = r.String(this); break;
            case 4: _createdAt = r.Time(this); break;
            case 5: _firstSentAt = r.Time(this); break;
            case 6: _deliveryAttempts = r.Int64(this); break;
            case 7: _self = r.String(this); break;
            case 8: _data = NotificationData.Read(ref r, this); break;
        }
    }

    internal override void Write(JsonOut w, int member)
    {
        switch (member)
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

    internal sealed class Json : IntercomConverter<IntercomNotification>
    {
        public Json() : base(IntercomNotification.Read)
        {
        }
    }
}

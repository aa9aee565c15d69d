using System;
using System.Text.Json.Serialization;

namespace IntercomGen.Runtime;

/// <summary>What Intercom posts to a webhook: what happened, and to what.</summary>
[JsonConverter(typeof(Json))]
public sealed partial class IntercomNotification : IntercomModel
{
    private static readonly JsonTable Members = new(
        "type,id,app_id,topic,created_at,first_sent_at,delivery_attempts,self,data", "ssssttis*", JsonKind.Of<NotificationData>(NotificationData.Read));

    private IntercomNotification()
    {
    }

    /// <summary>Always <c>notification_event</c>.</summary>
    public string? Type => GetText(0);

    /// <summary>The identifier of the notification. It stays the same when the notification is delivered again.</summary>
    public string? Id => GetText(1);

    /// <summary>The workspace that it comes from.</summary>
    public string? AppId => GetText(2);

    /// <summary>What happened: one of <c>IntercomTopics</c>, or a topic that is newer than this client.</summary>
    public string? Topic => GetText(3);

    /// <summary>When it happened.</summary>
    public DateTimeOffset? CreatedAt => GetTime(4);

    /// <summary>When the notification was sent for the first time.</summary>
    public DateTimeOffset? FirstSentAt => GetTime(5);

    /// <summary>How often delivery was tried so far, this time included.</summary>
    public long? DeliveryAttempts => GetInt64(6);

    /// <summary>The address of the notification in the API, where it has one.</summary>
    public string? Self => GetText(7);

    /// <summary>What it happened to, as JSON.</summary>
    public IntercomValue RawItem => Get<NotificationData>(8)?.Item ?? default;

    internal override JsonTable Table() => Members;

    internal static IntercomNotification? Read(ref JsonCursor c, IntercomModel? parent) => c.Begin(parent) ? c.Members(new IntercomNotification()) : null;

    internal sealed class Json : IntercomConverter<IntercomNotification>
    {
        public Json() : base(IntercomNotification.Read)
        {
        }
    }
}

using System.Reflection;
using System.Text;
using Intercom;

namespace WebApp.Tests;

/// <summary>The typed view of notifications, with the models of a real description.</summary>
public class NotificationItemTests
{
    public static TheoryData<string> Topics =>
        [.. typeof(IntercomTopics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static constant => (string)constant.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Every_topic_gives_its_item_and_loses_nothing(string topic)
    {
        const string item = """{"type":"odd","id":"1","deleted":true,"newer":[1]}""";
        IntercomNotification notification = Read(topic, item);

        Assert.Equal(item, notification.RawItem.ToString());
        if (notification.Item is { } typed) Assert.Equal("[1]", typed.AdditionalProperties["newer"].ToString());
        Assert.Equal(ExpectsJson(topic), notification.Item is null);
        Assert.Equal(
            topic.EndsWith(".deleted", StringComparison.Ordinal) && !topic.Contains(".tag.", StringComparison.Ordinal),
            notification.Item is IntercomDeletedItem);
    }

    [Theory]
    [InlineData("""{"ticket":{"type":"ticket","id":"7"}}""")]
    [InlineData("""{"type":"ticket","id":"7"}""")]
    public void A_closed_ticket_is_found_inside_its_wrapper_and_without(string item)
    {
        IntercomNotification notification = Read(IntercomTopics.TicketClosed, item);

        Assert.True(notification.TryGetItem(out Ticket? ticket));
        Assert.Equal("7", ticket.Id);
        Assert.Equal("7", Assert.IsType<Ticket>(notification.Item).Id);
    }

    [Fact]
    public void Two_things_of_one_topic_are_both_found()
    {
        IntercomNotification notification =
            Read(IntercomTopics.ContactUserTagCreated, """{"type":"contact_tag","tag":{"type":"tag","name":"vip"},"contact":{"type":"contact","id":"3"}}""");

        Assert.True(notification.TryGetItem(out Contact? contact));
        Assert.Equal("3", contact.Id);
        Assert.Equal("3", Assert.IsType<Contact>(notification.Item).Id);
        Assert.True(notification.TryGetItem(out Tag? tag));
        Assert.Equal("vip", tag.Name);
        Assert.False(notification.TryGetItem(out Company? _));
    }

    [Fact]
    public void What_happened_to_content_is_told_with_the_contact()
    {
        const string item = """
            {"type":"content_stat.series","created_at":"2026-01-11T15:01:07.000Z","content_stat":{"id":1,"content_type":"series","content_id":2,"stat_type":"receipt",
            "ruleset_id":29,"content_title":"Welcome"},"contact":{"type":"contact","id":"3"}}
            """;
        IntercomNotification notification = Read(IntercomTopics.ContentStatSeries, item);

        IntercomContentStat stat = Assert.IsType<IntercomContentStat>(notification.Item);
        Assert.Equal(new DateTimeOffset(2026, 1, 11, 15, 1, 7, TimeSpan.Zero), stat.CreatedAt);
        Assert.Equal(
            ("receipt", "series", "2", "Welcome", "29"),
            (stat.Details?.StatType, stat.Details?.ContentType, stat.Details?.ContentId, stat.Details?.ContentTitle, stat.Details?.RulesetId));
        Assert.True(notification.TryGetItem(out Contact? contact));
        Assert.Equal("3", contact.Id);
    }

    [Fact]
    public void A_deleted_contact_can_be_read_as_either()
    {
        IntercomNotification notification = Read(IntercomTopics.ContactDeleted, """{"type":"contact","id":"3","deleted":true}""");

        Assert.True(notification.TryGetItem(out IntercomDeletedItem? deleted));
        Assert.True(notification.TryGetItem(out Contact? contact));
        Assert.Equal(deleted.Id, contact.Id);
    }

    [Fact]
    public void A_newer_topic_is_read_by_the_type_of_its_item() =>
        Assert.IsType<Contact>(Read("contact.teleported", """{"type":"contact","id":"3"}""").Item);

    // Items whose members nobody publishes, and those whose schema this description lacks.
    private static bool ExpectsJson(string topic) =>
        topic.StartsWith("audience.member_", StringComparison.Ordinal)
            || topic is "ping" or "api.request.completed" or "data_connector.execution.completed" or "procedure.hitl_notification.created"
        || (typeof(IntercomTopics).Assembly.GetType("Intercom." + Schema(topic)) is null && !topic.EndsWith(".deleted", StringComparison.Ordinal));

    private static string Schema(string topic) => topic.Split('.')[0] switch
    {
        "event" => "DataEvent",
        "job" => "Jobs",
        "granular" => "SubscriptionType",
        "content_stat" => "IntercomContentStat",
        "contact" when topic is "contact.subscribed" or "contact.unsubscribed" => "SubscriptionType",
        string name => string.Concat(name.Split('_').Select(static word => char.ToUpperInvariant(word[0]) + word[1..])),
    };

    private static IntercomNotification Read(string topic, string item) =>
        IntercomWebhook.ParseUnverified(Encoding.UTF8.GetBytes($$$"""{"id":"n","topic":"{{{topic}}}","data":{"item":{{{item}}}}}"""));
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IntercomGen.Runtime.Tests.Webhooks;

public class NotificationTests
{
    private const string Full = """
        {"type":"notification_event","app_id":"abc","data":{"type":"notification_event_data","item":{"type":"odd","id":5}},"links":{},"id":"n1",
        "topic":"odd.created","delivery_status":"pending","delivery_attempts":2,"delivered_at":0,"first_sent_at":1700000000,"created_at":"1699999999","self":null}
        """;

    [Fact]
    public void Reads_the_envelope()
    {
        IntercomNotification notification = IntercomWebhook.ParseUnverified(Encoding.UTF8.GetBytes(Full));

        Assert.Equal(("n1", "odd.created", "abc", 2L), (notification.Id, notification.Topic, notification.AppId, notification.DeliveryAttempts));
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1700000000), notification.FirstSentAt);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1699999999), notification.CreatedAt);
        Assert.Equal("pending", notification.AdditionalProperties["delivery_status"].AsString());
    }

    [Fact]
    public void Keeps_items_that_nobody_knows()
    {
        IntercomNotification notification = IntercomWebhook.ParseUnverified(Encoding.UTF8.GetBytes(Full));

        Assert.Null(notification.Item);
        Assert.False(notification.TryGetItem(out IntercomDeletedItem? _));
        Assert.Equal("""{"type":"odd","id":5}""", notification.RawItem.ToString());
    }

    [Fact]
    public void Comes_back_as_it_was()
    {
        IntercomNotification? notification = JsonSerializer.Deserialize<IntercomNotification>(Full);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Full), JsonNode.Parse(JsonSerializer.Serialize(notification))));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":7,"id":{},"topic":[]}""")]
    [InlineData("""{"data":{"item":"text"},"topic":"contact.deleted"}""")]
    public void Odd_envelopes_are_read(string json)
    {
        IntercomNotification notification = IntercomWebhook.ParseUnverified(Encoding.UTF8.GetBytes(json));

        Assert.Null(notification.Item);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{} x")]
    public void What_is_no_object_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => IntercomWebhook.ParseUnverified(Encoding.UTF8.GetBytes(json)));
}

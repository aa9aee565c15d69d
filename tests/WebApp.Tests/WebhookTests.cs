using System.Net;

namespace WebApp.Tests;

public class WebhookTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_signed_notification_is_handled_once()
    {
        string body = Notification("notif_once", "contact.user.created", """{"type":"contact","id":"1","name":"Ada"}""");

        Assert.Equal(HttpStatusCode.OK, (await app.PostAsync(body)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await app.PostAsync(body)).StatusCode);

        Assert.Single(await app.EventsAsync(), "Ada is new.");
    }

    [Theory]
    [InlineData(
        "company.contact.attached",
        """{"company":{"type":"company","name":"Engines"},"contact":{"type":"contact","name":"Charles"}}""",
        "Charles joined Engines.")]
    [InlineData("contact.deleted", """{"type":"contact","id":"2","deleted":true}""", "contact 2 was deleted.")]
    [InlineData("brand.new", """{"a":1}""", """brand.new: {"a":1}""")]
    [InlineData("ping", "null", "Intercom says hello.")]
    public async Task Items_are_typed_by_topic(string topic, string item, string expected)
    {
        Assert.Equal(HttpStatusCode.OK, (await app.PostAsync(Notification("notif_" + topic, topic, item))).StatusCode);

        Assert.Contains(expected, await app.EventsAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha1=0000000000000000000000000000000000000000")]
    [InlineData("sha1=00")]
    public async Task Anything_else_is_refused(string signature)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.PostAsync(Notification("notif_bad", "ping", "{}"), signature)).StatusCode);

        Assert.DoesNotContain("notif_bad", string.Join("", await app.EventsAsync()));
    }

    [Fact]
    public async Task The_address_can_be_checked()
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, "/webhooks/intercom");

        Assert.Equal(HttpStatusCode.OK, (await app.Browser.SendAsync(head)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await app.Browser.GetAsync(new Uri("/webhooks/intercom", UriKind.Relative))).StatusCode);
    }

    private static string Notification(string id, string topic, string item) =>
        $$$"""{"type":"notification_event","id":"{{{id}}}","topic":"{{{topic}}}","created_at":1700000000,"data":{"type":"notification_event_data","item":{{{item}}}}}""";
}

using System.Net;
using System.Text;
using System.Text.Json;
using Intercom;

using var http = new HttpClient(new CannedContact());
var intercom = new IntercomClient(http, new IntercomClientOptions { AccessToken = "token" });
Contact ada = await intercom.Contacts.ShowAsync("1");
Console.WriteLine($"{ada.Id} {ada.Email} {ada.Role == ContactRole.User}");
await foreach (Contact contact in intercom.Contacts.ListAllAsync()) Console.WriteLine($"listed {contact.Id}");
await foreach (Contact contact in intercom.Contacts.SearchAllAsync(ContactQuery.Email.Equal("ada@example.org"))) Console.WriteLine($"found {contact.Id}");
Console.WriteLine($"created {(await intercom.Contacts.CreateAsync(new() { Email = "ada@example.org" })).Id}");

byte[] body = """{"topic":"contact.user.created","data":{"item":{"type":"contact","id":"7"}}}"""u8.ToArray();
IntercomNotification notification = IntercomWebhook.Parse(body, IntercomWebhook.Sign(body, "secret"), "secret");
Console.WriteLine(notification.TryGetItem(out Contact? item) ? $"notified of {item.Id}" : "no contact");

var options = new JsonSerializerOptions { TypeInfoResolver = IntercomJson.TypeInfoResolver };
Console.WriteLine(JsonSerializer.Serialize(ada, options.GetTypeInfo(typeof(Contact))));

internal sealed class CannedContact : HttpMessageHandler
{
    private const string Contact = """{"type":"contact","id":"1","email":"ada@example.org","role":"user","later":[1.50,null]}""";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        bool list = request.RequestUri!.AbsolutePath is "/contacts/search"
            || (request.Method == HttpMethod.Get && request.RequestUri.AbsolutePath is "/contacts");
        string text = list ? $$"""{"type":"list","data":[{{Contact}}]}""" : Contact;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(text, Encoding.UTF8, "application/json") });
    }
}

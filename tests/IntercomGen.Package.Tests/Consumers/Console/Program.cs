using System.Net;
using System.Text;
using System.Text.Json;
using Intercom;

using var http = new HttpClient(new CannedContact());
var intercom = new IntercomClient(http, new IntercomClientOptions { AccessToken = "token" });
Contact ada = await intercom.Contacts.ShowAsync("1");
Console.WriteLine($"{ada.Id} {ada.Email} {ada.Role == ContactRole.User}");
var options = new JsonSerializerOptions { TypeInfoResolver = IntercomJson.TypeInfoResolver };
Console.WriteLine(JsonSerializer.Serialize(ada, options.GetTypeInfo(typeof(Contact))));

internal sealed class CannedContact : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(
                """{"type":"contact","id":"1","email":"ada@example.org","role":"user","later":[1.50,null]}""", Encoding.UTF8, "application/json"),
        });
}

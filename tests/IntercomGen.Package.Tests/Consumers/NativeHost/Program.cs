using System.Net;
using System.Text;
using Intercom;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.SetMinimumLevel(LogLevel.Debug).AddFilter("Microsoft", LogLevel.Warning);
builder.Configuration.AddInMemoryCollection([new("Intercom:AccessToken", "the-token"), new("Intercom:Region", "eu"), new("Intercom:MaxRetries", "1")]);
builder.Services.AddIntercom(builder.Configuration).ConfigurePrimaryHttpMessageHandler(static () => new CannedContact());
builder.Services.AddIntercom("other", static options => options.AccessToken = "other-token")
    .ConfigurePrimaryHttpMessageHandler(static () => new CannedContact());

await using WebApplication app = builder.Build();
app.MapGet("/contacts/{id}", static async context =>
{
    Contact contact = await context.RequestServices.GetRequiredService<IntercomClient>().Contacts.ShowAsync((string?)context.Request.RouteValues["id"]);
    await context.Response.Body.WriteAsync(IntercomJson.Serialize(contact));
});
app.MapIntercomWebhook("/webhooks", static options => options.ClientSecret = "secret", static (notification, _) =>
{
    Console.WriteLine(notification.TryGetItem(out Contact? contact) ? $"notified of {contact.Id}" : "no contact");
    return Task.CompletedTask;
});
await app.StartAsync();

using var browser = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
Console.WriteLine(await browser.GetStringAsync(new Uri("/contacts/7", UriKind.Relative)));
byte[] body = """{"id":"n1","topic":"contact.user.created","data":{"item":{"type":"contact","id":"8"}}}"""u8.ToArray();
using var content = new ByteArrayContent(body);
content.Headers.Add(IntercomWebhook.SignatureHeader, IntercomWebhook.Sign(body, "secret"));
Console.WriteLine((await browser.PostAsync(new Uri("/webhooks", UriKind.Relative), content)).StatusCode);
Console.WriteLine((await app.Services.GetRequiredKeyedService<IntercomClient>("other").Contacts.ShowAsync("9")).Email);
await app.StopAsync();

internal sealed class CannedContact : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            Content = new StringContent(
                $$"""{"type":"contact","id":"1","email":"{{request.Headers.Authorization?.Parameter}}@{{request.RequestUri?.Host}}"}""",
                Encoding.UTF8,
                "application/json"),
        });
}

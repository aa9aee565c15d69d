// A receiver of webhooks that checks the signature over the bytes, and answers by the API.
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Acme.Webhooks;

internal static class Endpoint
{
    public static void Map(WebApplication app, string secret) => app.MapPost("/webhooks/intercom", async (HttpRequest request, Replies replies) =>
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer);
        byte[] body = buffer.ToArray();
        string expected = "sha1=" + Convert.ToHexString(HMACSHA1.HashData(Encoding.UTF8.GetBytes(secret), body)).ToLowerInvariant();
        string? given = request.Headers["X-Hub-Signature"];
        if (given is null || !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(given)))
        {
            return Results.Unauthorized();
        }
        using JsonDocument notification = JsonDocument.Parse(body);
        switch (notification.RootElement.GetProperty("topic").GetString())
        {
            case "conversation.user.created":
                await replies.GreetAsync(notification.RootElement.GetProperty("data").GetProperty("item").GetProperty("id").GetString()!);
                break;
            case "conversation.admin.closed":
                await replies.CloseAsync("1");
                break;
        }
        return Results.Ok(JsonSerializer.Serialize(new { received = true }));
    });
}

internal sealed class Replies(HttpClient http, string token)
{
    // The mistake is in here, whoever calls it.
    public Task<HttpResponseMessage> CloseAsync(string conversation) =>
        http.SendAsync(new HttpRequestMessage(HttpMethod.Post, $"https://api.intercom.io/conversation/{conversation}/close") // IGEN1003
        {
            Headers = { { "Intercom-Version", "2.16" } },
        });

    public async Task GreetAsync(string conversation)
    {
        var message = new HttpRequestMessage
        {
            Method = HttpMethod.Post,
            RequestUri = new Uri($"https://api.intercom.io/conversations/{conversation}/reply"),
            Headers = { { "Authorization", "Bearer " + token }, { "Intercom-Version", "2.16" } },
            Content = JsonContent.Create(new { message_type = "comment", type = "admin", admin_id = "991267583", body = "<p>Hello!</p>" }),
        };
        HttpResponseMessage response = await http.SendAsync(message);
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException(await response.Content.ReadAsStringAsync());
    }
}

// A shop that shows Intercom's messenger on its pages and talks to everybody but Intercom's API.
namespace Acme.Shop;

internal static class ContentSecurity
{
    public static readonly string[] Connect =
    [
        "'self'", "https://api.intercom.io", "https://api-iam.intercom.io", "wss://nexus-websocket-a.intercom.io", "https://uploads.intercomcdn.com",
        "https://widget.intercom.io",
    ];

    public static string Header => $"connect-src {string.Join(' ', Connect)}; script-src https://js.intercomcdn.com https://widget.intercom.io";

    public static string Script(string app) =>
        $"<script>window.intercomSettings={{api_base:'https://api-iam.intercom.io',app_id:'{app}'}};</script>"
            + $"<script src='https://widget.intercom.io/widget/{app}'></script>";
}

internal sealed class GraphClient(HttpClient http)
{
    private const string Query = """
        query Orders($first: Int!) { orders(first: $first) { edges { node { id customer { role email } createdAt } } pageInfo { endCursor hasNextPage } } }
        """;

    public async Task<JsonElement> OrdersAsync(int first)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://shop.example.com/admin/api/graphql.json")
        {
            Content = JsonContent.Create(new { query = Query, variables = new { first } }),
        };
        request.Headers.Add("X-Access-Token", Environment.GetEnvironmentVariable("SHOP"));
        using HttpResponseMessage response = await http.SendAsync(request);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public Task<HttpResponseMessage> UsersAsync() => http.GetAsync("users?created_at_after=1700000000000");

    public async Task<bool> MessengerIsUpAsync(string app) => (await http.GetAsync("https://widget.intercom.io/widget/" + app)).IsSuccessStatusCode;

    public Task<HttpResponseMessage> AnnounceAsync() =>
        http.PostAsJsonAsync("https://hooks.example.com/services/1", new { text = "Docs: https://api.intercom.io/users", role = "usr" });
}

internal sealed class OrderStatus
{
    public string Of(int state) => state switch { 1 => "paid", 2 => "sent", _ => "open" };

    public long Stamp(DateTimeOffset at) => at.ToUnixTimeMilliseconds();
}

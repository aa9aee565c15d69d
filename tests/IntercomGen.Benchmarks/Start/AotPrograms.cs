namespace IntercomGen.Benchmarks.Start;

/// <summary>The programs that are compiled to native code. With an argument each ends after its first answer.</summary>
internal static class AotPrograms
{
    /// <summary>Lists, searches, creates and reads a webhook.</summary>
    public const string Ours = "using Intercom;\n" + """
        var client = new IntercomClient(new HttpClient(new Canned()), new IntercomClientOptions { AccessToken = "token" });
        """ + Work + Canned;

    /// <summary>The same over real connections.</summary>
    public const string OursOverSockets = "using Intercom;\n" + """
        var client = new IntercomClient("token");
        """ + Work;

    /// <summary>One call written by hand.</summary>
    public const string Raw = "using var http = new HttpClient(new Canned());\n" + Call + Canned;

    /// <summary>The same over real connections.</summary>
    public const string RawOverSockets = "using var http = new HttpClient();\n" + Call;

    private const string Work = """

        System.Console.WriteLine((await client.Contacts.ShowAsync("1")).Id);
        if (args.Length > 0) return;
        await foreach (Contact contact in client.Contacts.ListAllAsync()) System.Console.WriteLine(contact.Name);
        await foreach (Contact contact in client.Contacts.SearchAllAsync(ContactQuery.Email.Equal("ada@example.org"))) System.Console.WriteLine(contact.Name);
        System.Console.WriteLine((await client.Contacts.CreateAsync(new() { Email = "ada@example.org" })).Id);
        byte[] body = System.Text.Encoding.UTF8.GetBytes("{\"topic\":\"contact.user.created\",\"data\":{\"item\":{\"type\":\"contact\",\"id\":\"7\"}}}");
        IntercomNotification notification = IntercomWebhook.Parse(body, IntercomWebhook.Sign(body, "secret"), "secret");
        System.Console.WriteLine(notification.TryGetItem(out Contact? item) ? item.Id : "none");

        """;

    private const string Call = """
        using var message = new HttpRequestMessage(HttpMethod.Get, "https://api.intercom.io/contacts/1");
        message.Headers.Add("Intercom-Version", "2.16");
        message.Headers.Authorization = new("Bearer", "token");
        using HttpResponseMessage response = await http.SendAsync(message);
        response.EnsureSuccessStatusCode();
        using var document = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        System.Console.WriteLine(document.RootElement.GetProperty("id").GetString());

        """;

    private const string Canned = """
        sealed class Canned : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.OK) { Content = new StringContent("{\"type\":\"list\",\"data\":[],\"id\":\"1\"}") });
        }
        """;
}

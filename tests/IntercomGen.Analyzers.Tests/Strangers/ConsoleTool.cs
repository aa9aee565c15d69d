// An export tool that somebody wrote in an afternoon.
internal static class ExportTool
{
    private const string Root = "https://api.intercom.io";
    private static readonly HttpClient Client = CreateClient();
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static async Task<int> Main(string[] args)
    {
        if (args.Length == 0)
        {
            Console.Error.WriteLine("usage: export <file>");
            return 1;
        }
        await using StreamWriter file = File.CreateText(args[0]);
        string? cursor = null;
        do
        {
            string url = cursor == null ? $"{Root}/contacts?per_page=150" : $"{Root}/contacts?per_page=150&starting_after={cursor}";
            using var page = JsonDocument.Parse(await GetWithRetryAsync(url));
            foreach (JsonElement contact in page.RootElement.GetProperty("data").EnumerateArray()) await file.WriteLineAsync(contact.GetRawText());
            cursor = page.RootElement.GetProperty("pages").TryGetProperty("next", out JsonElement next) && next.ValueKind == JsonValueKind.Object
                ? next.GetProperty("starting_after").GetString()
                : null;
        }
        while (cursor != null);
        await StartExportAsync(DateTimeOffset.UtcNow.AddDays(-30), DateTimeOffset.UtcNow);
        await SearchAsync("open");
        return 0;
    }

    private static HttpClient CreateClient()
    {
        var client = new HttpClient(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        client.DefaultRequestHeaders.Add("Authorization", "Bearer " + Environment.GetEnvironmentVariable("INTERCOM_TOKEN"));
        client.DefaultRequestHeaders.Add("Intercom-Version", Environment.GetEnvironmentVariable("INTERCOM_VERSION") ?? "2.16");
        client.DefaultRequestHeaders.UserAgent.ParseAdd("export-tool/1.0");
        return client;
    }

    private static async Task<string> GetWithRetryAsync(string url)
    {
        while (true)
        {
            using HttpResponseMessage response = await Client.GetAsync(url);
            if (response.StatusCode != System.Net.HttpStatusCode.TooManyRequests) return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
            long reset = response.Headers.TryGetValues("X-RateLimit-Reset", out IEnumerable<string>? values) ? long.Parse(values.First()) : 0;
            TimeSpan wait = DateTimeOffset.FromUnixTimeSeconds(reset) - DateTimeOffset.UtcNow;
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.FromSeconds(10));
        }
    }

    private static async Task StartExportAsync(DateTimeOffset from, DateTimeOffset to)
    {
        var request = new ExportRequest { CreatedAtAfter = from.ToUnixTimeSeconds(), CreatedAtBefore = to.ToUnixTimeSeconds() };
        var content = new StringContent(JsonSerializer.Serialize(request, Options), Encoding.UTF8, "application/json");
        HttpResponseMessage response = await Client.PostAsync(Root + "/export/content/data", content);
        string job = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("job_identifier").GetString()!;
        await Client.GetAsync($"{Root}/export/content/data/{job}");
        await GetWithRetryAsync(Root + "/leads"); // IGEN1003
        await using Stream zip = await Client.GetStreamAsync(new Uri(new Uri(Root), "download/content/data/" + job));
        await zip.CopyToAsync(File.Create("export.zip"));
    }

    private static Task<HttpResponseMessage> SearchAsync(string state)
    {
        string json = $$"""
            {
              "query": {
                "operator": "AND",
                "value": [
                  { "field": "state", "operator": "=", "value": "{{state}}" },
                  { "field": "updated_at", "operator": ">", "value": "{{DateTimeOffset.UtcNow.AddHours(-1).ToUnixTimeSeconds()}}" }
                ]
              },
              "pagination": { "per_page": 20 }
            }
            """;
        return Client.PostAsync($"{Root}/conversations/search", new StringContent(json, Encoding.UTF8, "application/json"));
    }

    private sealed class ExportRequest
    {
        public long CreatedAtAfter { get; set; }
        public long CreatedAtBefore { get; set; }
    }
}

using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Intercom;

namespace IntercomGen.NetStandard.Tests;

/// <summary>A client that was emitted for netstandard2.0, at work.</summary>
public class ClientTests
{
    [Fact]
    public void It_was_emitted_for_the_older_framework()
    {
        var built = (System.Runtime.Versioning.TargetFrameworkAttribute)typeof(IntercomClient).Assembly.GetCustomAttributes(
            typeof(System.Runtime.Versioning.TargetFrameworkAttribute), false)[0];

        Assert.Equal(".NETStandard,Version=v2.0", built.FrameworkName);
        Assert.Null(typeof(IntercomClient).Assembly.GetType("Intercom.CallTrace"));
    }

    [Fact]
    public async Task A_call_sends_what_was_set_and_reads_what_came()
    {
        using var server = new Script("""{"type":"contact","id":"1","role":"user","email":null,"created_at":1700000000,"newer":{"a":[1.50]}}""");
        Contact contact = await server.Client().Contacts.UpdateAsync("a/b", new() { Name = "Ada", Phone = null });

        Assert.Equal("PUT /contacts/a%2Fb Bearer token 2.16 {\"name\":\"Ada\",\"phone\":null}", Sorted(server.Sent.Single()));
        Assert.Equal(
            ("1", ContactRole.User, null, DateTimeOffset.FromUnixTimeSeconds(1700000000)), (contact.Id, contact.Role, contact.Email, contact.CreatedAt));
        Assert.Equal("""{"a":[1.50]}""", contact.AdditionalProperties["newer"].ToString());
    }

    [Fact]
    public async Task Pages_are_walked_and_failures_repeated()
    {
        using var server = new Script(
            """{"type":"list","data":[{"id":"1"},{"id":"2"}],"pages":{"type":"pages","next":{"page":2,"starting_after":"s"}}}""",
            "429",
            """{"type":"list","data":[{"id":"3"}],"pages":{"type":"pages","next":null}}""");
        var ids = new List<string?>();
        await foreach (Contact contact in server.Client().Contacts
            .SearchAllAsync(ContactQuery.Email.Contains("@") & ContactQuery.CreatedAt.After(DateTimeOffset.UnixEpoch)))
        {
            ids.Add(contact.Id);
        }

        Assert.Equal(["1", "2", "3"], ids);
        Assert.Equal(3, server.Sent.Count);
        Assert.EndsWith("\"pagination\":{\"starting_after\":\"s\"}}", server.Sent[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_are_typed()
    {
        using var server = new Script("404");
        IntercomApiException e = await Assert.ThrowsAsync<IntercomApiException>(() => server.Client().Contacts.ShowAsync("1"));

        Assert.Equal((404, "not_found"), (e.StatusCode, e.ErrorCode));
        Assert.Throws<ArgumentException>(() => { _ = server.Client().Contacts.CreateAsync(new()); });
    }

    [Fact]
    public async Task A_download_is_unpacked()
    {
        using var server = new Script("zip");
        using IntercomDownload download = await server.Client().DataExport.DownloadAsync("job");

        Assert.Equal("a;b", await new StreamReader(download.Content).ReadToEndAsync());
    }

    [Fact]
    public void Models_and_unions_come_back_as_they_were()
    {
        const string json = """{"type":"conversation","id":"5","source":{"type":"email","author":{"type":"user","id":"6"}},"custom_attributes":"""
            + """{"n":1.50,"none":null},"tags":{"type":"tag.list","tags":[]},"x":[]}""";
        Conversation conversation = JsonSerializer.Deserialize<Conversation>(json)!;

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(JsonSerializer.Serialize(conversation))));
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(json), JsonNode.Parse(IntercomJson.Serialize(IntercomJson.Deserialize<Conversation>(Encoding.UTF8.GetBytes(json))!))));
    }

    [Fact]
    public void Webhooks_are_checked_and_typed()
    {
        byte[] body = """{"id":"n1","topic":"contact.user.created","data":{"item":{"type":"contact","id":"7"}}}"""u8.ToArray();
        IntercomNotification notification = IntercomWebhook.Parse(body, IntercomWebhook.Sign(body, "secret"), "secret");

        Assert.True(notification.TryGetItem(out Contact? contact));
        Assert.Equal("7", contact.Id);
        Assert.Throws<IntercomWebhookSignatureException>(() => IntercomWebhook.Parse(body, IntercomWebhook.Sign(body, "other"), "secret"));
    }

    private static string Sorted(string line) =>
        line.Replace("{\"phone\":null,\"name\":\"Ada\"}", "{\"name\":\"Ada\",\"phone\":null}", StringComparison.Ordinal);

    /// <summary>Answers one after another: JSON, a status, or a zipped file.</summary>
    private sealed class Script(params string[] answers) : HttpMessageHandler
    {
        public List<string> Sent { get; } = [];

        public IntercomClient Client() =>
            new(new HttpClient(this, disposeHandler: false), new IntercomClientOptions { AccessToken = "token", MaxRetryDelay = TimeSpan.FromMilliseconds(1) });

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            string version = request.Headers.GetValues("Intercom-Version").Single();
            Sent.Add($"{request.Method} {request.RequestUri!.PathAndQuery} {request.Headers.Authorization} {version} {body}");
            string answer = answers[Sent.Count - 1];
            return answer switch
            {
                "zip" => new(HttpStatusCode.OK) { Content = new ByteArrayContent(Zip("a;b")) },
                { Length: 3 } =>
                    new((HttpStatusCode)int.Parse(answer, System.Globalization.CultureInfo.InvariantCulture))
                    {
                        Content = new StringContent("""{"type":"error.list","errors":[{"code":"not_found"}]}"""),
                    },
                _ => new(HttpStatusCode.OK) { Content = new StringContent(answer) },
            };
        }

        private static byte[] Zip(string text)
        {
            using var zipped = new MemoryStream();
            using (var zip = new System.IO.Compression.GZipStream(zipped, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            {
                zip.Write(Encoding.UTF8.GetBytes(text));
            }

            return zipped.ToArray();
        }
    }
}

using System.IO.Compression;
using System.Net;
using System.Text;

namespace IntercomGen.Runtime.Tests.Http;

public class FileTests
{
    [Theory]
    [InlineData(false, "Content-Encoding", "gzip")]
    [InlineData(true, "X-None", "")]
    public async Task A_zipped_download_is_unpacked(bool isFile, string header, string value)
    {
        TestServer server = new TestServer().ThenBytes(
            Zip("a;b\n1;2\n"),
            (header, value),
            ("Content-Type", "application/octet-stream"),
            ("Content-Disposition", "attachment; filename=\"export.csv.gz\""));
        await using IntercomDownload download = await server.Pipeline().DownloadAsync(TestCalls.Get().Accept("application/octet-stream"), null, default);
        Assert.Equal("a;b\n1;2\n", await new StreamReader(download.Content).ReadToEndAsync());
        Assert.Equal(("application/octet-stream", isFile ? "export.csv" : "export.csv.gz", null), (download.ContentType, download.FileName, download.Length));
        Assert.Equal("application/octet-stream", server.Sent[0].Headers["Accept"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("plain text")]
    public async Task A_plain_download_comes_as_it_is_and_tells_its_progress(string text)
    {
        TestServer server = new TestServer().ThenBytes(Encoding.UTF8.GetBytes(text), ("Content-Disposition", "attachment; filename=\"..\\\\..\\\\a.txt\""));
        using IntercomDownload download = await server.Pipeline().DownloadAsync(TestCalls.Get(), null, default);
        var copy = new MemoryStream();
        var progress = new Steps();
        await download.CopyToAsync(copy, progress);
        Assert.Equal(text, Encoding.UTF8.GetString(copy.ToArray()));
        Assert.Equal(text.Length, download.Length);
        Assert.Equal("a.txt", download.FileName);
        Assert.Equal(text.Length, progress.Last);
    }

    [Fact]
    public async Task A_zipped_answer_is_read_where_the_handler_left_it_zipped()
    {
        TestServer server = new TestServer().ThenBytes(Zip("""{"id":"1"}"""), ("Content-Encoding", "gzip"));
        Assert.Equal("1", (await server.Pipeline().ReadAsync()).Id);
    }

    [Fact]
    public async Task A_failed_download_is_an_error_like_others()
    {
        TestServer server = new TestServer().Then(HttpStatusCode.NotFound, """{"errors":[{"code":"job_not_found"}]}""");
        IntercomApiException e = await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline().DownloadAsync(TestCalls.Get(), null, default));
        Assert.Equal("job_not_found", e.ErrorCode);
    }

    [Theory]
    [InlineData("https://files.example/rec.wav?sig=1", "https://files.example/rec.wav?sig=1")]
    [InlineData("/elsewhere", "https://api.intercom.io/elsewhere")]
    public async Task A_redirect_is_told_and_not_followed(string location, string address)
    {
        TestServer server = new TestServer().Then(HttpStatusCode.Found, "", headers: ("Location", location));
        Assert.Equal(address, (await server.Pipeline().RedirectAsync(TestCalls.Get(), null, default)).AbsoluteUri);
        Assert.Single(server.Sent);
    }

    [Fact]
    public async Task A_handler_that_followed_the_redirect_tells_where_it_arrived()
    {
        TestServer server = new TestServer().Then((_, _) => Task.FromResult(new HttpResponseMessage
        {
            RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://files.example/rec.wav"),
        }));
        Assert.Equal("https://files.example/rec.wav", (await server.Pipeline().RedirectAsync(TestCalls.Get(), null, default)).AbsoluteUri);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task No_redirect_where_one_was_expected_is_an_error(HttpStatusCode status)
    {
        TestServer server = new TestServer().Then(status);
        IntercomApiException e = await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline().RedirectAsync(TestCalls.Get(), null, default));
        Assert.Equal((int)status, e.StatusCode);
    }

    [Fact]
    public async Task An_upload_is_multipart_and_is_sent_again_from_its_start()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("skipped,content"));
        stream.Position = 8;
        TestServer server = new TestServer().Then(HttpStatusCode.TooManyRequests).Then(HttpStatusCode.OK);
        await server.Pipeline().ReadAsync(Upload(stream));
        Assert.Equal(2, server.Sent.Count);
        Assert.All(server.Sent, sent =>
        {
            Assert.StartsWith("multipart/form-data; boundary=", sent.Headers["Content-Type"], StringComparison.Ordinal);
            Assert.Contains("Content-Disposition: form-data; name=\"finalize\"\r\n\r\ntrue\r\n", sent.Body, StringComparison.Ordinal);
            Assert.Contains(
                "Content-Type: text/csv\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a b.csv\"\r\n\r\ncontent\r\n",
                sent.Body,
                StringComparison.Ordinal);
            Assert.DoesNotContain("absent", sent.Body, StringComparison.Ordinal);
        });
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task An_upload_tells_its_progress_and_begins_again_for_a_retry()
    {
        var told = new List<long>();
        var upload = new IntercomUpload(new byte[200_000], "a.csv") { Progress = new Told(told) };
        TestServer server = new TestServer().Then(HttpStatusCode.TooManyRequests).Then(HttpStatusCode.OK);
        await server.Pipeline().ReadAsync(IntercomRequest.Post("/catalog", "X").File("file", upload));
        Assert.Equal(2, told.Count(static bytes => bytes == 200_000));
        Assert.InRange(told[0], 1, 199_999);
        Assert.Equal(told[0], told[told.Count / 2]);
    }

    [Fact]
    public async Task A_stream_that_cannot_go_back_is_sent_once()
    {
        using var stream = new GZipStream(new MemoryStream(Zip("content")), CompressionMode.Decompress);
        TestServer server = new TestServer().Then(HttpStatusCode.TooManyRequests);
        await Assert.ThrowsAsync<IntercomApiException>(() => server.Pipeline().ReadAsync(Upload(stream)));
        Assert.Contains("content", Assert.Single(server.Sent).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("a\r\nX: 1", null)]
    [InlineData("a\"; x=\"", null)]
    [InlineData("a\\", null)]
    [InlineData("a.csv", "text/csv\r\nX: 1")]
    [InlineData("a.csv", "")]
    [InlineData("a.csv", "csv")]
    public void A_file_name_stays_a_file_name(string name, string? contentType) =>
        Assert.Throws<ArgumentException>(() => new IntercomUpload([], name, contentType));

    private static IntercomRequest Upload(Stream stream) => IntercomRequest.Post("/catalog", "X")
        .Form("finalize", "true").Form("absent", null).File("file", new IntercomUpload(stream, "a b.csv", "text/csv")).File("absent", null);

    private static byte[] Zip(string text)
    {
        var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.Fastest))
        {
            zip.Write(Encoding.UTF8.GetBytes(text));
        }

        return zipped.ToArray();
    }

    private sealed class Told(List<long> told) : IProgress<long>
    {
        public void Report(long value) => told.Add(value);
    }

    private sealed class Steps : IProgress<long>
    {
        public long Last { get; private set; }

        public void Report(long value) => Last = value;
    }
}

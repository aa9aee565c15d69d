using System.IO.Compression;
using System.Text.Json.Nodes;
using FakeIntercom.Tests.Support;

namespace FakeIntercom.Tests;

/// <summary>Articles, exports, message statuses, calls, and answers that are not JSON.</summary>
public sealed class ContentTests
{
    [Fact]
    public async Task An_article_is_written_changed_found_and_deleted()
    {
        await using Api api = await Api.StartAsync();

        string id = (string)(await api.Post("/articles", """{ "title": "Unicorn care", "author_id": 991267001, "state": "published" }""")).Ok()["id"]!;
        Assert.Equal("<p>Brush daily</p>", (string?)(await api.Put($"/articles/{id}", """{ "body": "<p>Brush daily</p>" }""")).Ok()["body"]);
        Reply found = (await api.Get("/articles/search?phrase=unicorn&state=published&highlight=true")).Ok();
        Assert.Equal(
            (1, id, id),
            ((int?)found["total_count"], (string?)found["data"]!["articles"]![0]!["id"], (string?)found["data"]!["highlights"]![0]!["article_id"]));
        (await api.Delete($"/articles/{id}")).Ok();
        Assert.Equal(404, (await api.Get($"/articles/{id}")).Status);
    }

    [Fact]
    public async Task The_next_page_of_articles_is_a_link_that_keeps_the_size()
    {
        await using Api api = await Api.StartAsync();

        Reply first = (await api.Get("/articles?per_page=4")).Ok();

        Assert.Equal(new Uri(api.Server.BaseAddress, "articles?page=2&per_page=4").AbsoluteUri, (string?)first["pages"]!["next"]);
    }

    [Fact]
    public async Task A_data_export_is_polled_and_downloaded_as_gzip()
    {
        await using Api api = await Api.StartAsync();

        string job = (string)(await api.Post("/export/content/data", """{ "created_at_after": 1, "created_at_before": 2 }""")).Ok()["job_identfier"]!;
        Assert.Equal(404, (await api.Get($"/download/content/data/{job}")).Status);
        Assert.Equal("in_progress", (string?)(await api.Get($"/export/content/data/{job}")).Ok()["status"]);
        Reply done = (await api.Get($"/export/content/data/{job}")).Ok();
        Assert.Equal("completed", (string?)done["status"]);

        Reply file = (await api.Get(new Uri((string)done["download_url"]!).AbsolutePath)).Ok();
        Assert.Equal("application/octet-stream", file.ContentType);
        await using var gzip = new GZipStream(new MemoryStream(file.Bytes), CompressionMode.Decompress);
        using var text = new StreamReader(gzip);
        Assert.StartsWith("user_id,email", await text.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_instance_of_a_custom_object_has_an_id_of_its_own()
    {
        await using Api api = await Api.StartAsync();

        string first = await Make("""{ "external_id": "order-1" }""");
        string changed = await Make("""{ "external_id": "order-1", "custom_attributes": { "total": "12" } }""");
        string second = await Make("""{ "external_id": "order-2" }""");

        Assert.All(new[] { first, second }, static id => Assert.Matches("^[0-9]+$", id));
        Assert.Equal(first, changed);
        Assert.NotEqual(first, second);
        Assert.Equal(first, (string?)(await api.Get($"/custom_object_instances/Order/{first}")).Ok()["id"]);

        async Task<string> Make(string body) => (string)(await api.Post("/custom_object_instances/Order", body)).Ok()["id"]!;
    }

    [Fact]
    public async Task A_data_export_is_cancelled()
    {
        await using Api api = await Api.StartAsync();
        string job = (string)(await api.Post("/export/content/data", """{ "created_at_after": 1, "created_at_before": 2 }""")).Ok()["job_identfier"]!;

        (await api.Post($"/export/cancel/{job}", "")).Ok();

        Assert.Equal("canceled", (string?)(await api.Get($"/export/content/data/{job}")).Ok()["status"]);
    }

    [Fact]
    public async Task A_reporting_export_is_polled_and_downloaded_as_text()
    {
        await using Api api = await Api.StartAsync(new FakeIntercomOptions { ExportPolls = 0 });

        JsonNode dataset = (await api.Get("/export/reporting_data/get_datasets")).Ok()["data"]![0]!;
        string job = (string)(await api.Post("/export/reporting_data/enqueue", $$"""
            { "dataset_id": "{{dataset["id"]}}", "attribute_ids": ["{{dataset["default_time_attribute_id"]}}"], "start_time": 1, "end_time": 2 }
            """)).Ok()["job_identifier"]!;
        Reply status = (await api.Get($"/export/reporting_data/{job}?app_id=a&client_id=c")).Ok();
        Reply file = (await api.Get($"/download/reporting_data/{job}?app_id=a")).Ok();

        Assert.Equal("Conversations", (string?)dataset["name"]);
        Assert.Equal("complete", (string?)status["status"]);
        Assert.Equal("text/csv", file.ContentType);
        Assert.Equal(3, file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Message_statuses_belong_to_their_ruleset()
    {
        await using Api api = await Api.StartAsync();

        Reply known = (await api.Get($"/messages/status?ruleset_id={api.Server.Workspace.RulesetId}&per_page=5")).Ok();
        Reply unknown = (await api.Get("/messages/status?ruleset_id=1")).Ok();

        Assert.Equal((45, 5, "24554"), ((int?)known["total_count"], known["events"]!.AsArray().Count, (string?)known["ruleset_id"]));
        Assert.Equal(0, (int?)unknown["total_count"]);
    }

    [Fact]
    public async Task A_transcript_is_text_a_recording_is_elsewhere_an_event_has_no_answer()
    {
        await using Api api = await Api.StartAsync();

        Reply transcript = (await api.Get("/calls/7/transcript")).Ok();
        Reply recording = await api.Get("/calls/7/recording");
        Reply accepted = await api.Post("/events", """{ "event_name": "ordered", "created_at": 1700000000, "user_id": "ext-1" }""");

        Assert.Equal("text/plain", transcript.ContentType);
        Assert.Equal((302, "recordings.example.com"), (recording.Status, recording.Headers.Location!.Host));
        Assert.Equal((202, 0), (accepted.Status, accepted.Bytes.Length));
    }

    [Fact]
    public async Task Sampled_answers_are_the_same_each_time_and_carry_what_was_sent()
    {
        await using Api api = await Api.StartAsync();

        Reply once = (await api.Get("/help_center/collections/55")).Ok();
        Reply again = (await api.Get("/help_center/collections/55")).Ok();
        Reply renamed = (await api.Put("/help_center/collections/55", """{ "name": "Renamed" }""")).Ok();

        Assert.Equal(once.Text, again.Text);
        Assert.Equal("55", (string?)once["id"]);
        Assert.Equal("Renamed", (string?)renamed["name"]);
    }

    [Fact]
    public async Task Who_am_I_is_the_first_teammate()
    {
        await using Api api = await Api.StartAsync();

        Reply me = (await api.Get("/me")).Ok();

        Assert.Equal(api.Server.Workspace.Admins.IdAt(0), (string?)me["id"]);
        Assert.Equal(3, (await api.Get("/admins")).Ok()["admins"]!.AsArray().Count);
    }
}

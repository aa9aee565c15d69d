using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;

namespace IntercomGen.Runtime.Tests.Http;

/// <summary>Each test has a host of its own: listeners hear the whole process.</summary>
public class TelemetryTests
{
    [Fact]
    public async Task A_call_is_an_activity_without_secrets()
    {
        var activities = new List<Activity>();
        using ActivityListener listener = Listen("activity.example", activities);
        TestServer server = new TestServer().Then(HttpStatusCode.TooManyRequests).Then(HttpStatusCode.OK, headers: ("X-Request-Id", "r1"));
        IntercomRequest request = IntercomRequest.Get("/contacts/{contact_id}", "ShowContact").Path("private").Query("email", "private@x.y");
        await Pipeline(server, "activity.example").ReadAsync(request);

        Activity activity = Assert.Single(activities);
        Assert.Equal("GET /contacts/{contact_id}", activity.DisplayName);
        Assert.Equal(ActivityKind.Client, activity.Kind);
        Dictionary<string, object?> tags = activity.TagObjects.ToDictionary();
        Assert.Equal("GET", tags["http.request.method"]);
        Assert.Equal("https://activity.example/contacts/{contact_id}", tags["url.full"]);
        Assert.Equal(443, tags["server.port"]);
        Assert.Equal("/contacts/{contact_id}", tags["url.template"]);
        Assert.Equal(200, tags["http.response.status_code"]);
        Assert.Equal(1, tags["http.request.resend_count"]);
        Assert.Equal("ShowContact", tags["intercom.operation_id"]);
        Assert.Equal("r1", tags["intercom.request_id"]);
        Assert.DoesNotContain(tags.Values, value =>
            $"{value}".Contains("private", StringComparison.Ordinal) || $"{value}".Contains(TestCalls.Token, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(404, "404")]
    [InlineData(0, "System.Net.Http.HttpRequestException")]
    public async Task A_failed_call_is_a_failed_activity(int status, string error)
    {
        var activities = new List<Activity>();
        string host = $"failed{status}.example";
        using ActivityListener listener = Listen(host, activities);
        TestServer server = status == 0 ? new TestServer().ThenThrow(() => new HttpRequestException("secret")) : new TestServer().Then((HttpStatusCode)status);
        await Assert.ThrowsAnyAsync<Exception>(() => Pipeline(server, host).ReadAsync());
        Activity activity = Assert.Single(activities);
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal(error, activity.GetTagItem("error.type"));
        Assert.Null(activity.StatusDescription);
    }

    [Theory]
    [InlineData(200, "{\"id\":", "IntercomGen.Runtime.IntercomApiException")]
    [InlineData(200, "", "IntercomGen.Runtime.IntercomApiException")]
    [InlineData(200, "[1]", "IntercomGen.Runtime.IntercomApiException")]
    [InlineData(200, "{\"id\":\"much longer than allowed\"}", "IntercomGen.Runtime.IntercomApiException")]
    [InlineData(404, "{\"id\":\"much longer than allowed\"}", "404")]
    [InlineData(204, "", null)]
    public async Task An_answer_that_cannot_be_read_is_an_error_with_the_status_that_came(int status, string body, string? error)
    {
        var activities = new List<Activity>();
        string host = $"unreadable{status}{body.Length}.example";
        using ActivityListener listener = Listen(host, activities);
        using var durations = new Measurements("intercom.client.request.duration", host);
        IntercomPipeline pipeline = new TestServer().Then((HttpStatusCode)status, body)
            .Pipeline(o => (o.BaseAddress, o.MaxResponseBytes) = (new Uri($"https://{host}"), 20));

        Exception? thrown = await Record.ExceptionAsync(() => pipeline.ReadAsync());

        Assert.Equal(error is null ? null : typeof(IntercomApiException), thrown?.GetType());
        Activity activity = Assert.Single(activities);
        Assert.Equal((status, error), (activity.GetTagItem("http.response.status_code"), activity.GetTagItem("error.type")));
        Assert.Equal(error is null ? ActivityStatusCode.Unset : ActivityStatusCode.Error, activity.Status);
        Dictionary<string, object?> measured = Assert.Single(durations.Tags);
        Assert.Equal((status, error), (measured["http.response.status_code"], measured.GetValueOrDefault("error.type")));
    }

    [Fact]
    public async Task A_download_is_measured_until_it_can_be_read()
    {
        using var durations = new Measurements("intercom.client.request.duration", "streamed.example");
        IntercomPipeline pipeline = Pipeline(new TestServer().Then(HttpStatusCode.OK, "text"), "streamed.example");
        using (await pipeline.DownloadAsync(TestCalls.Get(), null, default))
        {
            Assert.False(Assert.Single(durations.Tags).ContainsKey("error.type"));
        }

        await Assert.ThrowsAsync<IntercomApiException>(() => pipeline.RedirectAsync(TestCalls.Get(), null, default));
        IntercomPipeline broken = Pipeline(new TestServer().ThenStream(() => FaultyStream.Broken("")), "streamed.example");
        await Assert.ThrowsAsync<HttpRequestException>(() => broken.DownloadAsync(TestCalls.Get(), null, default));

        Assert.Equal(
            [null, "IntercomGen.Runtime.IntercomApiException", "System.Net.Http.HttpRequestException"],
            durations.Tags.Select(static tags => tags.GetValueOrDefault("error.type")));
    }

    [Theory]
    [InlineData("GET", "GET", "GET", null)]
    [InlineData("SNOOZE", "HTTP", "_OTHER", "SNOOZE")]
    public async Task A_path_of_the_callers_own_is_not_told(string verb, string name, string method, string? original)
    {
        var activities = new List<Activity>();
        string host = original is null ? "known.example" : "other.example";
        using ActivityListener listener = Listen(host, activities);
        IntercomPipeline pipeline = Pipeline(new TestServer().Then(HttpStatusCode.OK), host);
        await pipeline.SendRawAsync(new HttpMethod(verb), "/people/ada@example.org?name=Ada", null, null, default);

        Activity activity = Assert.Single(activities);
        Assert.Equal(
            (name, method, original), (activity.DisplayName, activity.GetTagItem("http.request.method"), activity.GetTagItem("http.request.method_original")));
        Assert.Null(activity.GetTagItem("url.template"));
        Assert.DoesNotContain(activity.TagObjects, static tag => $"{tag.Value}".Contains("da", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Samplers_see_where_a_call_goes()
    {
        var seen = new List<KeyValuePair<string, object?>>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Intercom",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
            {
                if (options.Tags?.Contains(new("server.address", "sampled.example")) == true)
                {
                    seen.AddRange(options.Tags);
                }

                return ActivitySamplingResult.None;
            },
        };
        ActivitySource.AddActivityListener(listener);
        await Pipeline(new TestServer().Then(HttpStatusCode.OK), "sampled.example").ReadAsync();

        Assert.Equal(
            ["http.request.method", "intercom.operation_id", "server.address", "server.port", "url.full", "url.template"],
            seen.Select(static tag => tag.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Durations_and_retries_are_measured()
    {
        var seen = new List<(string Name, double Value, int? Status)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, self) =>
            {
                if (instrument.Meter.Name == "Intercom")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();
        await Pipeline(new TestServer().Then(HttpStatusCode.ServiceUnavailable).Then(HttpStatusCode.OK), "metrics.example").ReadAsync();

        Assert.Equal([("intercom.client.retries", 503), ("intercom.client.request.duration", 200)], seen.Select(one => (one.Name, one.Status ?? 0)));
        Assert.Equal(1, seen[0].Value);
        Assert.InRange(seen[1].Value, 0, 60);

        void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            Dictionary<string, object?> all = tags.ToArray().ToDictionary();
            if (all["server.address"] is "metrics.example")
            {
                Assert.Equal(("GET", 443, "/contacts/{contact_id}"), (all["http.request.method"], all["server.port"], all["url.template"]));
                seen.Add((instrument.Name, value, all.GetValueOrDefault("http.response.status_code") as int?));
            }
        }
    }

    private static IntercomPipeline Pipeline(TestServer server, string host) => server.Pipeline(o => o.BaseAddress = new Uri($"https://{host}"));

    private static ActivityListener Listen(string host, List<Activity> activities)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == "Intercom",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (host.Equals(activity.GetTagItem("server.address")))
                {
                    activities.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}

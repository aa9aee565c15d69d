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
        Assert.Equal("/contacts/{contact_id}", tags["url.template"]);
        Assert.Equal(200, tags["http.response.status_code"]);
        Assert.Equal(1, tags["http.request.resend_count"]);
        Assert.Equal("ShowContact", tags["intercom.operation_id"]);
        Assert.Equal("r1", tags["intercom.request_id"]);
        Assert.DoesNotContain(tags.Values, value => $"{value}".Contains("private", StringComparison.Ordinal) || $"{value}".Contains(TestCalls.Token, StringComparison.Ordinal));
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

#if NET8_0_OR_GREATER
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace IntercomGen.Runtime;

/// <summary>
/// The activity and the metrics of one call, named <c>Intercom</c>, after the HTTP semantic conventions of OpenTelemetry. One activity spans all
/// tries; those of HttpClient, a try each, are below it. They carry the template of the path, never identifiers, query values or headers.
/// </summary>
internal sealed class CallTrace : ICallTrace
{
    private static readonly ActivitySource Source = new("Intercom");
    private static readonly Meter Meter = new("Intercom");
    private static readonly LastRateLimits RateLimitLeft = new(Meter);

#if NET9_0_OR_GREATER
    // The boundaries of the conventions, and two more: a call may wait for its retries.
    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "intercom.client.request.duration",
        "s",
        "Duration of calls, retries included.",
        null,
        new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60] });
#else
    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("intercom.client.request.duration", "s", "Duration of calls, retries included.");
#endif

    private static readonly Counter<long> Retries =
        Meter.CreateCounter<long>("intercom.client.retries", "{retry}", "Requests that repeat a failed one.");

    private readonly HttpCall _call;
    private readonly Activity? _activity;
    private readonly long _started = Stopwatch.GetTimestamp();
    private int? _status;
    private string? _error;

    private CallTrace(HttpCall call, Activity? activity)
    {
        _call = call;
        _activity = activity;
    }

    /// <summary>The trace of a call; null when nobody listens.</summary>
    public static CallTrace? Start(HttpCall call)
    {
        if (!Source.HasListeners() && !Duration.Enabled && !Retries.Enabled && !RateLimitLeft.IsObserved)
        {
            return null;
        }

        Activity? activity = Source.HasListeners()
            ? Source.StartActivity(ActivityKind.Client, tags: CallTags.OfActivity(call), name: CallTags.Name(call.Request))
            : null;
        return new(call, activity);
    }

    public void Answered(HttpAnswer answer)
    {
        _status = answer.Status;
        _activity?.SetTag("http.response.status_code", answer.Status);
        _activity?.SetTag("intercom.request_id", answer.RequestId);
        if (answer.RateLimit?.Remaining is { } remaining)
        {
            _activity?.SetTag("intercom.rate_limit.remaining", remaining);
            RateLimitLeft.Note(_call.Address.Host, answer.RateLimit);
        }

        if (answer.Attempts > 1)
        {
            _activity?.SetTag("http.request.resend_count", answer.Attempts - 1);
        }

        if (answer.Status >= 400)
        {
            Fail(answer.Status.ToString(CultureInfo.InvariantCulture));
        }
    }

    // The status stays what came, and tells of the server; the conventions have the error type tell what went wrong here.
    public void Unreadable(HttpAnswer answer, IntercomApiException exception)
    {
        if (_error is null)
        {
            Failed(exception);
        }
    }

    // The type alone: a message may hold what the caller sent.
    public void Failed(Exception exception) => Fail(exception.GetType().FullName!);

    public void Repeats(int attempt, HttpAnswer? answer, TimeSpan delay)
    {
        if (Retries.Enabled)
        {
            Retries.Add(1, Tags(answer?.Status, null));
        }
    }

    public void Dispose()
    {
        if (Duration.Enabled)
        {
            Duration.Record(Stopwatch.GetElapsedTime(_started).TotalSeconds, Tags(_status, _error));
        }

        _activity?.Dispose();
    }

    private void Fail(string error)
    {
        _error = error;
        _activity?.SetTag("error.type", error);
        _activity?.SetStatus(ActivityStatusCode.Error);
    }

    private KeyValuePair<string, object?>[] Tags(int? status, string? error)
    {
        List<KeyValuePair<string, object?>> tags = CallTags.OfMetric(_call);
        if (status is { } code)
        {
            tags.Add(new("http.response.status_code", code));
        }

        if (error is not null)
        {
            tags.Add(new("error.type", error));
        }

        return [.. tags];
    }
}
#endif

#if NET8_0_OR_GREATER
using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace IntercomGen.Runtime;

/// <summary>
/// The activity and the metrics of one call, named <c>Intercom</c>. They carry the template of the path, never identifiers,
/// query values or headers.
/// </summary>
internal sealed class CallTrace : ICallTrace
{
    private static readonly ActivitySource Source = new("Intercom");
    private static readonly Meter Meter = new("Intercom");
    private static readonly LastRateLimits RateLimitLeft = new(Meter);

    private static readonly Histogram<double> Duration =
        Meter.CreateHistogram<double>("intercom.client.request.duration", "s", "Duration of calls, retries included.");

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

        IntercomRequest request = call.Request;
        Activity? activity = Source.StartActivity($"{request.Method.Method} {request.Template}", ActivityKind.Client);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag("http.request.method", request.Method.Method);
            activity.SetTag("url.template", request.Template);
            activity.SetTag("server.address", call.Address.Host);
            activity.SetTag("server.port", call.Address.Port);
            activity.SetTag("intercom.operation_id", request.OperationId);
        }

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

    private System.Diagnostics.TagList Tags(int? status, string? error)
    {
        IntercomRequest request = _call.Request;
        var tags = new System.Diagnostics.TagList { new KeyValuePair<string, object?>("http.request.method", request.Method.Method) };

        // A path that the caller wrote himself may hold identifiers: too many series.
        if (request.OperationId is not null)
        {
            tags.Add("url.template", request.Template);
        }

        tags.Add("server.address", _call.Address.Host);
        if (status is { } code)
        {
            tags.Add("http.response.status_code", code);
        }

        if (error is not null)
        {
            tags.Add("error.type", error);
        }

        return tags;
    }
}
#endif

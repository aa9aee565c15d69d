using System.Collections.Concurrent;
using FakeIntercom.Data;
using FakeIntercom.Description;
using FakeIntercom.Faults;
using FakeIntercom.Resources;
using FakeIntercom.Schemas;
using FakeIntercom.Validation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace FakeIntercom.Http;

/// <summary>A request's way: recorded, failed on demand, routed, checked, answered, fitted, written.</summary>
internal sealed class RequestPipeline(
    ServedVersions versions,
    FakeIntercomOptions options,
    FakeWorkspace workspace,
    FakeFaults faults,
    ConcurrentQueue<RecordedRequest> requests)
{
    private readonly RateLimit _limit = new(options);

    public async Task HandleAsync(HttpContext context)
    {
        RecordedRequest request = await RecordAsync(context).ConfigureAwait(false);
        requests.Enqueue(request);
        string requestId = Guid.NewGuid().ToString("N");
        context.Response.Headers["X-Request-Id"] = requestId;
        bool withinLimit = _limit.Count(context.Response.Headers);

        FakeFault? fault = faults.Take(request.Verb, request.Path);
        if (fault is { BreaksConnection: true, Part: null })
        {
            context.Abort();
            return;
        }

        ApiAnswer answer = FaultAnswers.Instead(fault, requestId) ?? Answer(context, request, requestId, withinLimit);
        await AnswerWriter.WriteAsync(context, answer, fault).ConfigureAwait(false);
    }

    private ApiAnswer Answer(HttpContext context, RecordedRequest request, string requestId, bool withinLimit)
    {
        try
        {
            RequestCheck.Authorization(request.Headers.GetValueOrDefault("Authorization"), options.AccessToken);
            RouteTable routes = versions.RoutesOf(request.Headers.GetValueOrDefault("Intercom-Version"));
            if (!withinLimit)
            {
                throw new ApiException(429, "rate_limit_exceeded", "Too many requests in this window");
            }

            ApiCall call = Route(routes, context, request);
            RequestCheck.Parameters(call);
            ReadBody(call, request);
            lock (workspace.Gate)
            {
                return Fit(call, Handlers.Find(call.Operation)(call));
            }
        }
        catch (ApiException error)
        {
            return ApiAnswer.Error(error, requestId).Encoded();
        }
    }

    private ApiCall Route(RouteTable routes, HttpContext context, RecordedRequest request)
    {
        (ApiOperation? operation, IReadOnlyList<string> pathValues, IReadOnlyList<string> verbs) = routes.Find(request.Verb, request.Path);
        if (operation is null && verbs.Count > 0)
        {
            context.Response.Headers.Allow = string.Join(", ", verbs);
            throw new ApiException(405, "method_not_allowed", $"{request.Path} does not take {request.Verb}");
        }

        return new()
        {
            Operation = operation ?? throw new ApiException(404, "not_found", $"There is no {request.Path}"),
            PathValues = pathValues,
            Query = context.Request.Query.ToDictionary(q => q.Key, q => q.Value.ToString(), StringComparer.Ordinal),
            Headers = request.Headers,
            BaseAddress = new Uri($"{context.Request.Scheme}://{context.Request.Host}/"),
            Path = request.Path,
            Workspace = workspace,
            Options = options,
        };
    }

    private static void ReadBody(ApiCall call, RecordedRequest request)
    {
        if (call.Operation.TakesMultipart)
        {
            RequestCheck.Multipart(request.Headers.GetValueOrDefault("Content-Type"));
        }
        else if (call.Operation.BodySchema is not null || request.Body.Length > 0)
        {
            // Not only where a body is declared: UpdateCompany of the older descriptions takes one without saying so.
            call.Body = RequestCheck.Body(call, request.Body);
        }
    }

    private static ApiAnswer Fit(ApiCall call, ApiAnswer answer) =>
        (answer.Json is null ? answer : answer with { Json = AnswerFitter.Fit(call.Operation.AnswerSchema, answer.Json) }).Encoded();

    private static async Task<RecordedRequest> RecordAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        string body = await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false);
        // The path as the client wrote it: ASP.NET Core has already decoded Request.Path.
        string target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        int query = target.IndexOf('?', StringComparison.Ordinal);
        return new(
            context.Request.Method,
            query < 0 ? target : target[..query],
            query < 0 ? "" : target[query..],
            context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            body);
    }
}

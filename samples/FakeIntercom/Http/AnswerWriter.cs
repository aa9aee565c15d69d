using FakeIntercom.Faults;
using Microsoft.AspNetCore.Http;

namespace FakeIntercom.Http;

/// <summary>Writes an answer, badly where a fault asks for it.</summary>
internal static class AnswerWriter
{
    public static async Task WriteAsync(HttpContext context, ApiAnswer answer, FakeFault? fault)
    {
        HttpResponse response = context.Response;
        response.StatusCode = answer.Status;
        SetHeaders(response.Headers, answer.Headers);
        if (answer.ContentType is not null)
        {
            response.ContentType = answer.ContentType;
        }

        bool isCutOff = fault is { BreaksConnection: true };
        ReadOnlyMemory<byte> body = fault?.Part is { } part ? answer.Body[..(int)(answer.Body.Length * part)] : answer.Body;
        if (answer.Status is not (204 or 304) && context.Request.Method != "HEAD")
        {
            response.ContentLength = isCutOff ? answer.Body.Length : body.Length;
        }

        if (fault is { SlowBody: true })
        {
            await response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }

        if (fault?.Wait > TimeSpan.Zero && !await WaitAsync(fault.Wait, context.RequestAborted).ConfigureAwait(false))
        {
            return;
        }

        if (!body.IsEmpty)
        {
            await response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
        }

        if (isCutOff)
        {
            await response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            context.Abort();
        }
    }

    // An empty value takes a header away that every other answer has.
    private static void SetHeaders(IHeaderDictionary headers, IReadOnlyDictionary<string, string> values)
    {
        foreach ((string name, string value) in values)
        {
            if (value.Length == 0)
            {
                headers.Remove(name);
            }
            else
            {
                headers[name] = value;
            }
        }
    }

    /// <returns>False when the client left meanwhile.</returns>
    private static async Task<bool> WaitAsync(TimeSpan wait, CancellationToken aborted)
    {
        await Task.Delay(wait, aborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !aborted.IsCancellationRequested;
    }
}

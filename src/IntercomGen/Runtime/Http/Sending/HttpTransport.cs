using System;
using System.Globalization;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>Sends a call until there is a final answer. The only code that touches the network.</summary>
internal sealed class HttpTransport(HttpClient client, IntercomClientOptions options)
{
    private IntercomRateLimit? _rateLimit;

    /// <summary>The state that the last answer told, whichever call it belonged to.</summary>
    public IntercomRateLimit? RateLimit => Volatile.Read(ref _rateLimit);

    /// <summary>The final answer of a call, whatever its status. What watches the call goes on watching until the answer is disposed.</summary>
    /// <param name="call">The call.</param>
    /// <param name="streamed">Whether the body of a success is left to be read by the caller.</param>
    /// <param name="cancellationToken">The caller's.</param>
    public async ValueTask<HttpAnswer> SendAsync(HttpCall call, bool streamed, CancellationToken cancellationToken)
    {
        ICallTrace? trace = CallTraces.Start(call);
        CallRetries retries = call.Retries;
        HttpAnswer? answer = null;
        try
        {
            for (int attempt = 1; ; attempt++)
            {
                answer = null;
                try
                {
                    await PaceAsync(cancellationToken).ConfigureAwait(false);
                    answer = await TryAsync(call, attempt, streamed, cancellationToken).ConfigureAwait(false);
                    if (!retries.RepeatsStatus(answer.Status, attempt))
                    {
                        trace?.Answered(answer);
                        answer.Trace = trace;
                        return answer;
                    }
                }
                catch (HttpRequestException) when (retries.RepeatsBroken(attempt))
                {
                    // The next try decides.
                }

                TimeSpan delay = retries.DelayAfter(answer?.Response, answer?.RateLimit, attempt);
                trace?.Repeats(attempt, answer, delay);
                answer?.Dispose();
                await options.Clock.DelayAsync(delay, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            answer?.Dispose();
            trace?.Failed(e);
            trace?.Dispose();
            throw;
        }
    }

    /// <summary>What callers get of a connection that broke within an answer.</summary>
    public static HttpRequestException Broken(HttpCall call, Exception e) =>
        new($"The connection broke while the answer to {call.Request.Method.Method} {call.Request.Template} was read.", e);

    private Task PaceAsync(CancellationToken cancellationToken)
    {
        TimeSpan wait = options.WaitForRateLimit ? RatePacer.Wait(RateLimit, options.Clock.UtcNow, options.MaxRetryDelay) : TimeSpan.Zero;
        return wait > TimeSpan.Zero ? options.Clock.DelayAsync(wait, cancellationToken) : Task.CompletedTask;
    }

    private async ValueTask<HttpAnswer> TryAsync(HttpCall call, int attempt, bool streamed, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        CancellationTokenSource limit = options.Clock.StartTimeout(call.Timeout);
        bool over = false;
        using CancellationTokenSource? both = cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token)
            : null;
        CancellationToken token = both?.Token ?? limit.Token;
        HttpRequestMessage? message = null;
        HttpResponseMessage? response = null;
        try
        {
            message = await call.CreateMessageAsync(token).ConfigureAwait(false);
            response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, token).ConfigureAwait(false);
            HttpAnswer answer = await AnswerAsync(call, response, attempt, streamed, token).ConfigureAwait(false);
            over = !streamed;
            return answer;
        }
        catch (Exception e)
        {
            response?.Dispose();
            if (Meaning(e, call, message is not null, limit.Token, cancellationToken) is { } clearer)
            {
                throw clearer;
            }

            throw;
        }
        finally
        {
            message?.Dispose();

            // After a failure, and while a body is streamed, somebody may still hold the token.
            if (over)
            {
                both?.Dispose();
                options.Clock.EndTimeout(limit);
            }
            else
            {
                limit.Dispose();
            }
        }
    }

    private async ValueTask<HttpAnswer> AnswerAsync(
        HttpCall call, HttpResponseMessage response, int attempt, bool streamed, CancellationToken token)
    {
        IntercomRateLimit? rateLimit = IntercomRateLimit.From(response.Headers);
        if (rateLimit is not null)
        {
            Volatile.Write(ref _rateLimit, rateLimit);
        }

        if (streamed && response.IsSuccessStatusCode)
        {
            return new(call, response, null, rateLimit, attempt, streamed: true);
        }

#if NET8_0_OR_GREATER
#else
        // Streams of .NET Framework look at the token only before they read.
        using CancellationTokenRegistration abort = token.Register(static it => ((IDisposable)it!).Dispose(), response);
#endif
        HttpContent content = HttpAnswer.ContentOf(response);
        using Stream stream = await HttpStreams.OpenAsync(content, token).ConfigureAwait(false);
        PooledBody? body = await PooledBody.ReadAsync(stream, HttpStreams.Length(content), options.MaxResponseBytes, token).ConfigureAwait(false);
        return new(call, response, body, rateLimit, attempt, streamed: false);
    }

    // Handlers report the end of a time-out and of the caller's patience alike; callers need to tell them apart.
    private static Exception? Meaning(Exception e, HttpCall call, bool isSent, CancellationToken limit, CancellationToken caller)
    {
        bool broken = e is OperationCanceledException or HttpRequestException or IOException or ObjectDisposedException;
        if (broken && caller.IsCancellationRequested)
        {
            return new OperationCanceledException("The call was cancelled.", e, caller);
        }

        string name = $"{call.Request.Method.Method} {call.Request.Template}";
        if (broken && limit.IsCancellationRequested)
        {
            return new TimeoutException(
                $"{name} got no complete answer within {Seconds(call.Timeout)} seconds (Timeout of the options).",
                e as TaskCanceledException ?? new TaskCanceledException(e.Message, e));
        }

        return e switch
        {
            // Of whoever gives the token: a file that is missing is no broken connection.
            _ when !isSent => null,
            OperationCanceledException => new TimeoutException($"{name} got no complete answer within the Timeout of its HttpClient.", e),
            IOException => Broken(call, e),
            _ => null,
        };
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);
}

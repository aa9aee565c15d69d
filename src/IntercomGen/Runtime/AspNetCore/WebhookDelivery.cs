using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace IntercomGen.Runtime;

/// <summary>Hands notifications to the application, each once, and knows in time whether that went well.</summary>
internal sealed class WebhookDelivery(
    IntercomWebhookOptions options, Func<IntercomNotification, IServiceProvider, CancellationToken, Task> handle, IServiceProvider services)
{
    private const int RememberedNotifications = 10_000;

    private readonly ILogger _log = services.GetRequiredService<ILoggerFactory>().CreateLogger("Intercom.Webhooks");
    private readonly CancellationToken _stopping = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;

    private readonly IIntercomWebhookLedger _ledger =
        options.Ledger ?? services.GetService<IIntercomWebhookLedger>() ?? new MemoryWebhookLedger(RememberedNotifications);

    public void Refused() => WebhookLogMessages.Refused(_log, null);

    /// <summary>Hands a notification over.</summary>
    /// <returns>False when the handler failed in time to ask for another delivery.</returns>
    public async ValueTask<bool> DeliverAsync(IntercomNotification notification)
    {
        if (notification.Id is { } id && !await _ledger.TryEnterAsync(id, _stopping).ConfigureAwait(false))
        {
            WebhookLogMessages.Repeated(_log, notification.Topic, id, null);
            return true;
        }

        // Not awaited before the clock is set: a handler that blocks must not keep the answer either.
        Task<bool> handled = Task.Run(() => HandleAsync(notification), CancellationToken.None);
        using var answered = new CancellationTokenSource();
        if (await Task.WhenAny(handled, Task.Delay(options.AnswerWithin, answered.Token)).ConfigureAwait(false) == handled)
        {
            // Or the timer would outlive each quick handler by seconds.
            await answered.CancelAsync().ConfigureAwait(false);
            return await handled.ConfigureAwait(false);
        }

        WebhookLogMessages.GoesOn(_log, notification.Topic, notification.Id, null);
        return true;
    }

    private async Task<bool> HandleAsync(IntercomNotification notification)
    {
        try
        {
            // A scope of its own: that of the request ends with the answer.
            AsyncServiceScope scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
            await using (scope.ConfigureAwait(false))
            {
                await handle(notification, scope.ServiceProvider, _stopping).ConfigureAwait(false);
            }

            return true;
        }
#pragma warning disable CA1031 // Whatever the handler throws, the answer is the same, and nobody else would see the exception.
        catch (Exception e)
#pragma warning restore CA1031
        {
            WebhookLogMessages.Failed(_log, notification.Topic, notification.Id, e);
            if (notification.Id is { } id)
            {
                await _ledger.RemoveAsync(id, CancellationToken.None).ConfigureAwait(false);
            }

            return false;
        }
    }
}

using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>Handles the notifications of a webhook.</summary>
public interface IIntercomWebhookHandler
{
    /// <summary>Called for each notification. An exception makes Intercom deliver it once more, if it comes before the answer was due.</summary>
    /// <param name="notification">The notification; its signature was checked.</param>
    /// <param name="cancellationToken">Cancelled when the application stops.</param>
    /// <returns>When it is handled.</returns>
    Task HandleAsync(IntercomNotification notification, CancellationToken cancellationToken);
}

using System.Threading;
using System.Threading.Tasks;

namespace IntercomGen.Runtime;

/// <summary>
/// Knows which notifications were handled. Intercom may deliver one twice, and its signature holds no time: the identifier alone tells. Applications
/// that run in several processes keep it where all of them see it.
/// </summary>
public interface IIntercomWebhookLedger
{
    /// <summary>Enters a notification before it is handled.</summary>
    /// <param name="notificationId">Its identifier.</param>
    /// <param name="cancellationToken">Cancelled when the application stops.</param>
    /// <returns>False when it is entered already, and must not be handled again.</returns>
    ValueTask<bool> TryEnterAsync(string notificationId, CancellationToken cancellationToken);

    /// <summary>Takes out a notification whose handler failed, so that the next delivery is handled.</summary>
    /// <param name="notificationId">Its identifier.</param>
    /// <param name="cancellationToken">Cancelled when the application stops.</param>
    /// <returns>When it is out.</returns>
    ValueTask RemoveAsync(string notificationId, CancellationToken cancellationToken);
}

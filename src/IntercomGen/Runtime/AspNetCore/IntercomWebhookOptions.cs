using System;

namespace IntercomGen.Runtime;

/// <summary>How a webhook receives notifications.</summary>
public sealed class IntercomWebhookOptions
{
    // Intercom gives up after five seconds; the way there and back counts too.
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(5);

    /// <summary>The client secret of the app that the webhook belongs to: the key of the signature. Required.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>The longest body, in bytes, that is read; 8 MiB when not set.</summary>
    public int MaxBodyBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>
    /// How long the answer waits for the handler, 4 seconds when not set; Intercom gives up after 5. A handler that takes longer goes on after the
    /// answer, and if it fails then, it is not called again: what must not be lost belongs into a queue that survives the process.
    /// Zero answers at once.
    /// </summary>
    public TimeSpan AnswerWithin { get; set; } = TimeSpan.FromSeconds(4);

    /// <summary>
    /// Knows which notifications were handled, so that a second delivery is not handled again. When not set: the service of this type if the
    /// application has one, else the last 10,000 identifiers, kept in memory.
    /// </summary>
    public IIntercomWebhookLedger? Ledger { get; set; }

    internal void Validate()
    {
        if (string.IsNullOrEmpty(ClientSecret))
        {
            throw new ArgumentException("IntercomWebhookOptions.ClientSecret is not set: without it nobody knows who posts.");
        }

        if (MaxBodyBytes <= 0)
        {
            throw new ArgumentException("IntercomWebhookOptions.MaxBodyBytes must be positive.");
        }

        if (AnswerWithin < TimeSpan.Zero || AnswerWithin > LongestAnswer)
        {
            throw new ArgumentException(
                $"IntercomWebhookOptions.AnswerWithin must be between zero and {LongestAnswer.TotalSeconds} seconds: Intercom waits no longer.");
        }
    }
}

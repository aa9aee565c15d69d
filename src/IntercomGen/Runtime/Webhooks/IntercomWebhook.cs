using System;
using System.Text.Json;

namespace IntercomGen.Runtime;

/// <summary>Reads the notifications that Intercom posts to a webhook, and checks that they are Intercom's.</summary>
/// <example>
/// <code>
/// IntercomNotification notification = IntercomWebhook.Parse(body, request.Headers[IntercomWebhook.SignatureHeader], clientSecret);
/// switch (notification.Topic)
/// {
///     case IntercomTopics.ContactUserCreated when notification.TryGetItem(out Contact? contact): ...
///     case IntercomTopics.TicketClosed when notification.TryGetItem(out Ticket? ticket): ...
/// }
/// </code>
/// </example>
public static class IntercomWebhook
{
    /// <summary>The header that carries the signature of the body.</summary>
    public const string SignatureHeader = "X-Hub-Signature";

    /// <summary>Reads a notification after checking its signature.</summary>
    /// <param name="body">The body exactly as it was received: a body that was read and written again has another signature.</param>
    /// <param name="signature">The value of the header <see cref="SignatureHeader"/>; null when there is none.</param>
    /// <param name="clientSecret">The client secret of the app that the webhook belongs to.</param>
    /// <returns>The notification.</returns>
    /// <exception cref="ArgumentException">The client secret is empty.</exception>
    /// <exception cref="IntercomWebhookSignatureException">The signature is missing or is not that of this body and secret.</exception>
    /// <exception cref="JsonException">The body is signed, but is no JSON object.</exception>
    public static IntercomNotification Parse(ReadOnlySpan<byte> body, string? signature, string clientSecret) =>
        VerifySignature(body, signature, clientSecret) ? ParseUnverified(body) : throw new IntercomWebhookSignatureException(signature is null);

    /// <summary>Reads a notification without any check: for tests, and for bodies that were checked before.</summary>
    /// <param name="body">The body, as UTF-8.</param>
    /// <returns>The notification.</returns>
    /// <exception cref="JsonException">The body is no JSON object.</exception>
    public static IntercomNotification ParseUnverified(ReadOnlySpan<byte> body) =>
        JsonCursor.Parse(body, IntercomNotification.Read) ?? throw new JsonException("The body is no notification: it is no JSON object.");

    /// <summary>Whether a body was signed with the client secret. The time it takes does not depend on how much of the signature is right.</summary>
    /// <param name="body">The body exactly as it was received.</param>
    /// <param name="signature">The value of the header <see cref="SignatureHeader"/>, <c>sha1=</c> and 40 hexadecimal digits; null when there is none.</param>
    /// <param name="clientSecret">The client secret of the app that the webhook belongs to.</param>
    /// <returns>True when the signature is right.</returns>
    /// <exception cref="ArgumentException">The client secret is empty.</exception>
    public static bool VerifySignature(ReadOnlySpan<byte> body, string? signature, string clientSecret)
    {
        WebhookSignature.CheckSecret(clientSecret);
        return WebhookSignature.Decode(signature) is { } given && WebhookSignature.AreEqual(given, WebhookSignature.Compute(body, clientSecret));
    }

    /// <summary>Signs a body as Intercom does, for tests that post to a webhook.</summary>
    /// <param name="body">The body.</param>
    /// <param name="clientSecret">The client secret that the webhook checks with.</param>
    /// <returns>The value of the header <see cref="SignatureHeader"/>.</returns>
    public static string Sign(ReadOnlySpan<byte> body, string clientSecret) => WebhookSignature.Encode(WebhookSignature.Compute(body, clientSecret));
}

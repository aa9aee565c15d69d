using System;

namespace IntercomGen.Runtime;

/// <summary>A body that claims to be a notification is not signed with the client secret: it is not Intercom's, or was changed on its way.</summary>
public sealed class IntercomWebhookSignatureException : Exception
{
    internal IntercomWebhookSignatureException(bool isMissing)
        : base(isMissing
            ? $"The request has no {IntercomWebhook.SignatureHeader} header."
            : $"The {IntercomWebhook.SignatureHeader} header is not the signature of this body with the given client secret. "
                + "It covers the body exactly as it was sent, not one that was parsed and written again.")
    {
        IsMissing = isMissing;
    }

    /// <summary>Whether there was no signature at all.</summary>
    public bool IsMissing { get; }
}

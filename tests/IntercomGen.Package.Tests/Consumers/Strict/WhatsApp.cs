using Intercom;

namespace Strict;

/// <summary>Uses what only the Unstable version has.</summary>
public static class WhatsApp
{
    /// <summary>Names the client's group of operations.</summary>
    public static string Group { get; } = nameof(IntercomClient.WhatsApp);
}

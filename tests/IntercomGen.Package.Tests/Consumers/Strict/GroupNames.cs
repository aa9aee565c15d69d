using Intercom;

namespace Strict;

/// <summary>Uses what only the Unstable version has.</summary>
public static class GroupNames
{
    /// <summary>Names the client's group of operations.</summary>
    public static string OfChannelEvents { get; } = nameof(IntercomClient.CustomChannelEvents);
}

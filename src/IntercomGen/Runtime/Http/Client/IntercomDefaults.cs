using System;

namespace IntercomGen.Runtime;

/// <summary>What the description says about every call: facts that the options of a client may override.</summary>
internal sealed class IntercomDefaults(string version, string userAgent, string us, string eu, string au)
{
    /// <summary>Value of <c>Intercom-Version</c> that the models were generated for; empty when the description does not say.</summary>
    public string Version { get; } = version;

    public string UserAgent { get; } = userAgent;

    public Uri Server(IntercomRegion region) => new(region switch
    {
        IntercomRegion.Eu => eu,
        IntercomRegion.Au => au,
        _ => us,
    });
}

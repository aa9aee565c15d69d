using System;

namespace IntercomGen.Runtime;

/// <summary>The one place that calls go to, and the token with them; and what the client says of itself there.</summary>
internal sealed class IntercomOrigin
{
    private readonly string _prefix;

    public IntercomOrigin(IntercomClientOptions options, IntercomDefaults defaults)
    {
        _prefix = (options.BaseAddress ?? defaults.Server(options.Region)).GetLeftPart(UriPartial.Path).TrimEnd('/');
        Version = defaults.Version;
        UserAgent = string.IsNullOrEmpty(options.UserAgentSuffix) ? defaults.UserAgent : $"{defaults.UserAgent} {options.UserAgentSuffix}";
    }

    public string Version { get; }

    public string UserAgent { get; }

    /// <summary>The address of a path. Its slash ends the authority: nothing behind it can change the host.</summary>
    /// <exception cref="ArgumentException">The path does not start with a slash.</exception>
    public Uri Address(string pathAndQuery) => pathAndQuery.Length > 0 && pathAndQuery[0] == '/'
        ? new(_prefix + pathAndQuery)
        : throw new ArgumentException("A path starts with a slash.", nameof(pathAndQuery));
}

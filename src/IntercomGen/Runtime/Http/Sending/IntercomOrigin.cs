using System;

namespace IntercomGen.Runtime;

/// <summary>The one place that calls go to, and the token with them; and what the client says of itself there.</summary>
internal sealed class IntercomOrigin
{
    private readonly Uri _base;
    private readonly string _prefix;

    public IntercomOrigin(IntercomClientOptions options, IntercomDefaults defaults)
    {
        _base = options.BaseAddress ?? defaults.Server(options.Region);
        _prefix = _base.GetLeftPart(UriPartial.Path).TrimEnd('/');
        Version = defaults.Version;
        UserAgent = string.IsNullOrEmpty(options.UserAgentSuffix) ? defaults.UserAgent : $"{defaults.UserAgent} {options.UserAgentSuffix}";
    }

    public string Version { get; }

    public string UserAgent { get; }

    /// <summary>The address of a path, which starts with a slash.</summary>
    /// <exception cref="ArgumentException">It is none, or one on another host.</exception>
    public Uri Address(string pathAndQuery)
    {
        if (!Uri.TryCreate(_prefix + pathAndQuery, UriKind.Absolute, out Uri? address) || !IsOwn(address))
        {
            throw new ArgumentException("The path and query make no address on the configured host.", nameof(pathAndQuery));
        }

        return address;
    }

    private bool IsOwn(Uri address) =>
        address.Scheme == _base.Scheme && address.Port == _base.Port && string.Equals(address.Host, _base.Host, StringComparison.OrdinalIgnoreCase);
}

using System;
using System.Threading;

namespace IntercomGen.Runtime;

/// <summary>Says what is wrong with the options when a client is created, not when its first call fails.</summary>
internal static class ClientOptionsValidator
{
    // About what a timer takes; more is surely a mistake of units.
    private const int MostDays = 24;

    private static readonly TimeSpan LongestTime = TimeSpan.FromDays(MostDays);

    public static void Validate(IntercomClientOptions options)
    {
        if (options.AccessTokenProvider is null)
        {
            HttpHeaderGuard.CheckToken(options.AccessToken, "IntercomClientOptions.AccessToken");
        }

        if (options.Region is < IntercomRegion.Us or > IntercomRegion.Au)
        {
            throw Invalid(nameof(options.Region), $"{(int)options.Region} is no region");
        }

        if (options.BaseAddress is { } address)
        {
            CheckAddress(address);
        }

        if (options.Version is { } version)
        {
            CheckVersion(version);
        }

        if (options.UserAgentSuffix is { } suffix)
        {
            HttpHeaderGuard.CheckValue("User-Agent", suffix);
        }

        CheckRetries(options.MaxRetries);
        CheckTimeout(options.Timeout);
        if (options.MaxRetryDelay < TimeSpan.Zero || options.MaxRetryDelay > LongestTime)
        {
            throw Invalid(nameof(options.MaxRetryDelay), $"it must be between zero and {MostDays} days");
        }

        if (options.MaxResponseBytes <= 0)
        {
            throw Invalid(nameof(options.MaxResponseBytes), "it must be positive");
        }
    }

    public static void CheckVersion(string version)
    {
        if (version.Length == 0)
        {
            throw Invalid("Version", "it is empty; leave it null for the version of the description");
        }

        HttpHeaderGuard.CheckValue("Intercom-Version", version);
    }

    public static void CheckTimeout(TimeSpan timeout)
    {
        if (timeout != Timeout.InfiniteTimeSpan && (timeout <= TimeSpan.Zero || timeout > LongestTime))
        {
            throw Invalid("Timeout", $"it must be positive and at most {MostDays} days, or Timeout.InfiniteTimeSpan");
        }
    }

    public static void CheckRetries(int retries)
    {
        if (retries < 0)
        {
            throw Invalid("MaxRetries", "it must not be negative");
        }
    }

    private static void CheckAddress(Uri address)
    {
        if (!address.IsAbsoluteUri || address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0)
        {
            throw Invalid("BaseAddress", "it must be an absolute address without user, query and fragment");
        }

        bool secure = address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
        if (!secure)
        {
            throw Invalid("BaseAddress", "it must be https (plain http is accepted for loopback addresses only), for the access token is sent to it");
        }
    }

    private static ArgumentException Invalid(string name, string why) => new($"{name} cannot be used: {why}.");
}

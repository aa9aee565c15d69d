using System;
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace IntercomGen.Runtime;

/// <summary>Reads options from configuration, key by key: a binder would need reflection.</summary>
internal static class IntercomConfiguration
{
    private const string NoInteger = "is no integer";
    private const string NoBoolean = "is not true or false";
    private const string NoTime = "is no time; write 00:00:20 for twenty seconds";

    private static readonly ConfigurationKeys Keys = new(
    [
        nameof(IntercomClientOptions.AccessToken), nameof(IntercomClientOptions.Version), nameof(IntercomClientOptions.UserAgentSuffix),
        nameof(IntercomClientOptions.Region), nameof(IntercomClientOptions.BaseAddress), nameof(IntercomClientOptions.MaxRetries),
        nameof(IntercomClientOptions.Timeout), nameof(IntercomClientOptions.MaxRetryDelay), nameof(IntercomClientOptions.RetryPosts),
        nameof(IntercomClientOptions.WaitForRateLimit), nameof(IntercomClientOptions.MaxResponseBytes),
    ]);

    private delegate bool Parser<T>(string text, out T value);

    public static void Apply(IConfiguration section, IntercomClientOptions options)
    {
        Keys.Check(section);
        options.AccessToken = section[nameof(options.AccessToken)] ?? options.AccessToken;
        options.Version = section[nameof(options.Version)] ?? options.Version;
        options.UserAgentSuffix = section[nameof(options.UserAgentSuffix)] ?? options.UserAgentSuffix;
        if (Read<IntercomRegion?>(section, nameof(options.Region), Region, null, "is no region; write Us, Eu or Au") is { } region)
        {
            options.Region = region;
        }

        options.BaseAddress = Read(section, nameof(options.BaseAddress), Address, options.BaseAddress, "is no absolute address");
        options.MaxRetries = Read(section, nameof(options.MaxRetries), Integer, options.MaxRetries, NoInteger);
        options.Timeout = Read(section, nameof(options.Timeout), Time, options.Timeout, NoTime);
        options.MaxRetryDelay = Read(section, nameof(options.MaxRetryDelay), Time, options.MaxRetryDelay, NoTime);
        options.RetryPosts = Read<bool>(section, nameof(options.RetryPosts), bool.TryParse, options.RetryPosts, NoBoolean);
        options.WaitForRateLimit = Read<bool>(section, nameof(options.WaitForRateLimit), bool.TryParse, options.WaitForRateLimit, NoBoolean);
        options.MaxResponseBytes = Read(section, nameof(options.MaxResponseBytes), Integer, options.MaxResponseBytes, NoInteger);
    }

    private static T Read<T>(IConfiguration section, string key, Parser<T> parser, T unset, string problem)
    {
        if (section[key] is not { Length: > 0 } text)
        {
            return unset;
        }

        return parser(text.Trim(), out T value)
            ? value
            : throw new InvalidOperationException($"The configuration value '{Path(section, key)}' is '{text}', which {problem}.");
    }

    private static string Path(IConfiguration section, string key) => section is IConfigurationSection { Path: var path } ? $"{path}:{key}" : key;

    private static bool Integer(string text, out int value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    // A number alone would be days; who writes 20 means seconds.
    private static bool Time(string text, out TimeSpan value) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value) && (value == TimeSpan.Zero || !Integer(text, out _));

    private static bool Address(string text, out Uri? value) => Uri.TryCreate(text, UriKind.Absolute, out value);

    // The parser of enums also takes numbers, and several names at once: "Us, Eu" would be Eu.
    private static bool Region(string text, out IntercomRegion? value)
    {
        bool parsed = Enum.TryParse(text, ignoreCase: true, out IntercomRegion region);
        value = region;
        return parsed && region is >= IntercomRegion.Us and <= IntercomRegion.Au && region.ToString().Equals(text, StringComparison.OrdinalIgnoreCase);
    }
}

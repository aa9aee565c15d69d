using System.Text.RegularExpressions;
using IntercomGen.Analyzers.Text;

namespace IntercomGen.Analyzers.Api;

/// <summary>The hosts that answer the API: Intercom's own, by region, and those that the project names.</summary>
internal static class IntercomHosts
{
    /// <summary>The address of the API in a region that is not known.</summary>
    public static readonly string SomeRegion = $"https://api.{TextPattern.Hole}.intercom.io";

    // A choice of regions leaves what they have in common: "api." and "intercom.io", of two "u.intercom.io".
    private static readonly Regex s_own = new(
        $"^api((\\.[a-z]{{2}}|\\.?{TextPattern.Hole}[a-z]?)?\\.|\\.{TextPattern.Hole})intercom\\.io$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool IsOwn(string host) => s_own.IsMatch(host);

    /// <summary>
    /// Whether a path is one of the hosts' own beside the API: an app exchanges its code for a token there. No description has it, and it takes no version.
    /// </summary>
    public static bool IsBeside(string path) => path.StartsWith("/auth/eagle/", StringComparison.OrdinalIgnoreCase);

    public static string Region(string host) => host.ToLowerInvariant() switch
    {
        "api.intercom.io" => "US",
        "api.eu.intercom.io" => "EU",
        "api.au.intercom.io" => "AU",
        _ => "",
    };
}

using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IntercomGen.Analyzers;

/// <summary>What <c>.editorconfig</c> says beside severities.</summary>
internal static class AnalyzerSettings
{
    /// <summary>Hosts, separated by commas, that stand for Intercom: proxies, mocks.</summary>
    public const string ExtraHosts = "intercom_extra_hosts";

    /// <summary>Paths, separated by commas, that no rule for raw HTTP looks at; a star at the end stands for the rest.</summary>
    public const string IgnoredPaths = "intercom_ignored_paths";

    public static bool IsIntercom(string host, AnalyzerConfigOptions options) =>
        IntercomHosts.IsOwn(host) || Values(options, ExtraHosts).Contains(host, StringComparer.OrdinalIgnoreCase);

    public static bool IsIgnored(string path, AnalyzerConfigOptions options)
    {
        foreach (string ignored in Values(options, IgnoredPaths))
        {
            string wanted = "/" + ignored.Trim('/', '*');
            bool whole = string.Equals(path.TrimEnd('/'), wanted, StringComparison.OrdinalIgnoreCase);
            bool below = ignored.EndsWith("*", StringComparison.Ordinal) && TextPattern.Display(path).StartsWith(wanted, StringComparison.OrdinalIgnoreCase);
            if (whole || below) return true;
        }
        return false;
    }

    public static IEnumerable<string> Values(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out string? value)
        ? value.Split(',').Select(static part => part.Trim()).Where(static part => part.Length > 0)
        : [];
}

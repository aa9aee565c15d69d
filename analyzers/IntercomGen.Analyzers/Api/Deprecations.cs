using System.Text.RegularExpressions;
using IntercomGen.Description;

namespace IntercomGen.Analyzers.Api;

/// <summary>What the description says is deprecated: by flag, by prose that begins with it, or by an admonition of that name.</summary>
internal static class Deprecations
{
    private const int LongestReason = 240;

    private static readonly Regex s_admonition = new(
        @"\{%\s*admonition[^%]*\bname=""(?<name>[^""]*(deprecat|legacy)[^""]*)""[^%]*%\}(?<text>.*?)\{%\s*/admonition\s*%\}",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant);

    private static readonly Regex s_successors = new(
        @"(?:\buse|replaced by)\s+(?<names>`?[a-z][a-z0-9]*(?:_[a-z0-9]+)+`?(?:(?:,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+)`?[a-z][a-z0-9]*(?:_[a-z0-9]+)+`?)*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_name = new("[a-z][a-z0-9]*(?:_[a-z0-9]+)+", RegexOptions.CultureInvariant);

    private static readonly Regex s_endpoint = new(@"`?\b(?<verb>GET|POST|PUT|PATCH|DELETE)`?\s+`?(?<path>/[A-Za-z0-9_/{}]+)", RegexOptions.CultureInvariant);

    public static string? Of(Operation operation) => Of(operation.Deprecated, operation.Description) ?? (operation.Summary is { } summary && Begins(summary) ? summary : null);

    public static string? Of(Parameter parameter) => Of(parameter.Deprecated, parameter.Description);

    /// <summary>The reason, as the description gives it; empty when it gives none; null when it does not call the thing deprecated.</summary>
    public static string? Of(bool flag, string? description)
    {
        string text = description ?? "";
        Match admonition = s_admonition.Match(text);
        if (admonition.Success) return Short(admonition.Groups["text"].Value);
        return flag || Begins(text) ? Short(Begins(text) ? text : "") : null;
    }

    /// <summary>The fields that a reason names as successors.</summary>
    public static List<string> Successors(string reason)
    {
        Match match = s_successors.Match(reason);
        return match.Success ? [.. s_name.Matches(match.Groups["names"].Value).Cast<Match>().Select(static name => name.Value)] : [];
    }

    /// <summary>The endpoint that a reason names as successor, such as <c>GET /conversations/attributes</c>.</summary>
    public static string? SuccessorEndpoint(string reason) => s_endpoint.Match(reason) is { Success: true } match ? $"{match.Groups["verb"].Value} {match.Groups["path"].Value}" : null;

    private static bool Begins(string text) => text.TrimStart('[', '*', ' ').StartsWith("Deprecated", StringComparison.OrdinalIgnoreCase);

    private static string Short(string text)
    {
        string plain = Regex.Replace(text, @"\s+", " ").Trim();
        if (plain.Length <= LongestReason) return plain;
        int sentence = plain.LastIndexOf(". ", LongestReason, StringComparison.Ordinal);
        return sentence > 0 ? plain.Substring(0, sentence + 1) : plain.Substring(0, LongestReason) + "…";
    }
}

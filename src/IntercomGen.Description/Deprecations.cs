using System.Text.RegularExpressions;

namespace IntercomGen.Description;

/// <summary>What a description says is deprecated: by flag, by prose that begins with it, or by an admonition of that name.</summary>
public static class Deprecations
{
    private const int LongestReason = 240;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    // Made when first needed: few descriptions need all of them, and the first one costs a build tens of milliseconds.
    private static readonly Lazy<Regex> s_admonition = new(static () => new Regex(
        @"\{%\s*admonition[^%]*\bname=""(?<name>[^""]*(deprecat|legacy)[^""]*)""[^%]*%\}(?<text>.*?)\{%\s*/admonition\s*%\}",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, s_patience));

    private static readonly Lazy<Regex> s_successors = new(static () => new Regex(
        @"(?:\buse|replaced by)\s+(?<names>`?[a-z][a-z0-9]*(?:_[a-z0-9]+)+`?"
            + @"(?:(?:,\s*(?:and\s+|or\s+)?|\s+and\s+|\s+or\s+)`?[a-z][a-z0-9]*(?:_[a-z0-9]+)+`?)*)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, s_patience));

    private static readonly Lazy<Regex> s_name = new(static () => new Regex("[a-z][a-z0-9]*(?:_[a-z0-9]+)+", RegexOptions.CultureInvariant, s_patience));

    private static readonly Lazy<Regex> s_endpoint = new(static () => new Regex(
        @"`?\b(?<verb>GET|POST|PUT|PATCH|DELETE)`?\s+`?(?<path>/[A-Za-z0-9_/{}]+)", RegexOptions.CultureInvariant, s_patience));

    /// <summary>The reason of an operation, as <see cref="Of(bool, string?)"/> gives it; a summary tells too.</summary>
    /// <param name="operation">The operation.</param>
    public static string? Of(Operation operation) => Of(operation.Deprecated, operation.Description)
        ?? (operation.Summary is { } summary && Begins(summary) ? summary : null);

    /// <summary>The reason of a parameter, as <see cref="Of(bool, string?)"/> gives it.</summary>
    /// <param name="parameter">The parameter.</param>
    public static string? Of(Parameter parameter) => Of(parameter.Deprecated, parameter.Description);

    /// <summary>The reason, as the description gives it; empty when it gives none; null when it does not call the thing deprecated.</summary>
    /// <param name="flag"><c>deprecated: true</c></param>
    /// <param name="description">Its text, in Markdown.</param>
    public static string? Of(bool flag, string? description)
    {
        string text = description ?? "";
        // Most texts have neither word, and the pattern looks at every place.
        Match? admonition = text.IndexOf("admonition", StringComparison.Ordinal) < 0 || !Tells(text) ? null : Find(s_admonition.Value, text);
        if (admonition is not null) return Short(admonition.Groups["text"].Value);
        return flag || Begins(text) ? Short(Begins(text) ? text : "") : null;
    }

    /// <summary>
    /// The enum values that a schema's prose calls deprecated or legacy, each with the reason: <c>- value: Legacy status; use ...</c> or
    /// <c>`value` is deprecated</c>.
    /// </summary>
    /// <param name="schema">A schema with an enum.</param>
    public static IReadOnlyDictionary<string, string> Values(Schema schema)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        string text = schema.Description ?? "";
        if (schema.Enum.IsEmpty || !Tells(text)) return reasons;
        foreach (Literal value in schema.Enum)
        {
            if (DeprecatedValues.Reason(text, value.Text) is { } reason) reasons[value.Text] = Short(reason);
        }
        return reasons;
    }

    /// <summary>The fields that a reason names as successors.</summary>
    /// <param name="reason">A reason.</param>
    public static IReadOnlyList<string> Successors(string reason)
    {
        if (Find(s_successors.Value, reason) is not { } match) return [];
        return [.. s_name.Value.Matches(match.Groups["names"].Value).Cast<Match>().Select(static name => name.Value)];
    }

    /// <summary>The endpoint that a reason names as successor, such as <c>GET /conversations/attributes</c>.</summary>
    /// <param name="reason">A reason.</param>
    public static string? SuccessorEndpoint(string reason) => Find(s_endpoint.Value, reason) is { } match
        ? $"{match.Groups["verb"].Value} {match.Groups["path"].Value}"
        : null;

    // Text on which a pattern loses its way says nothing; nor may a machine that was asleep for a while end a build.
    private static Match? Find(Regex pattern, string text)
    {
        try
        {
            return pattern.Match(text) is { Success: true } match ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    private static bool Tells(string text) =>
        text.IndexOf("deprecat", StringComparison.OrdinalIgnoreCase) >= 0 || text.IndexOf("legacy", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool Begins(string text)
    {
        int start = 0;
        while (start < text.Length && text[start] is '[' or '*' or ' ') start++;
        return text.HasAt(start, "Deprecated");
    }

    private static string Short(string text)
    {
        string plain = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (plain.Length <= LongestReason) return plain;
        int sentence = plain.LastIndexOf(". ", LongestReason, StringComparison.Ordinal);
        return sentence > 0 ? plain.Substring(0, sentence + 1) : plain.Substring(0, LongestReason) + "…";
    }
}

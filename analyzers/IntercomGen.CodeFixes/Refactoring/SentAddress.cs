using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Text;

namespace IntercomGen.CodeFixes.Refactoring;

/// <summary>The values that an address carries: those of the placeholders in its path, and those of its query.</summary>
/// <param name="Path">The values of the placeholders, in the order of the path.</param>
/// <param name="Query">The query, by the names on the wire.</param>
internal sealed record SentAddress(List<SentText> Path, List<(string Name, SentText Value)> Query)
{
    /// <summary>Takes an address apart; null when a value is no expression of its own.</summary>
    public static SentAddress? Read(RawCall call, string template, List<TextPart> parts, LocalChain locals)
    {
        string address = string.Concat(parts.Select(static part => part.Text));
        if (address.IndexOf('#') >= 0) return null;
        int question = address.IndexOf('?');
        int end = question < 0 ? address.Length : question;
        if (Placeholders(call, template, parts, address.Substring(0, end), locals) is not { } path) return null;
        var query = new List<(string, SentText)>();
        for (int start = end + 1; start < address.Length;)
        {
            int next = address.IndexOf('&', start) is >= 0 and var found ? found : address.Length;
            int equals = address.IndexOf('=', start, next - start);
            if (equals < 0 || !TextPattern.IsKnown(address.Substring(start, equals - start))) return null;
            if (SentText.Between(parts, equals + 1, next, locals) is not { } value) return null;
            query.Add((Uri.UnescapeDataString(address.Substring(start, equals - start)), value));
            start = next + 1;
        }
        return query.Select(static pair => pair.Item1).Distinct(StringComparer.Ordinal).Count() == query.Count ? new SentAddress(path, query) : null;
    }

    // From the end: a base address may bring the beginning.
    private static List<SentText>? Placeholders(RawCall call, string template, List<TextPart> parts, string path, LocalChain locals)
    {
        string[] segments = ApiIndex.Split(template);
        if (ApiIndex.Split(call.Path).Length != segments.Length) return null;
        var values = new List<SentText>();
        int end = path.TrimEnd('/').Length;
        for (int i = segments.Length - 1; i >= 0; i--)
        {
            int start = end <= 0 ? 0 : path.LastIndexOf('/', end - 1) + 1;
            if (Route.IsPlaceholder(segments[i]))
            {
                if (start >= end || SentText.Between(parts, start, end, locals) is not { } value) return null;
                values.Insert(0, value);
            }
            end = start - 1;
        }
        return values;
    }
}

/// <summary>A value in an address.</summary>
/// <param name="Text">The value, when it stands there as text.</param>
/// <param name="Expression">The expression that gives it, when one does.</param>
internal sealed record SentText(string? Text, ExpressionSyntax? Expression)
{
    /// <summary>What stands between two places of an address: one expression, or known text. A mixture is neither.</summary>
    public static SentText? Between(List<TextPart> parts, int start, int end, LocalChain locals)
    {
        if (TextPart.At(parts, start, end) is { } hole) return Escaping.Undone(hole, locals) is { } value ? new SentText(null, value) : null;
        int position = 0;
        string text = "";
        foreach (TextPart part in parts)
        {
            int partEnd = position + part.Text.Length;
            if (position < end && partEnd > start)
            {
                int from = Math.Max(start, position) - position;
                text += part.Text.Substring(from, Math.Min(end, partEnd) - position - from);
            }
            position = partEnd;
        }
        return TextPattern.IsKnown(text) ? new SentText(Uri.UnescapeDataString(text), null) : null;
    }

    /// <summary>The value as an argument.</summary>
    public ExpressionSyntax ToExpression() =>
        Expression?.WithoutTrivia() ?? SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(Text!));
}

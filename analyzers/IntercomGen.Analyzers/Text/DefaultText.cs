using IntercomGen.Analyzers.Api;

namespace IntercomGen.Analyzers.Text;

/// <summary>
/// What is left of a text that stands until somebody says otherwise: an option's first value, the default of a parameter, what follows <c>??</c>. An
/// address of Intercom then says that Intercom is meant, and not in which region; of anything else nothing is certain.
/// </summary>
internal static class DefaultText
{
    public static string Of(string text)
    {
        if (UriText.Host(text) is not { } host) return TextPattern.Unknown;
        if (!IntercomHosts.IsOwn(host)) return IsLoopback(host) ? TextPattern.Unknown : text;
        string rest = text.Substring(text.IndexOf("://", StringComparison.Ordinal) + 3 + host.Length);
        return IntercomHosts.SomeRegion + (rest is "" or "/" ? rest : "/" + TextPattern.Unknown);
    }

    /// <summary>A text that is one of several; those of which nothing is known say that the others are only what is usual.</summary>
    public static string AnyOf(IEnumerable<string> texts)
    {
        List<string> all = [.. texts];
        List<string> known = all.FindAll(static text => text != TextPattern.Unknown);
        if (known.Count == 0) return TextPattern.Unknown;
        string either = known.Aggregate(TextPattern.Either);
        return known.Count == all.Count ? either : Of(either);
    }

    // A fake server, set while developing, stands for the real one.
    private static bool IsLoopback(string host) => host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase)
        || host.StartsWith("127.0.0.1", StringComparison.Ordinal) || host.StartsWith("[::1]", StringComparison.Ordinal);
}

using IntercomGen.Analyzers.Json;
using IntercomGen.Analyzers.Text;

namespace IntercomGen.Analyzers.Http;

/// <summary>Tells which requests go to Intercom, and where there.</summary>
internal static class RawCallReader
{
    public static RawCall? TryRead(SentRequest request, HttpGraph graph, BodyReader bodies, Func<string, bool> isIntercom)
    {
        string address = request.Address(Bindings.None);
        // A client of which nothing is said anywhere is a group without settings.
        HttpGroup own = graph.Find(request.Key) ?? new HttpGroup();
        List<HttpGroup> groups = [own, .. own.Senders.Select(sender => graph.Find(sender) ?? new HttpGroup())];
        if (address.IndexOf("://", StringComparison.Ordinal) < 0)
        {
            List<string> bases = [.. groups.SelectMany(static group => group.BaseAddresses).Select(static setting => setting.Text).Distinct(StringComparer.Ordinal)];
            if (bases.Count == 0 || !bases.TrueForAll(candidate => Host(candidate) is { } name && isIntercom(name))) return null;
            address = UriText.Combine(bases[0], address);
        }
        if (Host(address) is not { } host) return null;
        // $"https://api.intercom.io{path}": what follows a whole host is the path.
        if (host.Length > 0 && host[host.Length - 1] == TextPattern.Hole && isIntercom(host.Substring(0, host.Length - 1))) host = host.Substring(0, host.Length - 1);
        if (!isIntercom(host)) return null;
        string rest = address.Substring(address.IndexOf("://", StringComparison.Ordinal) + 3 + host.Length);
        int fragment = rest.IndexOf('#');
        if (fragment >= 0) rest = rest.Substring(0, fragment);
        int question = rest.IndexOf('?');
        string path = question < 0 ? rest : rest.Substring(0, question);
        return new RawCall(request, request.Verb(Bindings.None), host, path.StartsWith("/", StringComparison.Ordinal) ? path : "/" + path, question < 0 ? null : rest.Substring(question + 1), [.. groups], new Lazy<JsonShape?>(() => request.Body is { } body ? bodies.Read(body, request.Given) : null));
    }

    /// <summary>The host of an absolute address; null when it is none.</summary>
    public static string? Host(string address)
    {
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme is not (4 or 5) || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return null;
        int end = address.IndexOfAny(['/', '?', '#'], scheme + 3);
        return end < 0 ? address.Substring(scheme + 3) : address.Substring(scheme + 3, end - scheme - 3);
    }
}

using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Json;
using IntercomGen.Analyzers.Text;

namespace IntercomGen.Analyzers.Http;

/// <summary>Tells which requests go to Intercom, and where there.</summary>
internal static class RawCallReader
{
    public static RawCall? TryRead(SentRequest request, RawHttp http, Func<string, bool> isIntercom)
    {
        string address = request.Address(Bindings.None);
        // A client of which nothing is said anywhere is a group without settings.
        HttpGraph graph = http.Graph;
        HttpGroup own = GroupOf(request.Key, graph);
        List<HttpGroup> groups = [own, .. own.Senders.Select(sender => GroupOf(sender, graph))];
        if (ClientBases.Begins(address))
        {
            if (http.Bases.Split(address) is not ({ } client, var relative)) return null;
            if (Base(Sends(client, request, own, graph) ? groups : [GroupOf(client, graph)], isIntercom) is not { } root) return null;
            address = UriText.Combine(root, relative);
        }
        address = ClientBases.Unnamed(address);
        if (address.IndexOf("://", StringComparison.Ordinal) < 0)
        {
            if (Base(groups, isIntercom) is not { } root) return null;
            address = request.IsAppended ? root.TrimEnd('/') + "/" + address.TrimStart('/') : UriText.Combine(root, address);
        }
        if (UriText.Host(address) is not { } host) return null;
        // $"https://api.intercom.io{path}": what follows a whole host is the path.
        if (host.Length > 0 && host[host.Length - 1] == TextPattern.Hole && isIntercom(host.Substring(0, host.Length - 1)))
        {
            host = host.Substring(0, host.Length - 1);
        }
        if (!isIntercom(host)) return null;
        string rest = address.Substring(address.IndexOf("://", StringComparison.Ordinal) + 3 + host.Length);
        int fragment = rest.IndexOf('#');
        if (fragment >= 0) rest = rest.Substring(0, fragment);
        int question = rest.IndexOf('?');
        string path = question < 0 ? rest : rest.Substring(0, question);
        path = path.StartsWith("/", StringComparison.Ordinal) ? path : "/" + path;
        if (IntercomHosts.IsBeside(path)) return null;
        string verb = request.Verb(Bindings.None);
        bool loose = groups.Exists(static group => group.SerializesItsWay);
        return new RawCall(
            request, verb, host, path, Query(question < 0 ? null : rest.Substring(question + 1), request, verb), [.. groups],
            new Lazy<JsonShape?>(() => request.Body is { } body ? http.Bodies.Read(body, request, loose) : null))
        {
            Inner = request.Inner is { } inner ? TryRead(inner, http, isIntercom) : null,
        };
    }

    private static HttpGroup GroupOf(object key, HttpGraph graph) => graph.Find(key) ?? new HttpGroup();

    // In a wrapper it is the wrapper's parameter that does, and at each of its calls what that is given.
    private static bool Sends(object client, SentRequest? request, HttpGroup own, HttpGraph graph)
    {
        if (own.Senders.Exists(sender => graph.AreOne(sender, client))) return true;
        while (request is not null && !graph.AreOne(request.Key, client)) request = request.Inner;
        return request is not null;
    }

    // A client whose address comes from configuration, but that asks for a version of Intercom, talks to Intercom; in what region is not known.
    private static string? Base(List<HttpGroup> groups, Func<string, bool> isIntercom)
    {
        List<string?> hosts = [.. groups
            .SelectMany(static group => group.BaseAddresses).Select(static setting => UriText.Host(setting.Text)).Distinct(StringComparer.Ordinal)];
        if (hosts.Exists(host => host is not null && TextPattern.IsKnown(host) && !isIntercom(host))) return null;
        if (hosts.Count > 0 && hosts.TrueForAll(host => host is not null && isIntercom(host)))
        {
            return groups.SelectMany(static group => group.BaseAddresses).First().Text;
        }
        return groups.Exists(static group => group.Versions.Count > 0) ? IntercomHosts.SomeRegion : null;
    }

    private static string? Query(string? written, SentRequest request, string verb)
    {
        bool hasBody = verb is "POST" or "PUT" or "PATCH";
        List<string> parts = written is null ? [] : [written];
        foreach (QueryPart part in request.Query)
        {
            if (part.ByVerb && (hasBody || !TextPattern.IsKnown(verb))) continue;
            parts.Add(part.Name(Bindings.None) + "=" + UriText.Escaped(ClientBases.Unnamed(part.Value(Bindings.None))));
        }
        return parts.Count == 0 ? null : string.Join("&", parts);
    }
}

using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using IntercomGen.Analyzers.Text;
using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Description.Search;

namespace IntercomGen.Analyzers.Api;

/// <summary>A description, made ready for look-ups by path.</summary>
internal sealed class ApiIndex
{
    private static readonly ConditionalWeakTable<ApiDescription, ApiIndex> s_indexes = new();

    private readonly List<Route> _routes = [];
    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, SearchFacts?> _searches = new();

    private ApiIndex(ApiDescription description)
    {
        Description = description;
        var byTemplate = new Dictionary<string, Route>(StringComparer.Ordinal);
        foreach (Operation operation in description.Operations)
        {
            if (!byTemplate.TryGetValue(operation.Path, out Route? route))
            {
                byTemplate.Add(operation.Path, route = new Route(operation.Path));
                _routes.Add(route);
            }
            route.Add(operation);
        }
        foreach (NamedSchema schema in description.Schemas) _schemas[schema.Name] = schema.Schema;
    }

    public ApiDescription Description { get; }

    /// <summary>The version that the description is of, as people call it.</summary>
    public string Version => Description.DefaultVersion ?? Description.Version ?? "?";

    /// <summary>The value of the version header that goes with the description; null when it does not say, and nothing can be held against it.</summary>
    public string? Sent => Description.DefaultVersion;

    public static ApiIndex Of(ApiDescription description) => s_indexes.GetValue(description, static key => new ApiIndex(key));

    public Schema? Component(string name) => _schemas.TryGetValue(name, out Schema? schema) ? schema : null;

    /// <summary>What a search operation takes; null when it is none. Read from tables in prose, so once is enough.</summary>
    public SearchFacts? SearchOf(Operation operation) => _searches.GetOrAdd(operation.Method + operation.Path, _ => SearchFacts.Of(operation));

    /// <summary>The operation with a verb and a path, placeholder names aside.</summary>
    public Operation? Operation(string verb, string template)
    {
        string anonymous = OperationNames.Anonymous(template);
        return _routes.Find(route => OperationNames.Anonymous(route.Template) == anonymous)?.Find(verb);
    }

    /// <summary>Every route that a path can be one of; a path without unknown parts is the one that has most of its words, as on the server.</summary>
    public List<Route> Candidates(string path)
    {
        string[] segments = Split(path);
        return TextPattern.IsKnown(path) ? Best(segments) : _routes.FindAll(route => route.CanBe(segments));
    }

    /// <summary>The routes that a path is when every unknown part is one segment.</summary>
    public List<Route> Likely(string path) => Best(Split(path));

    private List<Route> Best(string[] segments)
    {
        int most = _routes.Max(route => route.Fit(segments));
        return most < 0 ? [] : _routes.FindAll(route => route.Fit(segments) == most);
    }

    /// <summary>The operation that a path and a verb certainly mean; a path's own word wins over a placeholder. Null when there is doubt.</summary>
    public Operation? Certain(string verb, string path)
    {
        string[] segments = Split(path);
        Route? best = null;
        int fit = -1;
        foreach (Route route in _routes)
        {
            int found = route.Fit(segments);
            if (found > fit && route.Find(verb) is not null) (best, fit) = (route, found);
        }
        return best?.Find(verb);
    }

    /// <summary>The route that somebody meant by a path; null when nothing is near.</summary>
    public string? Nearest(string verb, string path)
    {
        if (Renamed.Find(path) is { } renamed && _routes.Exists(route => route.CanBe(Split(renamed)))) return renamed;
        string[] segments = Split(path);
        var near = new List<(Route Route, int Score)>();
        foreach (Route route in _routes)
        {
            if (route.Segments.Count != segments.Length) continue;
            int score = route.Find(verb) is null ? 1 : 0;
            for (int i = 0; i < segments.Length && score < 100; i++) score += Distance(segments[i], route.Segments[i]);
            if (score < 100) near.Add((route, score));
        }
        if (near.Count == 0) return null;
        return Filled(near.OrderBy(static candidate => candidate.Score).First().Route, segments);
    }

    public static string[] Split(string path) => path.Trim('/').Split('/');

    private static int Distance(string written, string segment)
    {
        if (Route.IsPlaceholder(segment)) return written.IndexOf(TextPattern.Hole) >= 0 || written.Any(char.IsDigit) ? 0 : 4;
        if (string.Equals(written, segment, StringComparison.OrdinalIgnoreCase)) return 0;
        return IntercomGen.Description.Naming.Nearest.To(written, [segment]) is null ? 100 : 2;
    }

    // The answer keeps what was written for the placeholders, so that it can replace what was written.
    private static string Filled(Route route, string[] segments)
    {
        var parts = new string[segments.Length];
        for (int i = 0; i < parts.Length; i++) parts[i] = Route.IsPlaceholder(route.Segments[i]) ? segments[i] : route.Segments[i];
        return "/" + string.Join("/", parts);
    }
}

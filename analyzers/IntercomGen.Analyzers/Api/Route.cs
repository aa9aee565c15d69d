using IntercomGen.Description;
using IntercomGen.Analyzers.Text;

namespace IntercomGen.Analyzers.Api;

/// <summary>A path of the API with its verbs.</summary>
internal sealed class Route(string template)
{
    private readonly string[] _segments = template.Trim('/').Split('/');
    private readonly List<Operation> _operations = [];

    public string Template { get; } = template;

    public IReadOnlyList<Operation> Operations => _operations;

    public IReadOnlyList<string> Segments => _segments;

    public void Add(Operation operation) => _operations.Add(operation);

    public Operation? Find(string verb) => _operations.Find(operation => operation.Method == verb);

    /// <summary>How many segments are the route's own words, when every segment of the path is one of the route; -1 when the path is another one.</summary>
    public int Fit(string[] path)
    {
        if (path.Length != _segments.Length) return -1;
        int literals = 0;
        for (int i = 0; i < path.Length; i++)
        {
            if (IsPlaceholder(_segments[i])) continue;
            if (!string.Equals(path[i], _segments[i], StringComparison.OrdinalIgnoreCase)) return -1;
            literals++;
        }
        return literals;
    }

    /// <summary>
    /// Whether the path can become this route's. An unknown part between slashes is one segment; at the end it can be the rest of a segment, nothing, or
    /// several segments.
    /// </summary>
    public bool CanBe(string[] path)
    {
        for (int i = 0; i < path.Length; i++)
        {
            int hole = path[i].IndexOf(TextPattern.Hole);
            bool last = i == path.Length - 1;
            if (hole == 0 && last) return true;
            if (i >= _segments.Length) return false;
            if (hole >= 0)
            {
                if (!IsPlaceholder(_segments[i]) && !_segments[i].StartsWith(path[i].Substring(0, hole), StringComparison.OrdinalIgnoreCase)) return false;
                if (last) return true;
            }
            else if (!IsPlaceholder(_segments[i]) && !string.Equals(path[i], _segments[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }
        return path.Length == _segments.Length;
    }

    public static bool IsPlaceholder(string segment) => segment.Length > 0 && segment[0] == '{';
}

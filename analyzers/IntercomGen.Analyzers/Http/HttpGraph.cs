using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Http;

/// <summary>Which variables stand for one client or request. Keys are symbols, creations, or names such as <c>name:intercom</c>.</summary>
internal sealed class HttpGraph
{
    private readonly Dictionary<object, object> _parents = [];
    private readonly Dictionary<object, HttpGroup> _groups = [];
    private readonly Dictionary<object, List<object>> _givers = [];
    private readonly Dictionary<object, List<object>> _takers = [];
    private ServiceClients? _services;
    private readonly Dictionary<(SyntaxNode Call, object Parameter), object> _handed = [];

    /// <summary>Every place that sets the version header, whoever sends it.</summary>
    public List<VersionSetting> Versions { get; } = [];

    /// <summary>Every place that sets a base address, Intercom's or another's.</summary>
    public List<BaseAddressSetting> BaseAddresses { get; } = [];

    /// <summary>Who asks the container for a client by its type alone.</summary>
    public ServiceClients Services => _services ??= new ServiceClients(this);

    /// <summary>Whether every client that is registered may be given headers by <c>ConfigureHttpClientDefaults</c>.</summary>
    public bool DefaultsSetHeaders { get; set; }

    public HttpGroup GroupOf(object key)
    {
        object root = Root(key);
        if (!_groups.TryGetValue(root, out HttpGroup? group)) _groups.Add(root, group = new HttpGroup());
        return group;
    }

    /// <summary>
    /// What is known of a key: what is set on it, and on the parameters that it is handed to. A parameter has what is known of everything that it is given.
    /// Does not change the graph, so that rules may ask at the same time. Null when nothing was ever said of it.
    /// </summary>
    public HttpGroup? Find(object key)
    {
        HashSet<object> reached = Reach([Top(key)], _givers);
        reached = Reach(reached, _takers);
        List<HttpGroup> groups = [.. reached.Where(_groups.ContainsKey).Select(root => _groups[root])];
        if (groups.Count < 2) return groups.FirstOrDefault();
        var all = new HttpGroup();
        foreach (HttpGroup group in groups) all.Take(group);
        return all;
    }

    /// <summary>Says that a parameter is given a client or request. Others may give it theirs, and those have nothing to do with each other.</summary>
    public void Hand(object carrier, object parameter, SyntaxNode call)
    {
        Add(_givers, parameter, carrier);
        Add(_takers, carrier, parameter);
        _handed[(call, parameter)] = carrier;
    }

    /// <summary>What a call gives a parameter of the method that it calls.</summary>
    public object? HandedAt(SyntaxNode call, object parameter) => _handed.TryGetValue((call, parameter), out object? carrier) ? carrier : null;

    /// <summary>The calls that give a parameter something.</summary>
    public IEnumerable<SyntaxNode> GivenBy(object parameter) =>
        _handed.Keys.Where(handed => handed.Parameter.Equals(parameter)).Select(static handed => handed.Call);

    /// <summary>Whether two keys stand for one client or request.</summary>
    public bool AreOne(object left, object right) => Top(left).Equals(Top(right));

    public void SetBase(object key, BaseAddressSetting setting)
    {
        GroupOf(key).BaseAddresses.Add(setting);
        BaseAddresses.Add(setting);
    }

    public void Link(object left, object right)
    {
        object first = Root(left);
        object second = Root(right);
        if (first.Equals(second)) return;
        _parents[second] = first;
        Move(_givers, second, first);
        Move(_takers, second, first);
        if (!_groups.TryGetValue(second, out HttpGroup? absorbed)) return;
        _groups.Remove(second);
        GroupOf(first).Take(absorbed);
    }

    private HashSet<object> Reach(IEnumerable<object> start, Dictionary<object, List<object>> next)
    {
        HashSet<object> reached = [];
        var open = new Stack<object>(start);
        while (open.Count > 0)
        {
            object at = open.Pop();
            if (!reached.Add(at) || !next.TryGetValue(at, out List<object>? others)) continue;
            foreach (object other in others) open.Push(Top(other));
        }
        return reached;
    }

    private void Add(Dictionary<object, List<object>> edges, object from, object to)
    {
        object root = Root(from);
        if (!edges.TryGetValue(root, out List<object>? others)) edges.Add(root, others = []);
        others.Add(to);
    }

    private static void Move(Dictionary<object, List<object>> edges, object from, object to)
    {
        if (!edges.TryGetValue(from, out List<object>? moved)) return;
        edges.Remove(from);
        if (edges.TryGetValue(to, out List<object>? others)) others.AddRange(moved);
        else edges.Add(to, moved);
    }

    private object Top(object key)
    {
        while (_parents.TryGetValue(key, out object? parent)) key = parent;
        return key;
    }

    private object Root(object key)
    {
        object root = Top(key);
        if (!root.Equals(key)) _parents[key] = root;
        return root;
    }
}

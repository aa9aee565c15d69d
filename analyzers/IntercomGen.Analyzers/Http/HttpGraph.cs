namespace IntercomGen.Analyzers.Http;

/// <summary>Which variables stand for one client or request. Keys are symbols, creations, or names such as <c>name:intercom</c>.</summary>
internal sealed class HttpGraph
{
    private readonly Dictionary<object, object> _parents = [];
    private readonly Dictionary<object, HttpGroup> _groups = [];

    /// <summary>Every place that sets the version header, whoever sends it.</summary>
    public List<VersionSetting> Versions { get; } = [];

    /// <summary>Every place that sets a base address, Intercom's or another's.</summary>
    public List<BaseAddressSetting> BaseAddresses { get; } = [];

    /// <summary>Whether every client that is registered may be given headers by <c>ConfigureHttpClientDefaults</c>.</summary>
    public bool DefaultsSetHeaders { get; set; }

    public HttpGroup GroupOf(object key)
    {
        object root = Root(key);
        if (!_groups.TryGetValue(root, out HttpGroup? group)) _groups.Add(root, group = new HttpGroup());
        return group;
    }

    /// <summary>What is known of a key; null when nothing was ever said of it. Does not change the graph, so that rules may ask at the same time.</summary>
    public HttpGroup? Find(object key)
    {
        while (_parents.TryGetValue(key, out object? parent)) key = parent;
        return _groups.TryGetValue(key, out HttpGroup? group) ? group : null;
    }

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
        if (!_groups.TryGetValue(second, out HttpGroup? absorbed)) return;
        _groups.Remove(second);
        GroupOf(first).Take(absorbed);
    }

    private object Root(object key)
    {
        object root = key;
        while (_parents.TryGetValue(root, out object? parent)) root = parent;
        if (!root.Equals(key)) _parents[key] = root;
        return root;
    }
}

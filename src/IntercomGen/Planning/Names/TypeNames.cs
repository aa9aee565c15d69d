using IntercomGen.Description;

namespace IntercomGen.Planning;

/// <summary>
/// Gives out the names of emitted types. Components come first and in ordinal order, so that no name depends on the order of the file;
/// types written inline take the name of their path, and step aside for a component of that name.
/// </summary>
internal sealed class TypeNames
{
    private readonly Dictionary<string, string> _components = new(StringComparer.Ordinal);
    private readonly NameScope _scope = new(ReservedNames.Types);

    public TypeNames(IEnumerable<NamedSchema> schemas, IEnumerable<string> clients)
    {
        foreach (string client in clients) _scope.TryTake(client);
        var names = new List<string>();
        foreach (NamedSchema schema in schemas) names.Add(schema.Name);
        names.Sort(StringComparer.Ordinal);
        foreach (string name in names)
        {
            if (!_components.ContainsKey(name)) _components.Add(name, Claim(Identifier.Pascal(name), "Model"));
        }
    }

    /// <summary>The C# name of a component.</summary>
    public string Of(string component) => _components[component];

    /// <summary>Takes a name; when it is taken already, the suffix is put behind it, then a number.</summary>
    public string Claim(string name, string suffix) => _scope.TryTake(name) ? name : _scope.Take(name + suffix);

    /// <summary>Takes a name if it is free.</summary>
    public bool TryClaim(string name) => _scope.TryTake(name);

    public bool IsTaken(string name) => _scope.IsTaken(name);
}

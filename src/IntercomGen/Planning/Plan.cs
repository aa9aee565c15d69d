using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>What the planners of one description share: its forms, the names given out so far, the types planned so far.</summary>
internal sealed class Plan
{
    private static readonly HashSet<string> s_verbs = new(StringComparer.Ordinal) { "GET", "POST", "PUT", "PATCH", "DELETE" };

    private readonly List<TypeModel> _types = [];
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    public Plan(ApiDescription description, CancellationToken cancellationToken)
    {
        Description = description;
        CancellationToken = cancellationToken;
        Operations = [.. description.Operations.Where(static operation => s_verbs.Contains(operation.Method))];
        GroupProperties = GroupPlanner.Properties(Operations);
        Forms = new SchemaForms(description);
        Names = new TypeNames(description.Schemas, GroupProperties.Values.Select(static property => property + "Client"));
        Usage = new SchemaUsage(description);
        Enums = new EnumPlanner(this);
        Objects = new ObjectPlanner(this);
        Unions = new UnionPlanner(this);
        Shapes = new ShapePlanner(this);
        foreach (Operation operation in description.Operations)
        {
            if (!s_verbs.Contains(operation.Method))
            {
                LeftOut($"{operation.Method} {operation.Path} is left out: the client sends no {operation.Method}.", operation.Mark);
            }
        }
    }

    public ApiDescription Description { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>The operations that the client can send.</summary>
    public IReadOnlyList<Operation> Operations { get; }

    /// <summary>The property of each tag on the client.</summary>
    public IReadOnlyDictionary<string, string> GroupProperties { get; }

    public SchemaForms Forms { get; }

    public TypeNames Names { get; }

    public SchemaUsage Usage { get; }

    public EnumPlanner Enums { get; }

    public ObjectPlanner Objects { get; }

    public UnionPlanner Unions { get; }

    public ShapePlanner Shapes { get; }

    public List<Finding> Findings { get; } = [];

    public void Add(TypeModel type) => _types.Add(type);

    /// <summary>Adds a type that is written inline in another.</summary>
    public void Add(TypeModel type, string owner)
    {
        _types.Add(type);
        _owners[type.Name] = owner;
    }

    public void LeftOut(string message, Mark mark) => Findings.Add(new Finding(FindingKind.LeftOut, message, mark.Line, mark.Column));

    public void Quality(string message, Mark mark) => Findings.Add(new Finding(FindingKind.Quality, message, mark.Line, mark.Column));

    /// <summary>The types, by name.</summary>
    public EquatableArray<TypeModel> Types()
    {
        HashSet<string> names = new(_types.Select(static type => type.Name), StringComparer.Ordinal);
        return _types
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(type => type with { Home = Home(type.Name, names) })
            .ToEquatableArray();
    }

    // The outermost type that a type is written in. Options and bodies that are arguments own types without being one.
    private string Home(string name, HashSet<string> types)
    {
        while (_owners.TryGetValue(name, out string owner) && owner != name && types.Contains(owner)) name = owner;
        return name;
    }
}

using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>What the planners of one description share: its forms, the names given out so far, the types planned so far.</summary>
internal sealed class Plan
{
    private readonly List<TypeModel> _types = [];

    public Plan(ApiDescription description, CancellationToken cancellationToken)
    {
        Description = description;
        CancellationToken = cancellationToken;
        Forms = new SchemaForms(description);
        Names = new TypeNames(description.Schemas, ReservedNames.Framework.Concat(Emit.RuntimeFiles.TypeNames).Concat(GroupPlanner.ClassNames(description)));
        Usage = new SchemaUsage(description);
        Enums = new EnumPlanner(this);
        Objects = new ObjectPlanner(this);
        Unions = new UnionPlanner(this);
        Shapes = new ShapePlanner(this);
    }

    public ApiDescription Description { get; }

    public CancellationToken CancellationToken { get; }

    public SchemaForms Forms { get; }

    public TypeNames Names { get; }

    public SchemaUsage Usage { get; }

    public EnumPlanner Enums { get; }

    public ObjectPlanner Objects { get; }

    public UnionPlanner Unions { get; }

    public ShapePlanner Shapes { get; }

    public List<Finding> Findings { get; } = [];

    public void Add(TypeModel type) => _types.Add(type);

    public void LeftOut(string message, Mark mark) => Findings.Add(new Finding(FindingKind.LeftOut, message, mark.Line, mark.Column));

    public void Quality(string message, Mark mark) => Findings.Add(new Finding(FindingKind.Quality, message, mark.Line, mark.Column));

    /// <summary>The types, by name.</summary>
    public EquatableArray<TypeModel> Types() => _types.OrderBy(static type => type.Name, StringComparer.Ordinal).ToEquatableArray();
}

using IntercomGen.Description;
using IntercomGen.Description.Comparison;
using IntercomGen.Planning;

namespace IntercomGen.Analyzers.Upgrade;

/// <summary>One client and the description that comes next.</summary>
/// <param name="target">The client to come.</param>
/// <param name="current">The description that the client of today is made of; null when another project has it.</param>
internal sealed class ClientUpgrade(TargetClient target, ApiDescription? current)
{
    private readonly Lazy<DescriptionComparison?> _comparison = new(() => current is null ? null : DescriptionComparer.Compare(current, target.Description));

    public TargetClient Target { get; } = target;

    /// <summary>The operation of the target that an operation of today became; null when it is gone.</summary>
    public TargetOperation? Operation(string verb, string path)
    {
        if (Target.Operation(verb, path) is { } same) return same;
        foreach ((Operation before, Operation after) in _comparison.Value?.Operations ?? default)
        {
            if (before.Method == verb && before.Path == path) return Target.Operation(after.Method, after.Path);
        }
        return null;
    }

    /// <summary>What a type of today is called in the target; null when it has none such.</summary>
    public string? TypeName(string name)
    {
        if (Target.HasType(name)) return name;
        foreach ((string before, string after) in _comparison.Value?.RenamedSchemas ?? default)
        {
            if (Identifier.Pascal(before) == name && Target.HasType(Identifier.Pascal(after))) return Identifier.Pascal(after);
        }
        return null;
    }

    /// <summary>The property that a property was spelt anew as.</summary>
    public string? MemberName(string type, string member)
    {
        foreach (Difference difference in _comparison.Value?.Differences ?? default)
        {
            bool meant = difference is { Kind: ChangeKind.PropertyRenamed, Subject.Schema: { } schema }
                && Identifier.Pascal(schema) == type && Identifier.Pascal(difference.Path) == member;
            if (meant) return Identifier.Pascal(difference.New!);
        }
        return null;
    }
}

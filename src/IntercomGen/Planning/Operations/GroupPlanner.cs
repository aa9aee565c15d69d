using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Plans the groups: one client class for each tag that owns an operation.</summary>
internal static class GroupPlanner
{
    /// <summary>The property of each tag on the client; its class is that and <c>Client</c>. The names do not depend on which groups are asked for.</summary>
    public static Dictionary<string, string> Properties(IEnumerable<Operation> operations)
    {
        var names = new NameScope(ReservedNames.Root);
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string tag in operations.Select(GroupNames.TagOf).Distinct(StringComparer.Ordinal).OrderBy(static tag => tag, StringComparer.Ordinal))
        {
            string name = Identifier.Pascal(tag);
            properties.Add(tag, names.Take(ReservedNames.Types.Contains(name + "Client") ? name + "Group" : name));
        }
        return properties;
    }

    public static EquatableArray<GroupModel> Groups(Plan plan, IReadOnlyCollection<string> only)
    {
        ILookup<string, Operation> operations = plan.Operations.ToLookup(GroupNames.TagOf, StringComparer.Ordinal);
        var groups = new List<GroupModel>();
        foreach (KeyValuePair<string, string> property in plan.GroupProperties.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            string tag = property.Key;
            if (only.Count > 0 && !only.Contains(tag, StringComparer.OrdinalIgnoreCase)) continue;
            // "Help Center" may be defined, and operations tagged "HelpCenter"; or "Segment", and "Segments".
            Tag? defined = plan.Description.Tags.FirstOrDefault(candidate => candidate.Name == tag)
                ?? plan.Description.Tags.FirstOrDefault(candidate => Words.Same(Words.Pascal(candidate.Name), Words.Pascal(tag)));
            string summary = Docs.Summary(defined?.Description);
            groups.Add(new GroupModel(
                property.Value + "Client",
                property.Value,
                summary.Length > 0 ? summary : $"The operations tagged {tag}.",
                Docs.Link(defined?.DocumentationUrl),
                OperationPlanner.Operations(plan, tag, operations[tag])));
        }
        return groups.ToEquatableArray();
    }
}

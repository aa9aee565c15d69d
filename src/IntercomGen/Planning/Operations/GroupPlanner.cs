using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Plans the groups: one client class for each tag that owns an operation.</summary>
internal static class GroupPlanner
{
    /// <summary>The class names that groups take; no model may have them.</summary>
    public static IEnumerable<string> ClassNames(ApiDescription description) =>
        Tags(description).Select(static tag => Identifier.Pascal(tag) + "Client");

    public static EquatableArray<GroupModel> Groups(Plan plan, IReadOnlyCollection<string> only)
    {
        ILookup<string, Operation> operations = plan.Description.Operations.ToLookup(GroupNames.TagOf, StringComparer.Ordinal);
        var taken = new HashSet<string>(ReservedNames.Root, StringComparer.OrdinalIgnoreCase);
        var groups = new List<GroupModel>();
        foreach (string tag in Tags(plan.Description))
        {
            if (only.Count > 0 && !only.Contains(tag, StringComparer.OrdinalIgnoreCase)) continue;
            string property = Identifier.Unique(Identifier.Pascal(tag), taken);
            Tag? defined = plan.Description.Tags.FirstOrDefault(candidate => candidate.Name == tag);
            string summary = Docs.Summary(defined?.Description);
            groups.Add(new GroupModel(
                property + "Client",
                property,
                summary.Length > 0 ? summary : $"The operations tagged {tag}.",
                OperationPlanner.Operations(plan, tag, operations[tag])));
        }
        return groups.ToEquatableArray();
    }

    private static List<string> Tags(ApiDescription description) =>
        [.. description.Operations.Select(GroupNames.TagOf).Distinct(StringComparer.Ordinal).OrderBy(static tag => tag, StringComparer.Ordinal)];
}

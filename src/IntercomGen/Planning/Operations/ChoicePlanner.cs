using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Plans what is checked of a body before it is sent: that of members of which one is needed, one is there.</summary>
internal static class ChoicePlanner
{
    private const int MaxDepth = 8;

    public static EquatableArray<ChoiceModel> Of(Plan plan, Operation operation)
    {
        MediaType? content = operation.RequestBody?.Content.FirstOrDefault(static candidate => BodyPlanner.IsJson(candidate.Name));
        var choices = new List<ChoiceModel>();
        if (content?.Schema is { } schema) Add(plan, schema, "", choices, 0);
        return choices.ToEquatableArray();
    }

    // Into objects inside the body, not into lists and unions: what they hold is a matter of their items and cases.
    private static void Add(Plan plan, Schema schema, string member, List<ChoiceModel> choices, int depth)
    {
        if (depth > MaxDepth) return;
        if (schema.Reference is { } name)
        {
            if (plan.Forms.Find(name) is { } target) Add(plan, target, member, choices, depth + 1);
            return;
        }
        IReadOnlyList<IReadOnlyList<string>> sets = RequiredChoice.Of(schema);
        if (sets.Count > 0) choices.Add(new ChoiceModel(member, string.Join("|", sets.Select(static set => string.Join(",", set)))));
        foreach (Schema part in schema.AllOf) Add(plan, part, member, choices, depth + 1);
        EquatableArray<Schema> branches = schema.OneOf.IsEmpty ? schema.AnyOf : schema.OneOf;
        if (branches.Count == 1) Add(plan, branches[0], member, choices, depth + 1);
        if (member.Length > 0) return;
        foreach (Property property in schema.Properties) Add(plan, property.Schema, property.Name, choices, depth + 1);
    }
}

using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>A branch of a union, unions within it opened.</summary>
/// <param name="Schema">Its schema.</param>
/// <param name="Form">Its form, never a union or a reference to one.</param>
/// <param name="Members">Its members, when it is an object.</param>
internal sealed record Branch(Schema Schema, Form Form, EquatableArray<Member> Members)
{
    /// <summary>The values that a member can have in this branch, when they are listed.</summary>
    public Func<string, Form> FormOf { get; init; } = static _ => Form.Any.Instance;

    public string? Constant(string member) => FormOf(member) is Form.Constant constant ? constant.Value : null;
}

/// <summary>Finds out what tells the branches of a union apart.</summary>
internal static class UnionBranches
{
    public static List<Branch> Flatten(SchemaForms forms, Form.Union union)
    {
        var branches = new List<Branch>();
        Flatten(forms, union, branches, 0);
        return branches;
    }

    private static void Flatten(SchemaForms forms, Form.Union union, List<Branch> branches, int depth)
    {
        foreach (Schema schema in union.Branches)
        {
            Form form = forms.Of(schema);
            Form inner = form is Form.Named named ? forms.OfComponent(named.Component) : form;
            if (inner is Form.Union nested && depth < 8 && ScalarUnion.Of(forms, nested) is null)
            {
                Flatten(forms, nested, branches, depth + 1);
                continue;
            }
            // Lists are told apart by what their first element looks like.
            EquatableArray<Member> members = inner is Form.List list ? forms.MembersOf(list.Items) ?? default : inner is Form.Members own ? own.Items : default;
            branches.Add(new Branch(schema, inner, members) { FormOf = name => Find(forms, members, name) });
        }
    }

    /// <summary>
    /// The member whose listed values tell most object branches apart: each has it, and it differs. Where it leaves a doubt, the members decide.
    /// </summary>
    public static string? FindTag(List<Branch> branches)
    {
        List<Branch> objects = branches.FindAll(static branch => branch.Form is Form.Members);
        if (objects.Count < 2) return null;
        string? best = null;
        int most = 1;
        foreach (Member member in objects[0].Members)
        {
            List<EquatableArray<string>> values = objects.ConvertAll(branch => Values(branch, member.Name));
            int different = values.Distinct().Count();
            if (different > most && values.TrueForAll(static list => !list.IsEmpty)) (best, most) = (member.Name, different);
        }
        return best;
    }

    public static UnionRow Row(Branch branch, int number, string? tag, Discriminator? discriminator, SchemaForms forms)
    {
        IEnumerable<string> values = tag is null ? [] : Values(branch, tag);
        if (discriminator is not null && branch.Schema.Reference is { } name)
        {
            IEnumerable<string> mapped = discriminator.Mapping.Where(entry => entry.SchemaName == name).Select(static entry => entry.Value);
            values = mapped.Concat(values).Distinct(StringComparer.Ordinal);
        }
        return new UnionRow(
            number,
            Kind(branch.Form, forms),
            values.ToEquatableArray(),
            branch.Members.Select(static member => member.Name).ToEquatableArray(),
            branch.Members.Where(static member => member.Required).Select(static member => member.Name).ToEquatableArray());
    }

    private static EquatableArray<string> Values(Branch branch, string member) => branch.FormOf(member) switch
    {
        Form.Constant constant => EquatableArray.Create(constant.Value),
        Form.Choice choice => choice.Values,
        _ => default,
    };

    private static Form Find(SchemaForms forms, EquatableArray<Member> members, string name)
    {
        foreach (Member member in members)
        {
            if (member.Name != name) continue;
            Form form = forms.Of(member.Schema);
            return form is Form.Named named ? forms.OfComponent(named.Component) : form;
        }
        return Form.Any.Instance;
    }

    private static string Kind(Form form, SchemaForms forms) => form switch
    {
        Form.List list => "[" + (Kind(Inner(forms, list.Items), forms) is { } item && item[0] != '[' ? item : ""),
        Form.Scalar { Kind: ShapeKind.Int64 or ShapeKind.Time } => "i",
        Form.Scalar { Kind: ShapeKind.Double } => "n",
        Form.Scalar { Kind: ShapeKind.Bool } => "b",
        Form.Scalar or Form.Constant or Form.Choice => "s",
        Form.Union union when ScalarUnion.Of(forms, union) is not null => "s",
        _ => "o",
    };

    private static Form Inner(SchemaForms forms, Schema schema)
    {
        Form form = forms.Of(schema);
        return form is Form.Named named ? forms.OfComponent(named.Component) : form;
    }
}

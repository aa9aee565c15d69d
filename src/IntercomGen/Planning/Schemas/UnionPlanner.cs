using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Plans types that are one of several, and how the reader tells which.</summary>
internal sealed class UnionPlanner(Plan plan)
{
    // The emitted reader keeps the candidates as the bits of one number.
    private const int MaxBranches = 64;

    public void Component(string component, Schema schema, Form.Union union)
    {
        var place = new Place(plan.Names.Of(component), plan.Names.Of(component), "", plan.Usage.IsOnlySent(component), Place.OfComponent(component));
        plan.Add(Plan(place.Name, schema, union, place));
    }

    /// <summary>Plans a union that is written inline at a place, under the name of the place.</summary>
    public void Inline(Form.Union union, Schema schema, Place place) => plan.Add(Plan(place.Name, schema, union, place), place.Owner);

    private UnionModel Plan(string name, Schema schema, Form.Union union, Place place)
    {
        List<Branch> branches = UnionBranches.Flatten(plan.Forms, union);
        if (branches.Count > MaxBranches)
        {
            plan.LeftOut($"{name} has {branches.Count} cases; those after the first {MaxBranches} are read as any JSON value.", schema.Mark);
            branches.RemoveRange(MaxBranches, branches.Count - MaxBranches);
        }
        string? tag = union.Discriminator?.PropertyName ?? UnionBranches.FindTag(branches);
        var cases = new List<(string Name, Shape Shape)>();
        var rows = new List<UnionRow>();
        foreach (Branch branch in branches)
        {
            string label = Label(branch, tag, cases.Count + 1);
            Shape shape = plan.Shapes.Of(branch.Schema, place.Case(name, label));
            int at = cases.FindIndex(known => known.Shape == shape);
            if (at < 0)
            {
                at = cases.Count;
                cases.Add((CaseName(shape, label), shape));
            }
            rows.Add(UnionBranches.Row(branch, at + 1, tag, union.Discriminator, plan.Forms));
        }
        string summary = Docs.First(schema.Description, schema.Title);
        if (summary.Length == 0) summary = place.Summary + " One of several types.";
        return new UnionModel(name, summary, Cases(cases), new UnionTable(tag, rows.ToEquatableArray()));
    }

    private static string CaseName(Shape shape, string label) => shape.Kind switch
    {
        ShapeKind.Model or ShapeKind.Union or ShapeKind.Known => shape.Type!,
        ShapeKind.String => "Text",
        ShapeKind.Int64 => "Integer",
        ShapeKind.Double => "Number",
        ShapeKind.Bool => "Boolean",
        ShapeKind.Time or ShapeKind.IsoTime or ShapeKind.AnyTime => "Time",
        ShapeKind.Attributes => "Attributes",
        ShapeKind.List => shape.Element!.Kind is ShapeKind.Model or ShapeKind.Union ? shape.Element.Type + "List" : "List",
        ShapeKind.Strings => "Texts",
        ShapeKind.Int64s => "Integers",
        ShapeKind.Doubles => "Numbers",
        ShapeKind.Values => "Values",
        _ => label,
    };

    // An inline branch has no name of its own: its title, its constant, or the member that only it requires.
    private static string Label(Branch branch, string? tag, int number)
    {
        if (tag is not null && branch.Constant(tag) is { } value) return Identifier.Pascal(value);
        if (branch.Schema.Title is { Length: > 0 } title) return Identifier.Pascal(title);
        return branch.Schema.Required.IsEmpty
            ? "Case" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : "By" + Identifier.Pascal(branch.Schema.Required[0]);
    }

    // What all cases have in common at either end of their names says nothing: Close, Snooze, Open, Assign.
    private static EquatableArray<UnionCase> Cases(List<(string Name, Shape Shape)> cases)
    {
        List<List<string>> words = cases.ConvertAll(static item => Words.Split(item.Name));
        int shortest = words.Count == 0 ? 0 : words.Min(static list => list.Count);
        int head = 0, tail = 0;
        if (cases.Count > 1)
        {
            while (head < shortest - 1 && words.TrueForAll(list => list[head] == words[0][head])) head++;
            while (tail < shortest - 1 - head && words.TrueForAll(list => list[list.Count - 1 - tail] == words[0][words[0].Count - 1 - tail])) tail++;
        }
        var names = new NameScope(ReservedNames.Union);
        var result = new List<UnionCase>();
        for (int i = 0; i < cases.Count; i++)
        {
            string name = Words.Pascal(words[i].Skip(head).Take(words[i].Count - head - tail));
            if (name.Length == 0 || char.IsDigit(name[0])) name = cases[i].Name;
            bool convertible = cases.Count(other => other.Shape.CSharp == cases[i].Shape.CSharp) == 1;
            result.Add(new UnionCase(names.Take(name), cases[i].Shape, convertible));
        }
        return result.ToEquatableArray();
    }
}

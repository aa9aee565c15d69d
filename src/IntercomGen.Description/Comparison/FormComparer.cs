namespace IntercomGen.Description.Comparison;

/// <summary>Compares two forms, member by member. A component inside is compared on its own, so that each difference is told once.</summary>
internal sealed class FormComparer(FormReader old, FormReader @new, SchemaMatcher schemas)
{
    private const int MaxDepth = 60;

    private readonly HashSet<(string Old, string New)> _open = [];

    public void Compare(Form left, Form right, DifferenceList to, string path, int depth = 0)
    {
        if (depth > MaxDepth) return;
        if (left.Kind == FormKind.Named && right.Kind == FormKind.Named)
        {
            Nullable(left.Nullable, right.Nullable, to, path);
            if (schemas.NewName(left.Name!) != right.Name) OtherType(left, right, to, path, depth);
            return;
        }
        bool effectively = left.Kind == FormKind.Named || right.Kind == FormKind.Named;
        Nullable(effectively ? old.Resolve(left).Nullable : left.Nullable, effectively ? @new.Resolve(right).Nullable : right.Nullable, to, path);
        if (left.Kind != right.Kind)
        {
            OtherType(left, right, to, path, depth);
            return;
        }
        switch (left.Kind)
        {
            case FormKind.Scalar:
                Scalars(left, right, to, path);
                break;
            case FormKind.List:
                Compare(left.Item!, right.Item!, to, path + "[]", depth + 1);
                break;
            case FormKind.Map when left.Item is not null && right.Item is not null:
                Compare(left.Item, right.Item, to, path + ".*", depth + 1);
                break;
            case FormKind.Map:
                if (left.Text != right.Text) to.Add(ChangeKind.TypeChanged, path, left.Text, right.Text, sameShape: true);
                break;
            case FormKind.Union:
                Cases(left, right, to, path);
                Members(left, right, to, path, depth);
                break;
            case FormKind.Object:
                Members(left, right, to, path, depth);
                break;
        }
    }

    private void Cases(Form left, Form right, DifferenceList to, string path)
    {
        var before = new SortedSet<string>(left.Cases.Select(form => form.Name is { } name ? schemas.NewName(name) : form.Text), StringComparer.Ordinal);
        var after = new SortedSet<string>(right.Cases.Select(static form => form.Text), StringComparer.Ordinal);
        foreach (string gone in before.Where(text => !after.Contains(text))) to.Add(ChangeKind.CaseRemoved, path, gone, null);
        foreach (string come in after.Where(text => !before.Contains(text))) to.Add(ChangeKind.CaseAdded, path, null, come);
    }

    private static void Scalars(Form left, Form right, DifferenceList to, string path)
    {
        if (left.Type != right.Type)
        {
            // In a path or a query, numbers are text.
            to.Add(ChangeKind.TypeChanged, path, left.Type, right.Type, sameShape: to.IsParameter);
            return;
        }
        if (left.Values is null && right.Values is not null) to.Add(ChangeKind.EnumClosed, path, null, string.Join(", ", right.Values));
        if (left.Values is not null && right.Values is null) to.Add(ChangeKind.EnumOpened, path, string.Join(", ", left.Values), null);
        if (left.Values is null || right.Values is null) return;
        foreach (string value in left.Values.Where(value => !right.Values.Contains(value))) to.Add(ChangeKind.ValueRemoved, path, value, null);
        foreach (string value in right.Values.Where(value => !left.Values.Contains(value))) to.Add(ChangeKind.ValueAdded, path, null, value);
    }

    private void Members(Form left, Form right, DifferenceList to, string path, int depth)
    {
        Dictionary<string, string> renamed = RenamedMembers.Find(left, right);
        foreach (FormMember member in left.Members.Values)
        {
            string at = At(path, member);
            bool found = right.Members.TryGetValue(member.Name, out FormMember? other);
            if (member.Base is { } same && (found ? other!.Base == schemas.NewName(same) : HasBase(right, schemas.NewName(same)))) continue;
            if (!found && renamed.TryGetValue(member.Name, out string? now))
            {
                other = right.Members[now];
                to.At(member.Mark, other.Mark).Add(ChangeKind.PropertyRenamed, at, member.Name, now);
            }
            if (other is null)
            {
                to.At(member.Mark, default).Add(ChangeKind.PropertyRemoved, at, member.Form.Text, null);
                continue;
            }
            DifferenceList here = to.At(member.Mark, other.Mark);
            if (member.Required != other.Required) here.Add(other.Required ? ChangeKind.BecameRequired : ChangeKind.BecameOptional, at, null, null);
            if (!member.Deprecated && other.Deprecated) here.Add(ChangeKind.Deprecated, at, null, null);
            Compare(member.Form, other.Form, here, at, depth + 1);
        }
        foreach (FormMember member in right.Members.Values)
        {
            bool known = left.Members.ContainsKey(member.Name) || renamed.ContainsValue(member.Name);
            if (known || (member.Base is { } same && HasBase(left, same, schemas.NewName))) continue;
            to.At(default, member.Mark).Add(ChangeKind.PropertyAdded, At(path, member), null, member.Form.Text, required: member.Required);
        }
    }

    private static string At(string path, FormMember member) => path.Length == 0 ? member.Name : path + "." + member.Name;

    // What both are made of is compared where it stands.
    private static bool HasBase(Form form, string name, Func<string, string>? rename = null) =>
        form.Members.Values.Any(member => member.Base is { } part && (rename is null ? part : rename(part)) == name);

    // Another component, or an object written out where a component was named: what breaks is inside, and if nothing does, it is a matter of names.
    private void OtherType(Form left, Form right, DifferenceList to, string path, int depth)
    {
        Form before = old.Resolve(left);
        Form after = @new.Resolve(right);
        bool objects = before.Kind == FormKind.Object && after.Kind == FormKind.Object;
        string pair = left.Text + "\n" + path;
        if (!objects || !_open.Add((pair, right.Text)))
        {
            to.Add(ChangeKind.TypeChanged, path, left.Text, right.Text, sameShape: left.Kind == FormKind.Any || right.Kind == FormKind.Any);
            return;
        }
        DifferenceList inside = to.Nested();
        Members(before, after, inside, path, depth + 1);
        _open.Remove((pair, right.Text));
        if (left.Name is not null || right.Name is not null) to.Add(ChangeKind.TypeChanged, path, left.Text, right.Text, sameShape: true);
        to.Take(inside);
    }

    private static void Nullable(bool left, bool right, DifferenceList to, string path)
    {
        if (left != right) to.Add(right ? ChangeKind.BecameNullable : ChangeKind.BecameNotNull, path, null, null);
    }
}

using IntercomGen.Description.Naming;

namespace IntercomGen.Description.Comparison;

/// <summary>Compares what an operation is called, takes and answers.</summary>
internal sealed class OperationComparer(FormReader old, FormReader @new, FormComparer forms, List<Difference> all)
{
    public void Compare(OperationPair pair)
    {
        (Operation before, Operation after) = (pair.Old, pair.New);
        DifferenceList whole = List(before, OperationPart.Whole, null, Direction.Sent, before.Mark, after.Mark);
        string from = $"{before.Method} {OperationNames.Anonymous(before.Path)}";
        if (from != $"{after.Method} {OperationNames.Anonymous(after.Path)}")
        {
            whole.Add(ChangeKind.OperationMoved, "", $"{before.Method} {before.Path}", $"{after.Method} {after.Path}");
        }
        if (OperationNames.IdOf(before) is var id && id != OperationNames.IdOf(after))
        {
            whole.Add(ChangeKind.OperationRenamed, "", id, OperationNames.IdOf(after));
        }
        if (GroupNames.TagOf(before) is var tag && tag != GroupNames.TagOf(after)) whole.Add(ChangeKind.OperationRegrouped, "", tag, GroupNames.TagOf(after));
        if (!before.Deprecated && after.Deprecated) whole.Add(ChangeKind.Deprecated, "", null, null);
        if (PagingForm.Of(before, old) is { } paging && paging != PagingForm.Of(after, @new))
        {
            whole.Add(ChangeKind.PagingChanged, "", paging, PagingForm.Of(after, @new));
        }
        Parameters(before, after);
        Body(before, after);
        Answers(before, after);
    }

    private DifferenceList List(Operation operation, OperationPart part, string? status, Direction direction, Mark before, Mark after) =>
        new(all, Subject.Of(operation) with { Part = part, Status = status }, direction, before, after);

    private void Parameters(Operation before, Operation after)
    {
        List<(Parameter Parameter, Form Form)> olds = Spread(before, old);
        List<(Parameter Parameter, Form Form)> news = Spread(after, @new);
        var matched = new HashSet<Parameter>(Identity.Of<Parameter>());
        foreach ((Parameter left, Form then) in olds)
        {
            (Parameter? right, Form? now) = Counterpart(left, olds, news);
            DifferenceList list = List(before, OperationPart.Parameter, null, Direction.Sent, left.Mark, right?.Mark ?? default);
            if (right is null || now is null)
            {
                list.Add(ChangeKind.ParameterRemoved, left.Name, then.Text, null);
                continue;
            }
            matched.Add(right);
            if (left.Required != right.Required) list.Add(right.Required ? ChangeKind.BecameRequired : ChangeKind.BecameOptional, left.Name, null, null);
            if (!left.Deprecated && right.Deprecated) list.Add(ChangeKind.Deprecated, left.Name, null, null);
            // Every description has another default and other values for the version that it is of.
            if (!string.Equals(left.Name, "Intercom-Version", StringComparison.OrdinalIgnoreCase)) forms.Compare(then, now, list, left.Name);
        }
        foreach ((Parameter parameter, Form form) in news)
        {
            if (matched.Contains(parameter)) continue;
            DifferenceList list = List(before, OperationPart.Parameter, null, Direction.Sent, default, parameter.Mark);
            list.Add(ChangeKind.ParameterAdded, parameter.Name, null, form.Text, parameter.Required);
        }
    }

    // An object in the query travels as its members, so it is the same whether a description lists these or the object.
    private static List<(Parameter Parameter, Form Form)> Spread(Operation operation, FormReader forms)
    {
        var all = new List<(Parameter Parameter, Form Form)>();
        foreach (Parameter parameter in operation.Parameters)
        {
            Form form = forms.Of(parameter.Schema);
            IEnumerable<FormMember> members = parameter.IsSpread && forms.Resolve(form) is { Kind: FormKind.Object } whole ? whole.Members.Values : [];
            int before = all.Count;
            all.AddRange(members.Select(member => (MemberOf(parameter, member), member.Form)));
            if (all.Count == before) all.Add((parameter, form));
        }
        return all;
    }

    private static Parameter MemberOf(Parameter parameter, FormMember member) => parameter with
    {
        Name = member.Name,
        Required = parameter.Required && member.Required,
        Deprecated = member.Deprecated,
        Mark = member.Mark,
    };

    // Names in paths flip between versions: there the position counts.
    private static (Parameter? Parameter, Form? Form) Counterpart(
        Parameter parameter, List<(Parameter Parameter, Form Form)> before, List<(Parameter Parameter, Form Form)> after)
    {
        if (parameter.In != ParameterLocation.Path) return after.Find(other => other.Parameter.In == parameter.In && other.Parameter.Name == parameter.Name);
        int position = before.FindAll(static candidate => candidate.Parameter.In == ParameterLocation.Path)
            .FindIndex(candidate => ReferenceEquals(candidate.Parameter, parameter));
        return after.FindAll(static candidate => candidate.Parameter.In == ParameterLocation.Path).ElementAtOrDefault(position);
    }

    private void Body(Operation before, Operation after)
    {
        RequestBody? left = before.RequestBody;
        RequestBody? right = after.RequestBody;
        DifferenceList list = List(before, OperationPart.Body, null, Direction.Sent, left?.Mark ?? default, right?.Mark ?? default);
        if (left is not null && right is null) list.Add(ChangeKind.BodyRemoved, "", Text(left.Content, old), null);
        if (left is null && right is not null) list.Add(ChangeKind.BodyAdded, "", null, Text(right.Content, @new), right.Required);
        if (left is null || right is null) return;
        if (left.Required != right.Required) list.Add(right.Required ? ChangeKind.BecameRequired : ChangeKind.BecameOptional, "", null, null);
        Content(left.Content, right.Content, list);
    }

    private void Answers(Operation before, Operation after)
    {
        foreach (Response left in before.Responses.OrderBy(static answer => answer.Status, StringComparer.Ordinal))
        {
            Response? right = after.Responses.FirstOrDefault(answer => answer.Status == left.Status);
            DifferenceList list = List(before, OperationPart.Answer, left.Status, Direction.Answered, left.Mark, right?.Mark ?? default);
            if (right is null) list.Add(ChangeKind.AnswerRemoved, "", left.Status, null);
            else Content(left.Content, right.Content, list);
        }
        foreach (Response right in after.Responses)
        {
            if (before.Responses.Any(answer => answer.Status == right.Status)) continue;
            List(before, OperationPart.Answer, right.Status, Direction.Answered, default, right.Mark).Add(ChangeKind.AnswerAdded, "", null, right.Status);
        }
    }

    private void Content(EquatableArray<MediaType> before, EquatableArray<MediaType> after, DifferenceList list)
    {
        foreach (MediaType left in before)
        {
            MediaType? right = after.FirstOrDefault(media => media.Name == left.Name);
            if (right is null) list.Add(ChangeKind.MediaTypeRemoved, "", left.Name, null);
            else if (left.Schema is not null || right.Schema is not null) forms.Compare(Of(left, old), Of(right, @new), list, "");
        }
        foreach (MediaType right in after)
        {
            if (!before.Any(media => media.Name == right.Name)) list.Add(ChangeKind.MediaTypeAdded, "", null, right.Name);
        }
    }

    private static string Text(EquatableArray<MediaType> content, FormReader reader) =>
        content.Select(media => Of(media, reader).Text).OrderBy(static text => text, StringComparer.Ordinal).FirstOrDefault() ?? "any";

    private static Form Of(MediaType media, FormReader reader) => media.Schema is { } schema ? reader.Of(schema) : Form.Any;
}

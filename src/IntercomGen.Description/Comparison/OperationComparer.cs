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
        if (from != $"{after.Method} {OperationNames.Anonymous(after.Path)}") whole.Add(ChangeKind.OperationMoved, "", $"{before.Method} {before.Path}", $"{after.Method} {after.Path}");
        if (OperationNames.IdOf(before) is var id && id != OperationNames.IdOf(after)) whole.Add(ChangeKind.OperationRenamed, "", id, OperationNames.IdOf(after));
        if (GroupNames.TagOf(before) is var tag && tag != GroupNames.TagOf(after)) whole.Add(ChangeKind.OperationRegrouped, "", tag, GroupNames.TagOf(after));
        if (!before.Deprecated && after.Deprecated) whole.Add(ChangeKind.Deprecated, "", null, null);
        if (PagingForm.Of(before, old) is { } paging && paging != PagingForm.Of(after, @new)) whole.Add(ChangeKind.PagingChanged, "", paging, PagingForm.Of(after, @new));
        Parameters(before, after);
        Body(before, after);
        Answers(before, after);
    }

    private DifferenceList List(Operation operation, OperationPart part, string? status, Direction direction, Mark before, Mark after) =>
        new(all, Subject.Of(operation) with { Part = part, Status = status }, direction, before, after);

    private void Parameters(Operation before, Operation after)
    {
        List<(Parameter Old, Parameter? New)> pairs = [.. before.Parameters.Select(parameter => (parameter, Counterpart(parameter, before, after)))];
        foreach ((Parameter left, Parameter? right) in pairs)
        {
            DifferenceList list = List(before, OperationPart.Parameter, null, Direction.Sent, left.Mark, right?.Mark ?? default);
            if (right is null)
            {
                list.Add(ChangeKind.ParameterRemoved, left.Name, old.Of(left.Schema).Text, null);
                continue;
            }
            if (left.Required != right.Required) list.Add(right.Required ? ChangeKind.BecameRequired : ChangeKind.BecameOptional, left.Name, null, null);
            if (!left.Deprecated && right.Deprecated) list.Add(ChangeKind.Deprecated, left.Name, null, null);
            Form now = @new.Of(right.Schema);
            // Every description has another default and other values for the version that it is of.
            if (!string.Equals(left.Name, "Intercom-Version", StringComparison.OrdinalIgnoreCase)) forms.Compare(old.Of(left.Schema), now, list, left.Name);
        }
        var matched = new HashSet<Parameter>(pairs.Select(static pair => pair.New).OfType<Parameter>(), Identity.Of<Parameter>());
        foreach (Parameter parameter in after.Parameters)
        {
            if (matched.Contains(parameter)) continue;
            List(before, OperationPart.Parameter, null, Direction.Sent, default, parameter.Mark).Add(ChangeKind.ParameterAdded, parameter.Name, null, @new.Of(parameter.Schema).Text, parameter.Required);
        }
    }

    // Names in paths flip between versions: there the position counts.
    private static Parameter? Counterpart(Parameter parameter, Operation before, Operation after)
    {
        if (parameter.In != ParameterLocation.Path) return after.Parameters.FirstOrDefault(other => other.In == parameter.In && other.Name == parameter.Name);
        List<Parameter> from = [.. before.Parameters.Where(static candidate => candidate.In == ParameterLocation.Path)];
        return after.Parameters.Where(static candidate => candidate.In == ParameterLocation.Path).ElementAtOrDefault(from.FindIndex(candidate => ReferenceEquals(candidate, parameter)));
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

namespace IntercomGen.Description.Comparison;

/// <summary>What is different between two descriptions.</summary>
public sealed record DescriptionComparison
{
    /// <summary>The old description.</summary>
    public required ApiDescription Old { get; init; }

    /// <summary>The new description.</summary>
    public required ApiDescription New { get; init; }

    /// <summary>Every difference: operations before schemas, each by name.</summary>
    public EquatableArray<Difference> Differences { get; init; }

    /// <summary>The operations that both have, old and new.</summary>
    public EquatableArray<(Operation Old, Operation New)> Operations { get; init; }

    /// <summary>The component schemas that have another name now, old and new.</summary>
    public EquatableArray<(string Old, string New)> RenamedSchemas { get; init; }
}

/// <summary>Compares descriptions. The order of a file, the names of path parameters and the way that a schema is wrapped make no difference.</summary>
public static class DescriptionComparer
{
    /// <summary>Compares two descriptions.</summary>
    /// <param name="old">The one that programs were written against.</param>
    /// <param name="new">The one that comes next.</param>
    /// <param name="cancellationToken">Ends the comparison early, by exception.</param>
    public static DescriptionComparison Compare(ApiDescription old, ApiDescription @new, CancellationToken cancellationToken = default)
    {
        if (old is null) throw new ArgumentNullException(nameof(old));
        if (@new is null) throw new ArgumentNullException(nameof(@new));
        var oldForms = new FormReader(old);
        var newForms = new FormReader(@new);
        var operations = new OperationMatcher(old, @new, oldForms, newForms);
        var schemas = new SchemaMatcher(old, @new, oldForms, newForms, operations.Pairs);
        var forms = new FormComparer(oldForms, newForms, schemas);
        var all = new List<Difference>();

        foreach (Operation operation in operations.Removed) Whole(operation, ChangeKind.OperationRemoved, operation.OperationId, null);
        foreach (Operation operation in operations.Added) Whole(operation, ChangeKind.OperationAdded, null, operation.OperationId);
        var comparer = new OperationComparer(oldForms, newForms, forms, all);
        foreach (OperationPair pair in operations.Pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            comparer.Compare(pair);
        }
        new ComponentComparer(old, @new, oldForms, newForms, schemas, forms, all).Compare();
        return new DescriptionComparison
        {
            Old = old,
            New = @new,
            Differences = Ordered(all),
            Operations = operations.Pairs.Select(static pair => (pair.Old, pair.New)).ToEquatableArray(),
            RenamedSchemas = schemas.Renamed.Select(static pair => (pair.Key, pair.Value))
                .OrderBy(static pair => pair.Key, StringComparer.Ordinal).ToEquatableArray(),
        };

        void Whole(Operation operation, ChangeKind kind, string? before, string? after) =>
            new DifferenceList(all, Subject.Of(operation), Direction.Sent, operation.Mark, operation.Mark).Add(kind, "", before, after);
    }

    private static EquatableArray<Difference> Ordered(List<Difference> differences) => differences
        .OrderBy(static difference => difference.Subject.Schema is not null)
        .ThenBy(static difference => difference.Subject.Schema ?? difference.Subject.Path, StringComparer.Ordinal)
        .ThenBy(static difference => difference.Subject.Method, StringComparer.Ordinal)
        .ThenBy(static difference => difference.Subject.Part)
        .ThenBy(static difference => difference.Subject.Status, StringComparer.Ordinal)
        .ThenBy(static difference => difference.Path, StringComparer.Ordinal)
        .ThenBy(static difference => difference.Kind)
        .ThenBy(static difference => difference.Old, StringComparer.Ordinal)
        .ThenBy(static difference => difference.New, StringComparer.Ordinal)
        .Distinct()
        .ToEquatableArray();
}

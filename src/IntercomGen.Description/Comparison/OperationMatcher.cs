using IntercomGen.Description.Naming;

namespace IntercomGen.Description.Comparison;

/// <summary>An operation in both descriptions.</summary>
internal sealed record OperationPair(Operation Old, Operation New);

/// <summary>
/// Finds the operations that two descriptions share: by verb and path without the names in it; else by operationId; else by a path that is nearly the
/// same with the same shape.
/// </summary>
internal sealed class OperationMatcher
{
    public OperationMatcher(ApiDescription old, ApiDescription @new, FormReader oldForms, FormReader newForms)
    {
        List<Operation> gone = Ordered(old);
        List<Operation> come = Ordered(@new);
        Match(gone, come, static operation => operation.Method + " " + operation.Path);
        Match(gone, come, static operation => operation.Method + " " + OperationNames.Anonymous(operation.Path));
        Match(gone, come, static operation => OperationNames.IdOf(operation));
        Match(gone, come, operation => Likeness(operation, gone.Contains(operation) ? oldForms : newForms));
        Removed = gone;
        Added = come;
    }

    public List<OperationPair> Pairs { get; } = [];

    public IReadOnlyList<Operation> Removed { get; }

    public IReadOnlyList<Operation> Added { get; }

    // In an order of their own, so that the file's does not count.
    private static List<Operation> Ordered(ApiDescription description) =>
        [.. description.Operations
            .OrderBy(static operation => operation.Path, StringComparer.Ordinal)
            .ThenBy(static operation => operation.Method, StringComparer.Ordinal)];

    private void Match(List<Operation> gone, List<Operation> come, Func<Operation, string?> key)
    {
        ILookup<string?, Operation> candidates = come.ToLookup(key, StringComparer.Ordinal);
        var taken = new HashSet<Operation>(Identity.Of<Operation>());
        foreach (IGrouping<string?, Operation> group in gone.ToLookup(key, StringComparer.Ordinal))
        {
            if (group.Key is null) continue;
            foreach ((Operation old, Operation found) in group.Zip(candidates[group.Key], static (left, right) => (left, right)))
            {
                Pairs.Add(new OperationPair(old, found));
                taken.Add(old);
                taken.Add(found);
            }
        }
        gone.RemoveAll(taken.Contains);
        come.RemoveAll(taken.Contains);
    }

    // Plurals and word separators aside, with the same body and the same answer: certainly the same operation under a mended path. Without either, nothing
    // is certain.
    private static string? Likeness(Operation operation, FormReader forms)
    {
        string body = JsonOf(operation.RequestBody?.Content ?? default, forms);
        Response? success = Successes.Of(operation)
            .OrderBy(static response => response.Status, StringComparer.Ordinal).FirstOrDefault();
        string answer = JsonOf(success?.Content ?? default, forms);
        if (answer.Length == 0) return null;
        IEnumerable<string> segments = OperationNames.Anonymous(operation.Path).Split('/')
            .Select(static segment => segment == "{}" ? segment : Words.Singular(Words.Pascal(segment)));
        return $"{operation.Method} {string.Join("/", segments)} {body} {answer}";
    }

    private static string JsonOf(EquatableArray<MediaType> content, FormReader forms)
    {
        IEnumerable<string> types = content.Select(media => media.Schema is { } schema ? forms.Of(schema).Text : media.Name);
        return string.Join(",", types.OrderBy(static text => text, StringComparer.Ordinal));
    }
}

using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Description.Search;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Plans a query class for every operation whose fields and operators the description tells.</summary>
internal static class SearchPlanner
{
    private static readonly HashSet<string> s_ownArguments = new(StringComparer.OrdinalIgnoreCase) { "client", "query", "sort", "perPage" };

    public static EquatableArray<SearchModel> Searches(Plan plan, EquatableArray<GroupModel> groups, EquatableArray<TypeModel> types)
    {
        Dictionary<string, TypeModel> byName = types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (Operation operation in plan.Description.Operations)
        {
            if (operation.Method != "POST") continue;
            SearchFacts? facts = SearchFacts.Of(operation);
            if (facts is not null || TakesQuery(plan, operation)) sources[operation.Path] = new Source(operation, facts);
        }
        var searches = new List<SearchModel>();
        foreach (string path in sources.Keys.OrderBy(static path => path, StringComparer.Ordinal))
        {
            foreach (GroupModel group in groups)
            {
                OperationModel? operation = group.Operations.FirstOrDefault(candidate => candidate.Method == "POST" && candidate.Path == path);
                if (operation is not null && Search(plan, group.ClassName, operation, sources[path], byName) is { } search) searches.Add(search);
            }
        }
        return searches.ToEquatableArray();
    }

    // {"query": {...}}, whose fields are the API's own affair.
    private static bool TakesQuery(Plan plan, Operation operation) =>
        operation.Path.EndsWith("/search", StringComparison.Ordinal) && operation.RequestBody is { } body
        && body.Content.Any(content => content.Schema is { } schema
            && plan.Forms.MembersOf(schema) is { } members && members.Any(static member => member.Name == "query"));

    private static SearchModel? Search(Plan plan, string client, OperationModel operation, Source source, Dictionary<string, TypeModel> types)
    {
        string segment = operation.Path.Trim('/').Split('/')[0];
        string resource = Identifier.Pascal(Words.Singular(segment));
        // The resource's own enums, where a list gives smaller items than the resource.
        string item = types.ContainsKey(resource) ? resource : operation.Paging?.Item ?? "";
        if ((source.Facts ?? ItemFields.Of(item, types)) is not { } facts) return null;
        string name = plan.Names.Claim(resource + "Query", "Fields");
        var fields = new SearchFieldPlanner(facts, item, types);
        return new SearchModel
        {
            Name = name,
            ExtensionsName = plan.Names.Claim(name + "Extensions", "Methods"),
            IsTold = source.Facts is not null,
            Plural = string.Join(" ", Words.Split(segment)).ToLowerInvariant(),
            Fields = fields.Fields,
            FieldTypes = fields.Types,
            ClientClass = client,
            Operation = operation,
            Body = Body(operation),
            Extras = operation.Arguments.Where(IsExtra).ToEquatableArray(),
            Sorts = Sorts(plan, source.Operation),
        };
    }

    private static bool IsExtra(ArgumentModel argument) =>
        argument.Kind != ArgumentKind.Body && !argument.Required && !s_ownArguments.Contains(argument.Name);

    private static string? Body(OperationModel operation)
    {
        List<ArgumentModel> required = [.. operation.Arguments.Where(static argument => argument.Required)];
        if (operation.ResultKind != ResultKind.Json || required.Count != 1 || required[0].Kind != ArgumentKind.Body) return null;
        return required[0].Shape is { Kind: ShapeKind.Model, Type: { } type } ? type : null;
    }

    // Conversations take a sort order too, though no description declares it.
    private static bool Sorts(Plan plan, Operation operation) =>
        operation.Path == "/conversations/search"
        || (operation.RequestBody is { } body && body.Content.Any(content => content.Schema is { } schema
            && plan.Forms.MembersOf(schema) is { } members && members.Any(static member => member.Name == "sort")));

    // The operation that a search is, and what its text tells of it, if anything.
    private sealed record Source(Operation Operation, SearchFacts? Facts);
}

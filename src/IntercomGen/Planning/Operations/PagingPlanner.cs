using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>
/// Finds the operations that answer with a list, and where in the answer its items are. How the next page is asked for is told by the answer itself, so
/// every list can be walked, whatever the request declares.
/// </summary>
internal static class PagingPlanner
{
    private static readonly HashSet<string> s_verbs = new(StringComparer.Ordinal) { "List", "Search", "Scroll", "Get", "Retrieve" };

    private static readonly HashSet<string> s_asking = new(StringComparer.Ordinal) { "page", "per_page", "starting_after", "cursor", "scroll_param" };

    public static PagingModel? Of(Plan plan, Operation operation, OperationModel model, HashSet<string> taken)
    {
        if (model.ResultKind != ResultKind.Json || model.Result is not { Kind: ShapeKind.Model }) return null;
        if (!s_verbs.Contains(Words.Split(model.Name)[0])) return null;
        if (Answer(operation) is not { } schema || plan.Forms.MembersOf(schema) is not { } members) return null;
        if (Items(plan, members, operation.Path, 0) is not { } found) return null;
        if (!IsPage(model.Name, members) || !Asks(operation)) return null;
        string name = OperationNames.Paged(model.Name);
        if (!taken.Add(name)) return null;
        return new PagingModel(name, "", string.Join("/", found));
    }

    /// <summary>Replaces wire names by C# properties, once all types are planned.</summary>
    public static PagingModel? Resolve(PagingModel? paging, string page, IReadOnlyDictionary<string, TypeModel> types)
    {
        if (paging is null || Way(paging, page, types) is not { } way) return null;
        string path = string.Join("?.", way.Select(static step => step.Property.Name));
        Shape items = way[way.Count - 1].Property.Shape;
        return items is { Kind: ShapeKind.List, Element: { } element } ? new PagingModel(paging.MethodName, element.CSharp, path) : null;
    }

    /// <summary>The types, with a mark on the properties that hold the items of a page.</summary>
    public static EquatableArray<TypeModel> MarkItems(
        EquatableArray<GroupModel> groups, EquatableArray<TypeModel> types, IReadOnlyDictionary<string, TypeModel> byName)
    {
        Dictionary<string, string> items = groups
            .SelectMany(static group => group.Operations)
            .Where(static operation => operation.Paging is not null)
            .Select(operation => Way(operation.Paging!, operation.Result!.Type ?? "", byName))
            .OfType<List<(string Owner, PropertyModel Property)>>()
            .Select(static way => way[way.Count - 1])
            .GroupBy(static step => step.Owner, static step => step.Property.JsonName, StringComparer.Ordinal)
            .ToDictionary(static owner => owner.Key, static owner => owner.First(), StringComparer.Ordinal);
        return types.Select(Held).ToEquatableArray();

        TypeModel Held(TypeModel type) =>
            type is ObjectModel model && items.TryGetValue(model.Name, out string? name) ? Marked(model, name) : type;
    }

    private static TypeModel Marked(ObjectModel page, string items) => page with
    {
        Properties = page.Properties.Select(property => property.JsonName == items ? property with { HoldsItems = true } : property).ToEquatableArray(),
    };

    /// <summary>The properties that lead from a page to its items, each with its owner; null where one is not there.</summary>
    private static List<(string Owner, PropertyModel Property)>? Way(PagingModel paging, string page, IReadOnlyDictionary<string, TypeModel> types)
    {
        var way = new List<(string Owner, PropertyModel Property)>();
        string owner = page;
        foreach (string wire in paging.Path.Split('/'))
        {
            PropertyModel? property = types.TryGetValue(owner, out TypeModel? type) && type is ObjectModel model
                ? model.Properties.FirstOrDefault(candidate => candidate.JsonName == wire)
                : null;
            if (property is null) return null;
            way.Add((owner, property));
            owner = property.Shape.Type ?? "";
        }
        return way;
    }

    /// <summary>Whether a list answers with <c>pages</c> though its request declares no way to ask for one.</summary>
    public static bool TakesPageSize(Plan plan, Operation operation) =>
        operation.Method == "GET"
        && !operation.Parameters.Any(static parameter => parameter.In == ParameterLocation.Query && s_asking.Contains(parameter.Name))
        && Answer(operation) is { } schema && plan.Forms.MembersOf(schema) is { } members && members.Any(static member => member.Name == "pages")
        && Items(plan, members, operation.Path, 0) is not null;

    /// <summary>The schema of what is answered when all is well.</summary>
    public static Schema? Answer(Operation operation)
    {
        List<MediaType> contents = [.. Successes.Of(operation).SelectMany(static response => response.Content)];
        return (contents.Find(static content => BodyPlanner.IsJson(content.Name)) ?? contents.FirstOrDefault())?.Schema;
    }

    // Get and Retrieve give one thing as a rule; they are lists where the answer says so.
    private static bool IsPage(string name, EquatableArray<Member> members) =>
        name.StartsWith("List", StringComparison.Ordinal)
        || name.StartsWith("Search", StringComparison.Ordinal)
        || name.StartsWith("Scroll", StringComparison.Ordinal)
        || members.Any(static member => member.Name is "pages" or "total_pages" or "scroll_param" or "next_cursor");

    // A POST that answers with a list need not be a question; these are.
    private static bool Asks(Operation operation) =>
        operation.Method == "GET" || operation.Path.EndsWith("/search", StringComparison.Ordinal) || operation.Path.EndsWith("/list", StringComparison.Ordinal);

    /// <summary>
    /// The wire names that lead to the items: <c>data</c>, or the only list, or the list that is called like the path, all of them also within <c>data</c>.
    /// </summary>
    private static List<string>? Items(Plan plan, EquatableArray<Member> members, string path, int depth)
    {
        Member? data = members.FirstOrDefault(static member => member.Name == "data");
        if (data is not null && IsList(plan, data)) return ["data"];
        if (data is not null && depth == 0 && plan.Forms.MembersOf(data.Schema) is { } inner && Items(plan, inner, path, 1) is { } rest)
        {
            return ["data", .. rest];
        }
        List<Member> lists = [.. members.Where(member => IsList(plan, member))];
        Member? items = lists.Count == 1 ? lists[0] : lists.Find(member => path.Split('/').Contains(member.Name, StringComparer.Ordinal));
        return items is null ? null : [items.Name];
    }

    private static bool IsList(Plan plan, Member member) =>
        plan.Forms.Of(member.Schema) is Form.List list && plan.Forms.Of(list.Items) is Form.Named or Form.Members or Form.Union;
}

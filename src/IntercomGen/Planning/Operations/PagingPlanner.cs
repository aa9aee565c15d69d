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

    public static PagingModel? Of(Plan plan, Operation operation, OperationModel model, HashSet<string> taken)
    {
        if (model.ResultKind != ResultKind.Json || model.Result is not { Kind: ShapeKind.Model } || !s_verbs.Contains(Words.Split(model.Name)[0])) return null;
        Schema? schema = operation.Responses.FirstOrDefault(static response => response.Status.StartsWith("2", StringComparison.Ordinal) && !response.Content.IsEmpty)?.Content[0].Schema;
        if (schema is null || plan.Forms.MembersOf(schema) is not { } members || Items(plan, members, 0) is not { } found) return null;
        if (!IsPage(model.Name, members)) return null;
        string name = OperationNames.Paged(model.Name);
        if (!taken.Add(name)) return null;
        return new PagingModel(name, "", string.Join("/", found));
    }

    /// <summary>Replaces wire names by C# properties, once all types are planned.</summary>
    public static PagingModel? Resolve(PagingModel? paging, string page, IReadOnlyDictionary<string, TypeModel> types)
    {
        if (paging is null) return null;
        string path = "";
        string type = page;
        Shape? shape = null;
        foreach (string wire in paging.Path.Split('/'))
        {
            PropertyModel? property = types.TryGetValue(type, out TypeModel? model) && model is ObjectModel owner
                ? owner.Properties.FirstOrDefault(candidate => candidate.JsonName == wire)
                : null;
            if (property is null) return null;
            path += (path.Length > 0 ? "?." : "") + property.Name;
            shape = property.Shape;
            type = shape.Type ?? "";
        }
        return shape is { Kind: ShapeKind.List, Element: { } element } ? new PagingModel(paging.MethodName, element.CSharp, path) : null;
    }

    // Get and Retrieve give one thing as a rule; they are lists where the answer says so.
    private static bool IsPage(string name, EquatableArray<Member> members) =>
        name.StartsWith("List", StringComparison.Ordinal) || name.StartsWith("Search", StringComparison.Ordinal) || name.StartsWith("Scroll", StringComparison.Ordinal)
        || members.Any(static member => member.Name is "pages" or "total_pages" or "scroll_param" or "next_cursor");

    /// <summary>The wire names that lead to the items: <c>data</c>, or the only list, or the only list in <c>data</c>.</summary>
    private static List<string>? Items(Plan plan, EquatableArray<Member> members, int depth)
    {
        Member? data = members.FirstOrDefault(static member => member.Name == "data");
        if (data is not null && IsList(plan, data)) return ["data"];
        if (data is not null && depth == 0 && plan.Forms.MembersOf(data.Schema) is { } inner && Items(plan, inner, 1) is { } path) return ["data", .. path];
        List<Member> lists = [.. members.Where(member => IsList(plan, member))];
        return lists.Count == 1 ? [lists[0].Name] : null;
    }

    private static bool IsList(Plan plan, Member member) =>
        plan.Forms.Of(member.Schema) is Form.List list && plan.Forms.Of(list.Items) is Form.Named or Form.Members or Form.Union;
}

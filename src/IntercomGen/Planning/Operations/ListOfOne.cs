using IntercomGen.Description;
using IntercomGen.Description.Naming;

namespace IntercomGen.Planning;

/// <summary>
/// Finds lists that are described as one of their items: <c>GET /admins</c> with the answer of <c>GET /admins/{id}</c>. Reading takes it as it is
/// described, so that all properties are null and the list is among the additional ones; whoever calls it ought to know.
/// </summary>
internal static class ListOfOne
{
    public static void Report(Plan plan, Operation operation)
    {
        if (operation.Method != "GET" || !Words.Split(OperationNames.IdOf(operation))[0].Equals("list", StringComparison.OrdinalIgnoreCase)) return;
        if (PagingPlanner.Answer(operation) is not { Reference: { } name }) return;
        string item = OperationNames.Anonymous(operation.Path) + "/{}";
        Operation? one = plan.Operations.FirstOrDefault(other => other.Method == "GET" && OperationNames.Anonymous(other.Path) == item);
        if (one is null || PagingPlanner.Answer(one)?.Reference != name) return;
        plan.Quality(
            $"GET {operation.Path} is a list, but its answer is described as one '{name}', as that of GET {one.Path} is; "
                + "it is read as such, and the list is kept among its additional properties.",
            operation.Mark);
    }
}

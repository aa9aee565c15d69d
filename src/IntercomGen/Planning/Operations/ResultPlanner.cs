using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>What a method gives back.</summary>
/// <param name="Kind">How the answer is read.</param>
/// <param name="Shape">The type of a JSON answer.</param>
/// <param name="Accept">What to ask for, when it is not JSON.</param>
internal sealed record Result(ResultKind Kind, Shape? Shape = null, string? Accept = null);

/// <summary>Plans results from the declared answers.</summary>
internal static class ResultPlanner
{
    private static readonly string[] s_files = ["octet-stream", "gzip", "csv"];

    public static Result Of(Plan plan, Operation operation, string type)
    {
        List<Response> good = [.. Successes.Of(operation)];
        if (good.Count == 0)
        {
            if (operation.Responses.Any(static response => response.Status.StartsWith("3", StringComparison.Ordinal))) return new Result(ResultKind.Redirect);
            // Nothing is said of success; the answer is some JSON value, if the operation asks for one.
            return operation.Method == "GET" ? new Result(ResultKind.Json, Shape.AnyValue) : new Result(ResultKind.None);
        }

        var schemas = new List<Schema>();
        MediaType? other = null;
        bool untyped = false;
        foreach (Response response in good)
        {
            foreach (MediaType content in response.Content)
            {
                if (!BodyPlanner.IsJson(content.Name)) other ??= content;
                else if (content.Schema is null) untyped = true;
                else if (!schemas.Contains(content.Schema)) schemas.Add(content.Schema);
            }
        }
        if (schemas.Count > 0) return new Result(ResultKind.Json, Json(plan, operation, schemas, type));
        if (untyped) return new Result(ResultKind.Json, Shape.AnyValue);
        if (other is not null)
        {
            bool text = other.Name.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && other.Schema?.Format != "binary";
            return new Result(text ? ResultKind.Text : ResultKind.Download, null, other.Name);
        }
        if (operation.Method != "GET" || good.TrueForAll(static response => response.Status == "204")) return new Result(ResultKind.None);
        return IsFile(operation) ? new Result(ResultKind.Download, null, "application/octet-stream") : new Result(ResultKind.Json, Shape.AnyValue);
    }

    // Exports promise no content, and say in words alone that they are files; of anything else, the content has just not been written down.
    private static bool IsFile(Operation operation) =>
        Words.Split(operation.Path + " " + operation.OperationId).Exists(static word => Words.Same(word, "download"))
            || s_files.Any(word => operation.Description?.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The declared error answers, in order of status.</summary>
    public static EquatableArray<string> Errors(Operation operation) =>
        operation.Responses
            .Where(static response => response.Status.StartsWith("4", StringComparison.Ordinal) || response.Status.StartsWith("5", StringComparison.Ordinal))
            .OrderBy(static response => response.Status, StringComparer.Ordinal)
            .Select(static response => (response.Status + " " + Docs.Summary(response.Description, 80)).TrimEnd(' ', '.'))
            .ToEquatableArray();

    private static Shape Json(Plan plan, Operation operation, List<Schema> schemas, string type)
    {
        string name = type + "Response";
        var place = new Place(plan.Names.IsTaken(name) ? name + "Body" : name, name, "", false, $"The answer to `{operation.Method} {operation.Path}`.");
        return Answer(plan.Shapes.Of(schemas.Count == 1 ? schemas[0] : new Schema { OneOf = schemas.ToEquatableArray() }, place));
    }

    // A lone number, time or flag is no answer that Intercom gives; as a JSON value it can be read all the same.
    private static Shape Answer(Shape shape) => shape.Kind switch
    {
        ShapeKind.Known => Shape.Text,
        ShapeKind.Int64 or ShapeKind.Double or ShapeKind.Bool or ShapeKind.Time or ShapeKind.IsoTime or ShapeKind.AnyTime => Shape.AnyValue,
        _ => shape,
    };
}

using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>Prints the fields of a search, and the methods that search with them.</summary>
internal static class SearchEmitter
{
    public static string Emit(ClientFacts facts, SearchModel search)
    {
        CodeWriter w = SourceHeader.Begin(facts, "System", "System.Collections.Generic", "System.Threading", "System.Threading.Tasks");
        w.Doc("summary", search.IsTold
            ? $"The fields by which {search.Plural} are searched, each with the operators that it takes."
            : $"The fields that {search.Plural} have. The description does not tell which of them can be searched by: the API refuses a query by others.");
        w.Line($"[{SourceHeader.Stamp}]");
        using (w.Block($"{facts.Access} static partial class {search.Name}"))
        {
            foreach (SearchFieldModel field in search.Fields) Field(w, field);
            w.Line();
            w.Doc("summary", "Any field and operator, also such as the description does not tell.");
            w.Line("public static IntercomQuery Field(string name, string @operator, IntercomValue value) => IntercomQuery.Filter(name, @operator, value);");
            foreach (SearchFieldType type in search.FieldTypes) FieldType(w, type);
        }
        if (search.Body is { } body) Methods(w, facts, search, body);
        return w.ToString();
    }

    private static void Field(CodeWriter w, SearchFieldModel field)
    {
        string name = CodeWriter.Literal(field.WireName);
        w.Doc("summary", field.Summary);
        w.Line(field.Argument is { } argument
            ? $"public static {field.Type} {field.Name}(string {argument}) => new({name} + {argument});"
            : $"public static {field.Type} {field.Name} => new({name});");
    }

    private static void FieldType(CodeWriter w, SearchFieldType type)
    {
        w.Line().Doc("summary", type.Summary);
        using (w.Block($"public sealed class {type.Name} : IntercomField"))
        {
            w.Line($"internal {type.Name}(string name) : base(name) {{ }}");
            string value = type.IsEnum ? "value.Value" : "value";
            foreach (SearchMethod method in type.Methods)
            {
                string name = CodeWriter.Literal(method.Operator);
                w.Doc("summary", method.Summary);
                if (!method.TakesList)
                {
                    w.Line($"public IntercomQuery {method.Name}({type.Value} value) => Filter({name}, {value});");
                    continue;
                }
                w.Line($"public IntercomQuery {method.Name}(params {type.Value}[] values) => Filter({name}, values, static value => {value});");
                w.Doc("summary", method.Summary);
                w.Line($"public IntercomQuery {method.Name}(IEnumerable<{type.Value}> values) => Filter({name}, values, static value => {value});");
            }
        }
    }

    // Extensions: beside a method that takes a model, an overload that takes a query would make SearchAsync(new() { ... }) ambiguous. They go through the
    // client's own method, so that a test double of that one is enough.
    private static void Methods(CodeWriter w, ClientFacts facts, SearchModel search, string body)
    {
        OperationModel operation = search.Operation;
        w.Line().Doc("summary", $"Searches {search.Plural} by a query.").Line($"[{SourceHeader.Stamp}]");
        using (w.Block($"{facts.Access} static partial class {search.ExtensionsName}"))
        {
            string arguments = string.Concat(search.Extras.Select(static extra => $"{RequestCode.Type(extra)} {extra.Name} = null, "));
            string sort = search.Sorts ? "IntercomSort? sort = null, " : "";
            string own = $"this {search.ClientClass} client, IntercomQuery query, {sort}long? perPage = null";
            string head = $"{own}, {arguments}IntercomRequestOptions? options = null";
            string made = $"SearchBody.Of(query, {(search.Sorts ? "sort" : "null")}, perPage, {ShapeCode.ModelReader(body)})";
            string passed = string.Concat(search.Extras.Select(static extra => $"{extra.Name}: {extra.Name}, ")) + "options: options";

            Docs(w, search, $"Searches {search.Plural}: the first page of what the query finds.", "Settings for this call only.");
            w.Doc("param name=\"cancellationToken\"", "Stops the call, also while it waits for a retry.");
            w.Doc("returns", "What the API answers.");
            Obsolete(w, operation);
            w.Line($"public static Task<{operation.Result!.CSharp}> {operation.Name}Async({head}, CancellationToken cancellationToken = default) =>").Indent();
            w.Line($"client.{operation.Name}Async({made}, {passed}, cancellationToken: cancellationToken);").Indent(-1);
            if (operation.Paging is not { } paging) return;

            w.Line();
            Docs(w, search, $"Searches {search.Plural}: all that the query finds, page after page, while it is enumerated.", "Settings for these calls only.");
            w.Doc("returns", "The items, as an asynchronous sequence; its AsPages gives pages with their cursors.");
            Obsolete(w, operation);
            w.Line($"public static IntercomPages<{paging.Item}> {paging.MethodName}Async({head}) =>").Indent();
            w.Line($"client.{paging.MethodName}Async({made}, {passed});").Indent(-1);
        }
    }

    private static void Docs(CodeWriter w, SearchModel search, string summary, string options)
    {
        w.Doc("summary", summary);
        w.Doc("remarks", $"`{search.Operation.Method} {search.Operation.Path}`.");
        w.Doc("param name=\"client\"", "The client.");
        w.Doc("param name=\"query\"", $"What to look for: fields of `{search.Name}`, compared and combined with `&` and `|`.");
        if (search.Sorts) w.Doc("param name=\"sort\"", "The order of what is found.");
        w.Doc("param name=\"perPage\"", "How many items a page has; the API decides when it is not said.");
        foreach (ArgumentModel extra in search.Extras) w.Doc($"param name=\"{extra.Name.TrimStart('@')}\"", extra.Summary);
        w.Doc("param name=\"options\"", options);
    }

    private static void Obsolete(CodeWriter w, OperationModel operation)
    {
        if (operation.Obsolete is { } reason) w.Line($"[Obsolete({CodeWriter.Literal(reason)})]");
    }
}

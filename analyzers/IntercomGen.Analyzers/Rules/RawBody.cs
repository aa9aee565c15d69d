using IntercomGen.Analyzers.Api;
using IntercomGen.Analyzers.Http;
using IntercomGen.Analyzers.Json;
using IntercomGen.Description;

namespace IntercomGen.Analyzers.Rules;

/// <summary>The body of a raw call beside the schema that the operation has for it.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Shape">What the source sends.</param>
/// <param name="Schema">What the operation takes.</param>
/// <param name="View">Looks into schemas.</param>
internal sealed record RawBody(Operation Operation, JsonShape Shape, Schema Schema, SchemaView View)
{
    /// <summary>The body of a call; null when it, or the operation, is not known.</summary>
    public static RawBody? Of(RawCall call, ApiIndex api)
    {
        if (call.Body is not { } shape || call.OperationIn(api) is not { } operation || JsonOf(operation) is not { } schema) return null;
        return new RawBody(operation, shape, schema, new SchemaView(api));
    }

    /// <summary>The schema of the JSON that an operation takes; null when it takes none.</summary>
    public static Schema? JsonOf(Operation operation) =>
        operation.RequestBody?.Content.FirstOrDefault(static media => media.Name.IndexOf("json", StringComparison.OrdinalIgnoreCase) >= 0)?.Schema;

    /// <summary>Every value of the body, with its path and the schemas that can be its own; values that no schema names are left out.</summary>
    public IEnumerable<(string Path, JsonShape Shape, List<Schema> Schemas)> Walk() => Walk("", Shape, [Schema]);

    private IEnumerable<(string Path, JsonShape Shape, List<Schema> Schemas)> Walk(string path, JsonShape shape, List<Schema> schemas)
    {
        if (schemas.Count == 0) yield break;
        yield return (path, shape, schemas);
        foreach (JsonMember member in shape.Members)
        {
            List<Schema> inner = [.. schemas.SelectMany(schema => View.Member(schema, member.Name))];
            string at = path.Length == 0 ? member.Name : path + "." + member.Name;
            foreach ((string Path, JsonShape Shape, List<Schema> Schemas) found in Walk(at, member.Value, inner)) yield return found;
        }
        List<Schema> items = [.. schemas.SelectMany(View.Items)];
        foreach (JsonShape item in shape.Items)
        {
            foreach ((string Path, JsonShape Shape, List<Schema> Schemas) found in Walk(path + "[]", item, items)) yield return found;
        }
    }
}

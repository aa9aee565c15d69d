using System.Runtime.CompilerServices;

namespace IntercomGen.Description.Comparison;

/// <summary>Which operations send or answer with which component schema, directly or inside of another.</summary>
public sealed class SchemaUses
{
    private static readonly ConditionalWeakTable<ApiDescription, SchemaUses> s_known = new();

    private readonly Dictionary<string, HashSet<string>> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Direction> _directions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Operation>> _operations = new(StringComparer.Ordinal);

    private SchemaUses(ApiDescription description)
    {
        foreach (NamedSchema schema in description.Schemas) _references[schema.Name] = ReferencesOf(schema.Schema);
        foreach (Operation operation in description.Operations)
        {
            IEnumerable<Schema?> bodies = (operation.RequestBody?.Content ?? default).Select(static media => media.Schema);
            Use(operation, Direction.Sent, bodies.Concat(operation.Parameters.Select(static parameter => parameter.Schema)));
            Use(operation, Direction.Answered, operation.Responses.SelectMany(static response => response.Content).Select(static media => media.Schema));
        }
    }

    /// <summary>The uses in a description.</summary>
    /// <param name="description">The description.</param>
    public static SchemaUses Of(ApiDescription description) => s_known.GetValue(description, static key => new SchemaUses(key));

    /// <summary>Which way a component travels.</summary>
    /// <param name="schema">Its name.</param>
    public Direction DirectionOf(string schema) => _directions.TryGetValue(schema, out Direction direction) ? direction : Direction.None;

    /// <summary>The operations that a component travels with, in the order of the file.</summary>
    /// <param name="schema">Its name.</param>
    public IReadOnlyList<Operation> OperationsWith(string schema) => _operations.TryGetValue(schema, out List<Operation>? operations) ? operations : [];

    private void Use(Operation operation, Direction direction, IEnumerable<Schema?> schemas)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>();
        foreach (Schema? schema in schemas)
        {
            if (schema is null) continue;
            foreach (string name in ReferencesOf(schema)) open.Push(name);
        }
        while (open.Count > 0)
        {
            string name = open.Pop();
            if (!reached.Add(name)) continue;
            _directions[name] = DirectionOf(name) | direction;
            if (!_operations.TryGetValue(name, out List<Operation>? operations)) _operations.Add(name, operations = []);
            if (operations.Count == 0 || !ReferenceEquals(operations[operations.Count - 1], operation)) operations.Add(operation);
            if (!_references.TryGetValue(name, out HashSet<string>? further)) continue;
            foreach (string next in further) open.Push(next);
        }
    }

    private static HashSet<string> ReferencesOf(Schema schema)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Schema>();
        open.Push(schema);
        while (open.Count > 0)
        {
            Schema next = open.Pop();
            if (next.Reference is { } name) names.Add(name);
            if (next.Items is { } items) open.Push(items);
            if (next.AdditionalSchema is { } values) open.Push(values);
            foreach (Property property in next.Properties) open.Push(property.Schema);
            foreach (Schema part in next.AllOf.Concat(next.OneOf).Concat(next.AnyOf)) open.Push(part);
        }
        return names;
    }
}

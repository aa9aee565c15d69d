using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>
/// Cuts what makes a schema a part of its own definition: a reference, a case or a base that leads back to it without a property or an item in
/// between. A schema that holds values of itself is no such cycle.
/// </summary>
internal sealed class CyclicReferences(List<NamedSchema> schemas, FindingList findings)
{
    // Longer than any real chain of definitions, and short enough for any stack.
    private const int LongestChain = 200;

    private enum State
    {
        New,
        Open,
        Done,
    }

    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly State[] _states = new State[schemas.Count];

    public void Cut()
    {
        for (int i = 0; i < schemas.Count; i++) _indexes[schemas[i].Name] = i;
        for (int i = 0; i < schemas.Count; i++) Visit(i, 0);
    }

    private void Visit(int index, int depth)
    {
        if (_states[index] != State.New) return;
        _states[index] = State.Open;
        NamedSchema named = schemas[index];
        Schema settled = Settle(named.Schema, named.Name, depth);
        if (!ReferenceEquals(settled, named.Schema)) schemas[index] = named with { Schema = settled };
        _states[index] = State.Done;
    }

    private Schema Settle(Schema schema, string name, int depth)
    {
        if (schema.Reference is { } reference && _indexes.TryGetValue(reference, out int target))
        {
            bool isCycle = _states[target] == State.Open;
            if (isCycle || depth > LongestChain)
            {
                string reason = !isCycle ? $"'{reference}', at the end of a chain of more than {LongestChain} definitions"
                    : name == reference ? "itself"
                    : $"'{reference}', which is defined by it";
                findings.Add(FindingKind.LeftOut, $"schemas.{name} is defined by {reason}; any JSON value is read there.", schema.Mark);
                schema = schema with { Reference = null };
            }
            else
            {
                Visit(target, depth + 1);
            }
        }
        if (!schema.AllOf.IsEmpty) schema = With(schema, schema.AllOf, Settle(schema.AllOf, name, depth), (s, parts) => s with { AllOf = parts });
        if (!schema.OneOf.IsEmpty) schema = With(schema, schema.OneOf, Settle(schema.OneOf, name, depth), (s, parts) => s with { OneOf = parts });
        if (!schema.AnyOf.IsEmpty) schema = With(schema, schema.AnyOf, Settle(schema.AnyOf, name, depth), (s, parts) => s with { AnyOf = parts });
        return schema;
    }

    private static Schema With(Schema schema, EquatableArray<Schema> before, Schema[] after, Func<Schema, EquatableArray<Schema>, Schema> replace)
    {
        for (int i = 0; i < after.Length; i++)
        {
            if (!ReferenceEquals(before[i], after[i])) return replace(schema, new EquatableArray<Schema>(after));
        }
        return schema;
    }

    private Schema[] Settle(EquatableArray<Schema> parts, string name, int depth)
    {
        var settled = new Schema[parts.Count];
        for (int i = 0; i < settled.Length; i++) settled[i] = Settle(parts[i], name, depth + 1);
        return settled;
    }
}

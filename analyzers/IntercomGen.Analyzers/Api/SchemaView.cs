using IntercomGen.Description;

namespace IntercomGen.Analyzers.Api;

/// <summary>Looks through references, <c>allOf</c>, <c>oneOf</c> and <c>anyOf</c>: what a schema takes, all its cases together.</summary>
internal sealed class SchemaView(ApiIndex api)
{
    private const int MaximumDepth = 12;

    /// <summary>The schema itself, its parts and its cases, references resolved.</summary>
    public List<Schema> Parts(Schema schema)
    {
        var parts = new List<Schema>();
        Collect(schema, parts, 0);
        return parts;
    }

    /// <summary>The schemas that a member has in the parts of an object; empty when no part names it.</summary>
    public List<Schema> Member(Schema schema, string name) =>
        [.. Parts(schema).SelectMany(static part => part.Properties).Where(property => property.Name == name).Select(static property => property.Schema)];

    public IEnumerable<string> MemberNames(Schema schema) =>
        Parts(schema).SelectMany(static part => part.Properties)
            .Select(static property => property.Name)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Whether the object takes only members that it names.</summary>
    public bool IsClosed(Schema schema)
    {
        List<Schema> parts = [.. Parts(schema).Where(static part => part.AllOf.IsEmpty && part.OneOf.IsEmpty && part.AnyOf.IsEmpty)];
        return parts.Count > 0 && parts.TrueForAll(static part => DeclaresAll(part) || IsScalar(part) || part.Required is { IsEmpty: false });
    }

    private static bool DeclaresAll(Schema part) =>
        part is { Properties.IsEmpty: false, AdditionalSchema: null, Additional: not AdditionalProperties.Allowed };

    /// <summary>The schemas of array items.</summary>
    public List<Schema> Items(Schema schema) => [.. Parts(schema).Select(static part => part.Items).OfType<Schema>()];

    /// <summary>The values that a text can have under any of the schemas; null when one of them takes any text.</summary>
    public HashSet<string>? Values(IEnumerable<Schema> schemas)
    {
        var values = new HashSet<string>(StringComparer.Ordinal);
        foreach (Schema schema in schemas)
        {
            if (Values(schema, 0) is not { } some) return null;
            values.UnionWith(some);
        }
        return values.Count == 0 ? null : values;
    }

    private HashSet<string>? Values(Schema schema, int depth)
    {
        if (depth > MaximumDepth) return null;
        if (schema.Reference is { } name) return api.Component(name) is { } target ? Values(target, depth + 1) : null;
        if (!schema.Enum.IsEmpty) return [.. schema.Enum.Select(static value => value.Text)];
        foreach (Schema part in schema.AllOf)
        {
            if (Values(part, depth + 1) is { } some) return some;
        }
        EquatableArray<Schema> cases = schema.OneOf.IsEmpty ? schema.AnyOf : schema.OneOf;
        if (cases.IsEmpty) return schema.Types is JsonTypes.None or JsonTypes.String ? null : [];
        var all = new HashSet<string>(StringComparer.Ordinal);
        foreach (Schema part in cases)
        {
            if (Values(part, depth + 1) is not { } some) return null;
            all.UnionWith(some);
        }
        return all;
    }

    private void Collect(Schema schema, List<Schema> parts, int depth)
    {
        if (depth > MaximumDepth) return;
        if (schema.Reference is { } name)
        {
            if (api.Component(name) is { } target) Collect(target, parts, depth + 1);
            return;
        }
        parts.Add(schema);
        foreach (Schema part in schema.AllOf.Concat(schema.OneOf).Concat(schema.AnyOf)) Collect(part, parts, depth + 1);
    }

    private static bool IsScalar(Schema part) => part.Types is not (JsonTypes.None or JsonTypes.Object);
}

using IntercomGen.Analyzers.Json;
using IntercomGen.Description;

namespace IntercomGen.Analyzers.Api;

/// <summary>Which required members a value lacks. Of several cases the one that it lacks least of counts.</summary>
internal sealed class Requirements(ApiIndex api)
{
    private const int MaximumDepth = 8;

    public List<string> Missing(Schema schema, JsonShape shape) => Missing(schema, shape, 0);

    private List<string> Missing(Schema schema, JsonShape shape, int depth)
    {
        if (depth > MaximumDepth || shape.Kind != JsonKind.Object) return [];
        if (schema.Reference is { } name) return api.Component(name) is { } target ? Missing(target, shape, depth + 1) : [];
        List<string> missing = [.. schema.Required.Where(required => Declares(schema, required) && shape.Find(required) is null)];
        foreach (Schema part in schema.AllOf) missing.AddRange(Missing(part, shape, depth + 1));
        EquatableArray<Schema> cases = schema.OneOf.IsEmpty ? schema.AnyOf : schema.OneOf;
        if (!cases.IsEmpty) missing.AddRange(cases.Select(part => Missing(part, shape, depth + 1)).OrderBy(static names => names.Count).First());
        return [.. missing.Distinct(StringComparer.Ordinal)];
    }

    // Names under "required" that no property declares are slips of the description; in a case that only requires, the properties stand beside it.
    private static bool Declares(Schema schema, string name)
    {
        if (schema.Properties.IsEmpty) return true;
        foreach (Property property in schema.Properties)
        {
            if (property.Name == name) return !property.Schema.ReadOnly;
        }
        return false;
    }
}

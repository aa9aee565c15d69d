using IntercomGen.Analyzers.Json;
using IntercomGen.Description;
using IntercomGen.Description.Naming;

namespace IntercomGen.Analyzers.Api;

/// <summary>Which required members a value lacks. Of several cases those that the value can be count, and of these the one that it lacks least of.</summary>
internal sealed class Requirements(ApiIndex api)
{
    private const int MaximumDepth = 8;

    private readonly SchemaView _view = new(api);

    public List<Lack> Missing(Schema schema, JsonShape shape) => Missing(schema, shape, "", 0);

    private List<Lack> Missing(Schema schema, JsonShape shape, string path, int depth)
    {
        if (depth > MaximumDepth || shape is not { Kind: JsonKind.Object, IsOpen: false, HasLooseNames: false }) return [];
        if (schema.Reference is { } name) return api.Component(name) is { } target ? Missing(target, shape, path, depth + 1) : [];
        var lacks = new List<Lack>();
        IEnumerable<string> required = schema.Required
            .Where(name => Declares(schema, name) && shape.Lacks(name) && !IsWritten(schema, name, shape));
        Outright(lacks, [.. required.Select(name => path + name)]);
        foreach (Schema part in schema.AllOf) lacks.AddRange(Missing(part, shape, path, depth + 1));
        List<Schema> cases = [.. (schema.OneOf.IsEmpty ? schema.AnyOf : schema.OneOf).Where(part => CanBe(part, shape))];
        if (cases.Count > 0) Choose(lacks, [.. cases.Select(part => Missing(part, shape, path, depth + 1))]);
        foreach (Property property in schema.Properties)
        {
            if (shape.Find(property.Name) is { } inner) lacks.AddRange(Missing(property.Schema, inner, path + property.Name + ".", depth + 1));
        }
        return lacks;
    }

    // What every case lacks is required outright; where the cases lack one member each beside that, any of these will do.
    private static void Choose(List<Lack> lacks, List<List<Lack>> cases)
    {
        if (cases.Exists(static lacked => lacked.Count == 0)) return;
        List<string[]> sets = [.. cases.Where(static lacked => lacked.TrueForAll(static lack => lack.Choices.Count == 1))
            .Select(static lacked => lacked.SelectMany(static lack => lack.Choices[0]).Distinct(StringComparer.Ordinal).ToArray())];
        if (sets.Count < cases.Count)
        {
            lacks.AddRange(cases.OrderBy(static lacked => lacked.Count).First());
            return;
        }
        string[] common = [.. sets.Aggregate<IEnumerable<string>>(static (all, set) => all.Intersect(set, StringComparer.Ordinal))];
        List<string[]> rest = sets.ConvertAll(set => set.Except(common, StringComparer.Ordinal).ToArray());
        bool nearest = rest.Exists(static set => set.Length == 0);
        if (!nearest && rest.TrueForAll(static set => set.Length == 1))
        {
            Outright(lacks, common);
            string[][] choices = [.. rest.GroupBy(static set => set[0], StringComparer.Ordinal).Select(static group => group.First())];
            lacks.Add(new Lack(choices));
        }
        else
        {
            Outright(lacks, sets.OrderBy(static set => set.Length).First());
        }
    }

    private static void Outright(List<Lack> lacks, string[] names)
    {
        if (names.Length > 0) lacks.Add(new Lack([names]));
    }

    // A case that is told by a constant is out when the value says another one.
    private bool CanBe(Schema schema, JsonShape shape)
    {
        foreach (JsonMember member in shape.Members)
        {
            if (member.Value.Kind != JsonKind.Text || member.IsLoose) continue;
            List<Schema> inner = _view.Parts(schema).SelectMany(static part => part.Properties)
                .Where(property => property.Name == member.Name || (shape.Settable is not null && Words.Pascal(property.Name) == member.Name))
                .Select(static property => property.Schema).ToList();
            if (inner.Count > 0 && _view.Values(inner) is { } values && !values.Contains(member.Value.Text)) return false;
        }
        return true;
    }

    // A model begins with the values of which the description allows only one.
    private bool IsWritten(Schema schema, string name, JsonShape shape) =>
        shape.Settable is not null
            && schema.Properties.FirstOrDefault(property => property.Name == name) is { } property
            && _view.Values([property.Schema]) is { Count: 1 };

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

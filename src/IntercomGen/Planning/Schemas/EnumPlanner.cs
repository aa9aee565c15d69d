using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Plans open enums. The same values under the same name are one enum, so that what a contact has can be given to a request.</summary>
internal sealed class EnumPlanner(Plan plan)
{
    private readonly Dictionary<string, EquatableArray<string>> _inline = new(StringComparer.Ordinal);

    public void Component(string component, Schema schema, EquatableArray<string> values) =>
        plan.Add(Plan(plan.Names.Of(component), values, schema));

    /// <summary>The name of the enum that is written inline at a place.</summary>
    public string Inline(EquatableArray<string> values, Schema schema, Place place)
    {
        string resource = Resource(place.Owner) + Identifier.Pascal(place.Member);
        string preferred = place.Member.Length == 0 ? place.Name : resource;
        string name = Take(preferred, values, schema, place.Owner) ? preferred : place.Name;
        while (!Take(name, values, schema, place.Owner)) name += "Value";
        return name;
    }

    private bool Take(string name, EquatableArray<string> values, Schema schema, string owner)
    {
        if (_inline.TryGetValue(name, out EquatableArray<string> known)) return known == values;
        if (!plan.Names.TryClaim(name)) return false;
        _inline.Add(name, values);
        plan.Add(Plan(name, values, schema), owner);
        return true;
    }

    /// <summary>The resource that a request is about: <c>CreateContactRequest</c> is about <c>Contact</c>.</summary>
    private static string Resource(string owner)
    {
        if (!owner.EndsWith("Request", StringComparison.Ordinal)) return owner;
        foreach (string verb in new[] { "CreateOrUpdate", "Create", "Update" })
        {
            if (owner.StartsWith(verb, StringComparison.Ordinal) && owner.Length > verb.Length + 7)
            {
                return owner.Substring(verb.Length, owner.Length - verb.Length - 7);
            }
        }
        return owner;
    }

    private static EnumModel Plan(string name, EquatableArray<string> values, Schema schema)
    {
        var names = new NameScope(ReservedNames.Enum);
        names.TryTake(name);
        var members = new List<EnumMember>();
        IReadOnlyDictionary<string, string> deprecated = Deprecations.Values(schema);
        foreach (string value in values.OrderBy(static value => value, StringComparer.Ordinal))
        {
            string? obsolete = deprecated.TryGetValue(value, out string? reason) ? Docs.Summary(reason) : null;
            members.Add(new EnumMember(names.Take(Identifier.EnumMember(value)), value) { Obsolete = obsolete });
        }
        return new EnumModel(name, Docs.First(schema.Description, schema.Title), members.ToEquatableArray());
    }
}

using IntercomGen.Description;
using IntercomGen.Description.Naming;
using IntercomGen.Model;

namespace IntercomGen.Planning;

/// <summary>Plans classes with properties.</summary>
internal sealed class ObjectPlanner(Plan plan)
{
    public void Component(string component, Schema schema, EquatableArray<Member> members)
    {
        string name = plan.Names.Of(component);
        bool sent = plan.Usage.IsOnlySent(component);
        plan.Add(Plan(name, schema, members, sent, component, null, Place.OfComponent(component)) with { ConvertsTo = SmallerType(component) });
    }

    /// <summary>Plans a class that is written inline at a place.</summary>
    public void Inline(string name, EquatableArray<Member> members, Schema schema, Place place) =>
        plan.Add(Plan(name, schema, members, place.Sent, null, place.IdName, place.Summary), place.Owner);

    // admin_with_app is an admin with more in it; what takes an Admin should take it.
    private string? SmallerType(string component)
    {
        int with = component.IndexOf("_with_", StringComparison.Ordinal);
        if (with <= 0) return null;
        string smaller = component.Substring(0, with);
        return plan.Forms.OfComponent(smaller) is Form.Members ? plan.Names.Of(smaller) : null;
    }

    private ObjectModel Plan(string name, Schema schema, EquatableArray<Member> members, bool sent, string? component, string? idName, string said)
    {
        var names = new NameScope(ReservedNames.Model);
        bool update = name.StartsWith("Update", StringComparison.Ordinal);
        var properties = new PropertyModel[members.Count];
        // Names are given in ordinal order, printed in the order of the file: readers expect an id first. Beside '@id', 'id' is what is called Id.
        IEnumerable<int> order = Enumerable.Range(0, members.Count)
            .OrderBy(index => !Identifier.IsPlain(members[index].Name)).ThenBy(index => members[index].Name, StringComparer.Ordinal);
        foreach (int index in order)
        {
            plan.CancellationToken.ThrowIfCancellationRequested();
            Member member = members[index];
            PropertyModel property = Property(member, member.Name == "id" ? idName ?? member.Name : member.Name, name, sent && !update, sent, names);
            // Many descriptions only say in words that the type of a tag is `tag`; it mostly has the name of its schema.
            bool isType = member.Name == "type" && property is { Word: null, Shape.Kind: ShapeKind.String };
            properties[index] = isType ? property with { Word = component ?? "" } : property;
        }
        string summary = Docs.First(schema.Description, schema.Title);
        if (summary.Length == 0) summary = said;
        string choice = Choice(schema, properties);
        return new ObjectModel(name, choice.Length == 0 ? summary : $"{Docs.Sentence(summary)} {choice}", properties.ToEquatableArray());
    }

    private PropertyModel Property(Member member, string called, string owner, bool demands, bool sent, NameScope names)
    {
        Schema schema = member.Schema;
        string pascal = Identifier.Pascal(called);
        var place = new Place(owner + pascal, owner, member.Name, sent);
        Shape shape = plan.Shapes.Of(schema, place);
        if (string.Equals(pascal, owner, StringComparison.OrdinalIgnoreCase))
        {
            pascal = shape.Kind is ShapeKind.List or ShapeKind.Strings ? "Items" : pascal + "Value";
        }
        // Every model has a member of that name already: a flag becomes a question, anything else says that it is a value.
        if (ReservedNames.Model.Contains(pascal)) pascal = shape.Kind == ShapeKind.Bool ? "Is" + pascal : pascal + "Value";
        string name = names.Take(pascal);
        string? constant = plan.Forms.Of(schema) is Form.Constant only ? only.Value : null;
        Schema? target = schema.Reference is { } reference ? plan.Forms.Find(reference) : null;
        string summary = Docs.First(schema.Description, target?.Description, schema.Title);
        string? obsolete = Deprecation.Of(schema.Deprecated, schema.Description, target?.Description);
        summary = Constant(summary.Length > 0 ? summary : Words.Pascal([.. Words.Split(member.Name).Take(1)]) + Rest(member.Name) + ".", constant);
        return new PropertyModel
        {
            Name = name,
            JsonName = member.Name,
            Shape = shape,
            // IsSet, GetKeptJson and whoever reads a log need the name in JSON, and of these it cannot be guessed.
            Summary = name == Identifier.Pascal(member.Name) ? summary : $"{Docs.Sentence(summary)} In JSON: `{member.Name}`.",
            Required = demands && member.Required && constant is null && !schema.ReadOnly && obsolete is null,
            Constant = sent && member.Required ? constant : null,
            Word = constant,
            Obsolete = obsolete,
        };
    }

    // "Needs `Email`, `ExternalId` or `Role`."
    private static string Choice(Schema schema, PropertyModel[] properties)
    {
        List<string> sets = [.. RequiredChoice.Of(schema).Select(set => string.Join(" and ", set.Select(Called)))];
        return sets.Count < 2 ? "" : $"Needs {string.Join(", ", sets.Take(sets.Count - 1))} or {sets[sets.Count - 1]}.";

        string Called(string name) => $"`{Array.Find(properties, property => property.JsonName == name).Name}`";
    }

    private static string Constant(string summary, string? value)
    {
        if (value is null || (summary.IndexOf("always", StringComparison.OrdinalIgnoreCase) >= 0 && summary.Contains(value))) return summary;
        return Docs.Sentence(summary) + $" Always `{value}`.";
    }

    private static string Rest(string name)
    {
        IEnumerable<string> words = Words.Split(name).Skip(1).Select(static word => " " + word.ToLowerInvariant());
        return string.Concat(words);
    }
}

namespace IntercomGen.Description.Comparison;

/// <summary>Compares the component schemas, each once.</summary>
internal sealed class ComponentComparer(
    ApiDescription old, ApiDescription @new, FormReader oldForms, FormReader newForms, SchemaMatcher schemas, FormComparer forms, List<Difference> all)
{
    public void Compare()
    {
        SchemaUses before = SchemaUses.Of(old);
        SchemaUses after = SchemaUses.Of(@new);
        Dictionary<string, NamedSchema> come = [];
        foreach (NamedSchema schema in @new.Schemas) come[schema.Name] = schema;
        HashSet<string> versions = [.. VersionSchemas(old), .. VersionSchemas(@new)];
        foreach (NamedSchema schema in old.Schemas)
        {
            if (versions.Contains(schema.Name)) continue;
            string name = schemas.NewName(schema.Name);
            Direction direction = before.DirectionOf(schema.Name);
            if (!come.TryGetValue(name, out NamedSchema? other))
            {
                new DifferenceList(all, Subject.OfSchema(schema.Name), direction, schema.Mark).Add(ChangeKind.SchemaRemoved, "", schema.Name, null);
                continue;
            }
            come.Remove(name);
            var list = new DifferenceList(all, Subject.OfSchema(schema.Name), direction | after.DirectionOf(name), schema.Mark, other.Mark);
            if (name != schema.Name) list.Add(ChangeKind.SchemaRenamed, "", schema.Name, name);
            forms.Compare(oldForms.Component(schema.Name)!, newForms.Component(name)!, list, "");
        }
        foreach (NamedSchema schema in come.Values)
        {
            if (versions.Contains(schema.Name)) continue;
            var list = new DifferenceList(all, Subject.OfSchema(schema.Name), after.DirectionOf(schema.Name), default, schema.Mark);
            list.Add(ChangeKind.SchemaAdded, "", null, schema.Name);
        }
    }

    // What the version header takes says which version the description is of; that is no difference in the API.
    private static IEnumerable<string> VersionSchemas(ApiDescription description) => description.Operations
        .SelectMany(static operation => operation.Parameters)
        .Where(static parameter => string.Equals(parameter.Name, "Intercom-Version", StringComparison.OrdinalIgnoreCase))
        .Select(static parameter => parameter.Schema.Reference)
        .OfType<string>();
}

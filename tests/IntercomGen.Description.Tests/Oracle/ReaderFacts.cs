namespace IntercomGen.Description.Tests.Oracle;

/// <summary>The facts that our reader finds.</summary>
internal static class ReaderFacts
{
    public static FactList Of(ApiDescription description)
    {
        var facts = new FactList();
        facts.Add("info", "title", description.Title);
        facts.Add("info", "version", description.Version);
        facts.AddList("root", "servers", description.Servers.Select(s => s.Url));
        facts.AddList("root", "tags", description.Tags.Select(t => t.Name));
        foreach (NamedSchema schema in description.Schemas) Add(facts, $"schemas.{schema.Name}", schema.Schema);
        foreach (Operation operation in description.Operations) Add(facts, operation);
        return facts;
    }

    private static void Add(FactList facts, Operation operation)
    {
        string place = $"{operation.Method} {operation.Path}";
        facts.Add(place, "operation", true);
        facts.Add(place, "id", operation.OperationId);
        facts.Add(place, "summary", operation.Summary);
        facts.Add(place, "description", operation.Description);
        facts.Add(place, "deprecated", operation.Deprecated);
        facts.AddList(place, "tags", operation.Tags);
        // What the path template alone declares is our addition.
        foreach (Parameter parameter in operation.Parameters.Where(p => p.Declared))
        {
            string at = $"{place} {parameter.In} {parameter.Name}";
            facts.Add(at, "required", parameter.Required);
            facts.Add(at, "description", parameter.Description);
            Add(facts, at, parameter.Schema);
        }
        if (operation.RequestBody is { } body)
        {
            facts.Add(place, "body", true);
            facts.Add(place, "body.required", body.Required);
            Add(facts, $"{place} body", body.Content);
        }
        foreach (Response response in operation.Responses)
        {
            facts.Add($"{place} {response.Status}", "description", response.Description);
            facts.AddList($"{place} {response.Status}", "headers", response.Headers);
            Add(facts, $"{place} {response.Status}", response.Content);
        }
    }

    private static void Add(FactList facts, string place, EquatableArray<MediaType> content)
    {
        foreach (MediaType type in content)
        {
            facts.Add($"{place} {type.Name}", "media", true);
            if (type.Schema is not null) Add(facts, $"{place} {type.Name}", type.Schema);
        }
    }

    private static void Add(FactList facts, string place, Schema schema)
    {
        if (schema.Reference is not null)
        {
            facts.Add(place, "$ref", schema.Reference);
            return;
        }
        bool isTypeUnion = !schema.OneOf.IsEmpty && schema.OneOf.All(IsBareType);
        JsonTypes types = isTypeUnion ? schema.OneOf.Aggregate(JsonTypes.None, (all, s) => all | s.Types) : schema.Types;
        facts.Add(place, "type", types == JsonTypes.None ? null : types.ToString());
        facts.Add(place, "nullable", schema.Nullable && (types != JsonTypes.None || !schema.Enum.IsEmpty));
        facts.Add(place, "format", schema.Format);
        facts.Add(place, "title", schema.Title);
        facts.Add(place, "description", schema.Description);
        facts.Add(place, "pattern", schema.Pattern);
        facts.Add(place, "deprecated", schema.Deprecated);
        facts.Add(place, "readOnly", schema.ReadOnly);
        facts.Add(place, "writeOnly", schema.WriteOnly);
        facts.AddList(place, "enum", schema.Enum.Select(v => v.Text));
        facts.Add(place, "default", schema.Default?.Text);
        facts.AddSet(place, "required", schema.Required);
        facts.AddList(place, "properties", schema.Properties.Select(p => p.Name));
        foreach (Property property in schema.Properties) Add(facts, $"{place}.{property.Name}", property.Schema);
        facts.Add(place, "closed", schema.Additional == AdditionalProperties.Forbidden);
        if (schema.AdditionalSchema is not null) Add(facts, $"{place}.*", schema.AdditionalSchema);
        if (schema.Items is not null) Add(facts, $"{place}[]", schema.Items);
        if (!isTypeUnion) AddCases(facts, $"{place}.oneOf", schema.OneOf);
        AddCases(facts, $"{place}.anyOf", schema.AnyOf);
        AddCases(facts, $"{place}.allOf", schema.AllOf);
        facts.Add(place, "discriminator", schema.Discriminator?.PropertyName);
        if (schema.Discriminator is { } discriminator)
        {
            facts.AddList(place, "mapping", discriminator.Mapping.Select(m => $"{m.Value}>{m.SchemaName}"));
        }
        facts.Add(place, "minimum", schema.Minimum);
        facts.Add(place, "maximum", schema.Maximum);
        facts.Add(place, "minLength", schema.MinLength);
        facts.Add(place, "maxLength", schema.MaxLength);
        facts.Add(place, "minItems", schema.MinItems);
        facts.Add(place, "maxItems", schema.MaxItems);
    }

    // A union of nothing but types is, to the oracle, a schema with several types.
    private static bool IsBareType(Schema schema) => schema.Types != JsonTypes.None && schema == new Schema { Types = schema.Types };

    private static void AddCases(FactList facts, string place, EquatableArray<Schema> cases)
    {
        for (int i = 0; i < cases.Count; i++)
        {
            facts.Add($"{place}[{i}]", "case", true);
            Add(facts, $"{place}[{i}]", cases[i]);
        }
    }
}

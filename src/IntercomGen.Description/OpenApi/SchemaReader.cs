using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Reads schemas of OpenAPI 3.0 and 3.1 as they are written.</summary>
internal sealed class SchemaReader(NodeReader reader)
{
    /// <summary>Levels of schemas within schemas. No API comes near; a client of deeper types could not be compiled.</summary>
    public const int MaximumDepth = 64;

    // What type: "null" of OpenAPI 3.1 reads as: among the cases of a union it says that the union is nullable.
    private static readonly Schema OnlyNull = new() { Nullable = true };

    private readonly ScalarKeywords _scalars = new(reader);
    private int _depth;

    /// <summary>Every schema name that some <c>$ref</c> or mapping gives.</summary>
    public HashSet<string> References { get; } = new(StringComparer.Ordinal);

    public Schema Read()
    {
        Mark mark = reader.Mark;
        if (reader.Kind != NodeEventKind.MappingStart) return ReadOther(mark);
        if (_depth == MaximumDepth)
        {
            reader.Report(FindingKind.LeftOut, $"lies deeper than {MaximumDepth} schemas; it is read as any JSON value.");
            reader.Skip();
            return new Schema { Mark = mark };
        }
        _depth++;
        var draft = new SchemaDraft(mark);
        reader.EnterMapping();
        while (reader.NextKey(out string key)) ReadKeyword(draft, key);
        _depth--;
        Check(draft);
        return draft.ToSchema();
    }

    private Schema ReadOther(Mark mark)
    {
        bool? allowed = reader.Kind == NodeEventKind.Scalar && reader.IsPlain ? CoreScalar.Boolean(reader.Text) : null;
        if (allowed is null) reader.Report(FindingKind.LeftOut, "is not a schema; it is read as any JSON value.");
        else if (allowed is false) reader.Report(FindingKind.Quality, "is the schema 'false', which no value has; it is read as any JSON value.");
        reader.Skip();
        return new Schema { Mark = mark };
    }

    private void ReadKeyword(SchemaDraft draft, string key)
    {
        switch (key)
        {
            case "$ref": ReadReference(draft); break;
            case "type": TypeKeyword.Read(reader, draft); break;
            case "properties": draft.Properties = ReadProperties(); break;
            case "required": draft.Required = reader.ReadTexts(); break;
            case "items": draft.Items = ReadItems(); break;
            case "oneOf": draft.OneOf = ReadCases(draft, isUnion: true); break;
            case "anyOf": draft.AnyOf = ReadCases(draft, isUnion: true); break;
            case "allOf": draft.AllOf = ReadCases(draft, isUnion: false); break;
            case "additionalProperties": ReadAdditional(draft); break;
            case "discriminator": draft.Discriminator = DiscriminatorKeyword.Read(reader, References); break;
            case "enum": EnumKeyword.Read(reader, draft); break;
            case "const": EnumKeyword.ReadConstant(reader, draft); break;
            case "default": draft.Default = EnumKeyword.ReadLiteral(reader); break;
            default: _scalars.Read(draft, key); break;
        }
    }

    private void ReadReference(SchemaDraft draft)
    {
        Mark mark = reader.Mark;
        if (reader.ReadText() is not { } pointer) return;
        draft.Reference = ComponentPointer.NameIn(pointer, "schemas");
        if (draft.Reference is null)
        {
            reader.Findings.Add(
                FindingKind.LeftOut,
                $"{reader.Place} '{pointer}' is no reference to a schema under #/components/schemas; any JSON value is read there.",
                mark);
        }
        else
        {
            References.Add(draft.Reference);
        }
    }

    private EquatableArray<Property> ReadProperties()
    {
        if (!reader.EnterMapping()) return default;
        var properties = new List<Property>();
        while (reader.NextKey(out string name))
        {
            Mark mark = reader.KeyMark;
            properties.Add(new Property(name, Read(), mark));
        }
        return properties.ToEquatableArray();
    }

    // "items" within "items" and no word of a second array: it was written twice. What travels is one array, in every description that has this.
    private Schema ReadItems()
    {
        Schema items = Read();
        if (items.Items is not { } inner || items != new Schema { Items = inner }) return items;
        reader.Findings.Add(
            FindingKind.Quality,
            $"{reader.Place} has no type and says only what its own items are; these are read as the items of one array.",
            items.Mark);
        return inner;
    }

    private EquatableArray<Schema> ReadCases(SchemaDraft draft, bool isUnion)
    {
        if (!reader.EnterSequence()) return default;
        var cases = new List<Schema>();
        while (reader.NextItem())
        {
            Schema schema = Read();
            if (isUnion && OnlyNull.Equals(schema)) draft.Nullable = draft.SaysNull = true;
            else cases.Add(schema);
        }
        return cases.ToEquatableArray();
    }

    private void ReadAdditional(SchemaDraft draft)
    {
        if (reader.Kind == NodeEventKind.Scalar)
        {
            bool? allowed = reader.ReadBoolean();
            if (allowed is not null) draft.Additional = allowed.Value ? AdditionalProperties.Allowed : AdditionalProperties.Forbidden;
        }
        else
        {
            draft.AdditionalSchema = Read();
            draft.Additional = AdditionalProperties.Allowed;
        }
    }

    private void Check(SchemaDraft draft)
    {
        if (draft.Types == JsonTypes.Array && draft.Items is null && draft.Reference is null)
        {
            reader.Findings.Add(
                FindingKind.Quality,
                $"{reader.Place} is an array that does not say of what; its items are read as any JSON value.",
                draft.Mark);
        }
        if (!draft.Properties.IsEmpty && draft.Reference is null && Instead(draft) is { } instead)
        {
            reader.Findings.Add(FindingKind.LeftOut, $"{reader.Place} has properties, but is {instead}; the properties are left out.", draft.Mark);
        }
        if (!draft.OneOf.IsEmpty && draft.AnyOf.Any(static branch => branch.Reference is not null || !branch.Properties.IsEmpty))
        {
            reader.Findings.Add(FindingKind.LeftOut, $"{reader.Place} has both oneOf and anyOf; what anyOf lists is left out.", draft.Mark);
        }
        if (draft.PlainTilde is not null) EnumKeyword.SettleTilde(reader, draft);
    }

    // What a schema with properties is where it cannot be an object.
    private static string? Instead(SchemaDraft draft)
    {
        if (!draft.OneOf.IsEmpty || !draft.AnyOf.IsEmpty || !draft.AllOf.IsEmpty) return null;
        bool texts = draft.Enum is { Count: > 0 } values && values.TrueForAll(static value => value.Type == JsonTypes.String)
            && (draft.Types & ~JsonTypes.String) == 0;
        if (texts) return "one of several texts";
        return (draft.Types & (JsonTypes.Object | JsonTypes.Array)) == JsonTypes.Array ? "an array" : null;
    }
}

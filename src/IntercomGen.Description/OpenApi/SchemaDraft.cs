namespace IntercomGen.Description.OpenApi;

/// <summary>A schema while its keys are read.</summary>
internal sealed class SchemaDraft(Mark mark)
{
    public Mark Mark { get; } = mark;

    public string? Reference { get; set; }

    public JsonTypes Types { get; set; }

    public string? Format { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Pattern { get; set; }

    public bool Nullable { get; set; }

    /// <summary>Whether <c>nullable</c> or a type list says something about null.</summary>
    public bool SaysNull { get; set; }

    /// <summary>Where a <c>~</c> without quotes stands among the enum values.</summary>
    public (int Index, Mark Mark)? PlainTilde { get; set; }

    public bool Deprecated { get; set; }

    public bool ReadOnly { get; set; }

    public bool WriteOnly { get; set; }

    public List<Literal>? Enum { get; set; }

    public Literal? Default { get; set; }

    public EquatableArray<Property> Properties { get; set; }

    public EquatableArray<string> Required { get; set; }

    public AdditionalProperties Additional { get; set; }

    public Schema? AdditionalSchema { get; set; }

    public Schema? Items { get; set; }

    public EquatableArray<Schema> OneOf { get; set; }

    public EquatableArray<Schema> AnyOf { get; set; }

    public EquatableArray<Schema> AllOf { get; set; }

    public Discriminator? Discriminator { get; set; }

    public double? Minimum { get; set; }

    public double? Maximum { get; set; }

    public long? MinLength { get; set; }

    public long? MaxLength { get; set; }

    public long? MinItems { get; set; }

    public long? MaxItems { get; set; }

    public List<Extension>? Extensions { get; set; }

    /// <summary>The schema, its literals in the type that it declares.</summary>
    public Schema ToSchema() => new()
    {
        Mark = Mark,
        Reference = Reference,
        Types = Types,
        Format = Format,
        Title = Title,
        Description = Description,
        Pattern = Pattern,
        Nullable = Nullable,
        Deprecated = Deprecated,
        ReadOnly = ReadOnly,
        WriteOnly = WriteOnly,
        Enum = Enum is null ? default : Enum.ConvertAll(AsDeclared).ToEquatableArray(),
        Default = Default is null ? null : AsDeclared(Default),
        Properties = Properties,
        Required = Required,
        Additional = Additional,
        AdditionalSchema = AdditionalSchema,
        Items = Items,
        OneOf = OneOf,
        AnyOf = AnyOf,
        AllOf = AllOf,
        Discriminator = Discriminator,
        Minimum = Minimum,
        Maximum = Maximum,
        MinLength = MinLength,
        MaxLength = MaxLength,
        MinItems = MinItems,
        MaxItems = MaxItems,
        Extensions = Extensions is null ? default : Extensions.ToEquatableArray(),
    };

    // A version such as 2.10 without quotes is a number to YAML; where the schema says string, the author meant its text.
    private Literal AsDeclared(Literal literal) =>
        Types == JsonTypes.String && literal.Type != JsonTypes.String ? literal with { Type = JsonTypes.String } : literal;
}

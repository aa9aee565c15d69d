namespace IntercomGen.Description;

/// <summary>The JSON types that a schema names.</summary>
[Flags]
public enum JsonTypes
{
    /// <summary>No <c>type</c> is said.</summary>
    None = 0,

    /// <summary><c>object</c></summary>
    Object = 1,

    /// <summary><c>array</c></summary>
    Array = 2,

    /// <summary><c>string</c></summary>
    String = 4,

    /// <summary><c>integer</c></summary>
    Integer = 8,

    /// <summary><c>number</c></summary>
    Number = 16,

    /// <summary><c>boolean</c></summary>
    Boolean = 32,
}

/// <summary>What a schema says about members that it does not name.</summary>
public enum AdditionalProperties
{
    /// <summary>Nothing is said, which allows them.</summary>
    Unsaid,

    /// <summary><c>additionalProperties: true</c> or a schema.</summary>
    Allowed,

    /// <summary><c>additionalProperties: false</c>.</summary>
    Forbidden,
}

/// <summary>A JSON scalar of the description: an enum value, a constant, a default.</summary>
/// <param name="Type">Its JSON type.</param>
/// <param name="Text">Its text, without quotes.</param>
public sealed record Literal(JsonTypes Type, string Text);

/// <summary>A member of an object schema.</summary>
/// <param name="Name">The wire name.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Mark">Where its name stands.</param>
public sealed record Property(string Name, Schema Schema, Mark Mark);

/// <summary>The member that tells the cases of a union apart.</summary>
/// <param name="PropertyName">Its wire name.</param>
/// <param name="Mapping">Value of that member to component schema name.</param>
public sealed record Discriminator(string PropertyName, EquatableArray<DiscriminatorMapping> Mapping);

/// <summary>One entry of <see cref="Discriminator.Mapping"/>.</summary>
/// <param name="Value">The value on the wire.</param>
/// <param name="SchemaName">The component schema it stands for.</param>
public sealed record DiscriminatorMapping(string Value, string SchemaName);

/// <summary>An <c>x-</c> field.</summary>
/// <param name="Name">Its name, <c>x-</c> included.</param>
/// <param name="Json">Its value as compact JSON text.</param>
public sealed record Extension(string Name, string Json);

/// <summary>
/// A schema as the description writes it: nothing merged, nothing resolved. <c>type: [string, "null"]</c> of OpenAPI 3.1 reads as
/// <see cref="JsonTypes.String"/> and <see cref="Nullable"/>; <c>null</c> among enum values and <c>type: "null"</c> among the cases of a union read as
/// <see cref="Nullable"/> too.
/// </summary>
public sealed record Schema
{
    /// <summary>Where it begins.</summary>
    public Mark Mark { get; init; }

    /// <summary>The component schema that <c>$ref</c> names, without <c>#/components/schemas/</c>. Fields beside <c>$ref</c> are kept.</summary>
    public string? Reference { get; init; }

    /// <summary>What <c>type</c> names, without null.</summary>
    public JsonTypes Types { get; init; }

    /// <summary><c>format</c>, as written.</summary>
    public string? Format { get; init; }

    /// <summary><c>title</c></summary>
    public string? Title { get; init; }

    /// <summary><c>description</c>, line breaks as written.</summary>
    public string? Description { get; init; }

    /// <summary><c>pattern</c></summary>
    public string? Pattern { get; init; }

    /// <summary>Whether null is a value.</summary>
    public bool Nullable { get; init; }

    /// <summary><c>deprecated: true</c></summary>
    public bool Deprecated { get; init; }

    /// <summary><c>readOnly: true</c></summary>
    public bool ReadOnly { get; init; }

    /// <summary><c>writeOnly: true</c></summary>
    public bool WriteOnly { get; init; }

    /// <summary>The values of <c>enum</c>, without null, in the order of the file; <c>const</c> reads as an enum of one.</summary>
    public EquatableArray<Literal> Enum { get; init; }

    /// <summary><c>default</c>, when it is a scalar.</summary>
    public Literal? Default { get; init; }

    /// <summary>The members, in the order of the file.</summary>
    public EquatableArray<Property> Properties { get; init; }

    /// <summary>The names under <c>required</c>.</summary>
    public EquatableArray<string> Required { get; init; }

    /// <summary>Whether other members are allowed.</summary>
    public AdditionalProperties Additional { get; init; }

    /// <summary>The schema of other members, when one is given.</summary>
    public Schema? AdditionalSchema { get; init; }

    /// <summary>The schema of array items, when one is given.</summary>
    public Schema? Items { get; init; }

    /// <summary><c>oneOf</c></summary>
    public EquatableArray<Schema> OneOf { get; init; }

    /// <summary><c>anyOf</c></summary>
    public EquatableArray<Schema> AnyOf { get; init; }

    /// <summary><c>allOf</c></summary>
    public EquatableArray<Schema> AllOf { get; init; }

    /// <summary><c>discriminator</c></summary>
    public Discriminator? Discriminator { get; init; }

    /// <summary><c>minimum</c></summary>
    public double? Minimum { get; init; }

    /// <summary><c>maximum</c></summary>
    public double? Maximum { get; init; }

    /// <summary><c>minLength</c></summary>
    public long? MinLength { get; init; }

    /// <summary><c>maxLength</c></summary>
    public long? MaxLength { get; init; }

    /// <summary><c>minItems</c></summary>
    public long? MinItems { get; init; }

    /// <summary><c>maxItems</c></summary>
    public long? MaxItems { get; init; }

    /// <summary>The <c>x-</c> fields.</summary>
    public EquatableArray<Extension> Extensions { get; init; }
}

/// <summary>A schema under <c>components/schemas</c>.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Schema">The schema.</param>
/// <param name="Mark">Where its key stands.</param>
public sealed record NamedSchema(string Name, Schema Schema, Mark Mark);

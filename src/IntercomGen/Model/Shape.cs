namespace IntercomGen.Model;

/// <summary>How a value travels and what C# type holds it. Each kind is one method of the emitted JSON reader and one of its writer.</summary>
internal enum ShapeKind
{
    /// <summary><c>string</c></summary>
    String,

    /// <summary>An open enum, <see cref="Shape.Type"/>.</summary>
    Known,

    /// <summary><c>long</c></summary>
    Int64,

    /// <summary><c>double</c></summary>
    Double,

    /// <summary><c>bool</c></summary>
    Bool,

    /// <summary><c>DateTimeOffset</c>, Unix seconds on the wire.</summary>
    Time,

    /// <summary><c>DateTimeOffset</c>, ISO 8601 text on the wire.</summary>
    IsoTime,

    /// <summary><c>DateTimeOffset</c>, either on the wire.</summary>
    AnyTime,

    /// <summary>An emitted model, <see cref="Shape.Type"/>.</summary>
    Model,

    /// <summary>An emitted union, <see cref="Shape.Type"/>.</summary>
    Union,

    /// <summary>Any JSON value.</summary>
    Value,

    /// <summary>An open map of JSON values.</summary>
    Attributes,

    /// <summary>A map of models or unions, <see cref="Shape.Element"/>.</summary>
    Map,

    /// <summary>A list of <c>string</c>.</summary>
    Strings,

    /// <summary>A list of <c>long</c>.</summary>
    Int64s,

    /// <summary>A list of <c>double</c>.</summary>
    Doubles,

    /// <summary>A list of <c>bool</c>.</summary>
    Bools,

    /// <summary>A list of any JSON values.</summary>
    Values,

    /// <summary>A list of open enums, <see cref="Shape.Type"/>.</summary>
    KnownList,

    /// <summary>A list of models, unions, maps or lists, <see cref="Shape.Element"/>.</summary>
    List,
}

/// <summary>The C# shape of a schema.</summary>
/// <param name="Kind">How it travels.</param>
/// <param name="Type">The emitted type, where the kind has one.</param>
/// <param name="Element">The shape of an element, for <see cref="ShapeKind.List"/> and <see cref="ShapeKind.Map"/>.</param>
internal sealed record Shape(ShapeKind Kind, string? Type = null, Shape? Element = null)
{
    public static readonly Shape AnyValue = new(ShapeKind.Value);
    public static readonly Shape Text = new(ShapeKind.String);

    /// <summary>The C# type, without the question mark.</summary>
    public string CSharp => Kind switch
    {
        ShapeKind.String => "string",
        ShapeKind.Known or ShapeKind.Model or ShapeKind.Union => Type!,
        ShapeKind.Int64 => "long",
        ShapeKind.Double => "double",
        ShapeKind.Bool => "bool",
        ShapeKind.Time or ShapeKind.IsoTime or ShapeKind.AnyTime => "DateTimeOffset",
        ShapeKind.Attributes => "IntercomAttributes",
        ShapeKind.Map => $"IntercomMap<{Element!.Type}>",
        ShapeKind.Strings => "IReadOnlyList<string>",
        ShapeKind.Int64s => "IReadOnlyList<long>",
        ShapeKind.Doubles => "IReadOnlyList<double>",
        ShapeKind.Bools => "IReadOnlyList<bool>",
        ShapeKind.Values => "IReadOnlyList<IntercomValue>",
        ShapeKind.KnownList => $"IReadOnlyList<{Type}>",
        ShapeKind.List => $"IReadOnlyList<{Element!.CSharp}>",
        _ => "IntercomValue",
    };

    /// <summary>The list of this shape.</summary>
    public Shape List() => Kind switch
    {
        ShapeKind.String => new(ShapeKind.Strings),
        ShapeKind.Int64 => new(ShapeKind.Int64s),
        ShapeKind.Double => new(ShapeKind.Doubles),
        ShapeKind.Bool => new(ShapeKind.Bools),
        ShapeKind.Known => new(ShapeKind.KnownList, Type),
        ShapeKind.Model or ShapeKind.Union or ShapeKind.Attributes or ShapeKind.Map => new(ShapeKind.List, null, this),
        _ => new(ShapeKind.Values),
    };
}

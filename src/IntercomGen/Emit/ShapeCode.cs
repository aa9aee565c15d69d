using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>The C# that declares, reads and writes a shape.</summary>
internal static class ShapeCode
{
    /// <summary>The nullable public type.</summary>
    public static string Public(Shape shape) => shape.CSharp + "?";

    /// <summary>The type of the backing field: times and open enums are stored as what travels.</summary>
    public static string Field(Shape shape) => shape.Kind switch
    {
        ShapeKind.Time or ShapeKind.IsoTime or ShapeKind.AnyTime => "long",
        ShapeKind.Known => "string?",
        _ => shape.CSharp + "?",
    };

    public static string Get(PropertyModel property) => property.Shape.Kind switch
    {
        ShapeKind.Time or ShapeKind.IsoTime or ShapeKind.AnyTime => $"JsonTime.Get({property.Field})",
        ShapeKind.Known => $"JsonEnum.Get<{property.Shape.Type}>({property.Field})",
        _ => property.Field,
    };

    public static string Set(PropertyModel property) => property.Shape.Kind switch
    {
        ShapeKind.Time or ShapeKind.IsoTime or ShapeKind.AnyTime => "JsonTime.Pack(value)",
        ShapeKind.Known => "value?.Value",
        _ => "value",
    };

    /// <summary>The expression that reads a value; <paramref name="owner"/> keeps what does not fit.</summary>
    public static string Read(Shape shape, string owner) => shape.Kind switch
    {
        ShapeKind.Model => $"c.Model<{shape.Type}>({owner})",
        ShapeKind.Union => $"{shape.Type}.Read(ref c, {owner})",
        ShapeKind.Known => $"c.Known({owner}, {shape.Type}.Known)",
        ShapeKind.KnownList => $"c.KnownList<{shape.Type}>({owner}, {shape.Type}.Known)",
        ShapeKind.List when shape.Element!.Kind == ShapeKind.Model => $"c.List<{shape.Element.Type}>({owner})",
        ShapeKind.Map or ShapeKind.List => $"c.{shape.Kind}({owner}, {Reader(shape.Element!)})",
        _ => $"c.{shape.Kind}({owner})",
    };

    /// <summary>A <c>JsonRead</c> for a value: a method, or a lambda where there is none.</summary>
    public static string Reader(Shape shape) => shape.Kind switch
    {
        ShapeKind.Model => ModelReader(shape.Type!),
        ShapeKind.Union => $"{shape.Type}.Read",
        ShapeKind.Value => "static (ref JsonCursor c, IntercomModel? p) => c.Raw()",
        _ => $"static (ref JsonCursor c, IntercomModel? p) => {Read(shape, "p")}",
    };

    /// <summary>The <c>JsonRead</c> for a model.</summary>
    public static string ModelReader(string model) => $"JsonModel<{model}>.Read";

    /// <summary>The statement that reads or writes a property, whichever the cursor does.</summary>
    public static string Transfer(string field, Shape shape, bool isWord) => shape.Kind switch
    {
        ShapeKind.Union => $"if (c.Reads({field})) {field} = {shape.Type}.Read(ref c, this)",
        ShapeKind.Known or ShapeKind.KnownList => $"c.{shape.Kind}(ref {field}, this, {shape.Type}.Known)",
        ShapeKind.String when isWord => $"c.Known(ref {field}, this, JsonWords.Known)",
        ShapeKind.Map or ShapeKind.List when shape.Element!.Kind != ShapeKind.Model => $"c.{shape.Kind}(ref {field}, this, {Reader(shape.Element!)})",
        _ => $"c.{shape.Kind}(ref {field}, this)",
    };
}

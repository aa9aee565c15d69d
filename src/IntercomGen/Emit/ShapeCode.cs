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
        ShapeKind.Known => $"{property.Shape.Type}.From({property.Field})",
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
        ShapeKind.Model => $"{shape.Type}.Read(ref r, {owner})",
        ShapeKind.Known => $"r.Known({owner}, {shape.Type}.Known)",
        ShapeKind.KnownList => $"r.KnownList({owner}, {shape.Type}.Known, {shape.Type}.From)",
        ShapeKind.Map => $"r.Map({owner}, {shape.Type}.Read)",
        ShapeKind.List => $"r.List({owner}, {Reader(shape.Element!)})",
        _ => $"r.{shape.Kind}({owner})",
    };

    /// <summary>A <c>JsonRead</c> for a value: a method, or a lambda where there is none.</summary>
    public static string Reader(Shape shape) => shape.Kind switch
    {
        ShapeKind.Model => $"{shape.Type}.Read",
        ShapeKind.Value => "static (ref JsonIn r, IntercomModel? p) => r.Raw()",
        _ => $"static (ref JsonIn r, IntercomModel? p) => {Read(shape, "p")}",
    };

    public static string Write(Shape shape, string field) => shape.Kind switch
    {
        ShapeKind.Known => $"w.String({field})",
        _ => $"w.{shape.Kind}({field})",
    };
}

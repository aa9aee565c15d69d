using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>The C# that declares, reads and writes a shape.</summary>
internal static class ShapeCode
{
    /// <summary>The nullable public type.</summary>
    public static string Public(Shape shape) => shape.CSharp + "?";

    /// <summary>The expression that gives the value of a member.</summary>
    public static string Get(Shape shape, int member) => shape.Kind switch
    {
        ShapeKind.String => $"GetText({member})",
        ShapeKind.Known => $"GetEnum<{shape.Type}>({member})",
        ShapeKind.Bool or ShapeKind.Int64 or ShapeKind.Double or ShapeKind.Value => $"Get{shape.Kind}({member})",
        ShapeKind.Time or ShapeKind.IsoTime or ShapeKind.AnyTime => $"GetTime({member})",
        _ => $"Get<{shape.CSharp}>({member})",
    };

    /// <summary>The expression that assigns a member.</summary>
    public static string Set(Shape shape, int member) => shape.Kind switch
    {
        ShapeKind.Known => $"Set({member}, value?.Value)",
        ShapeKind.Time or ShapeKind.IsoTime or ShapeKind.AnyTime => $"SetTime({member}, value)",
        _ => $"Set({member}, value)",
    };

    /// <summary>The letter by which the runtime's <c>JsonForms</c> knows how a member travels.</summary>
    public static char Form(Shape shape, bool isWord) => shape.Kind switch
    {
        ShapeKind.String => isWord ? 'w' : 's',
        ShapeKind.Bool => 'b',
        ShapeKind.Int64 => 'i',
        ShapeKind.Double => 'd',
        ShapeKind.Time => 't',
        ShapeKind.IsoTime => 'u',
        ShapeKind.AnyTime => 'a',
        ShapeKind.Value => 'v',
        ShapeKind.Attributes => 'o',
        ShapeKind.Strings => 'S',
        ShapeKind.Int64s => 'I',
        ShapeKind.Doubles => 'D',
        ShapeKind.Bools => 'B',
        ShapeKind.Values => 'V',
        _ => Own,
    };

    /// <summary>The letter of a member whose type is the client's; <see cref="Kind"/> says more.</summary>
    public const char Own = '*';

    /// <summary>The <c>JsonKind</c> of a member whose type is the client's.</summary>
    public static string Kind(Shape shape) => shape.Kind switch
    {
        ShapeKind.Model => $"JsonModel<{shape.Type}>.Type",
        ShapeKind.List when shape.Element!.Kind == ShapeKind.Model => $"JsonModel<{shape.Element.Type}>.List",
        ShapeKind.Known => $"{shape.Type}.Known",
        _ => $"JsonKind.Of<{shape.CSharp}>({Reader(shape)})",
    };

    /// <summary>The expression that reads a value; <paramref name="owner"/> keeps what does not fit.</summary>
    public static string Read(Shape shape, string owner) => shape.Kind switch
    {
        ShapeKind.Model => $"c.Model<{shape.Type}>({owner})",
        ShapeKind.Union => $"{shape.Type}.Read(ref c, {owner})",
        ShapeKind.Known => $"c.Known({owner}, {shape.Type}.Known.Values)",
        ShapeKind.KnownList => $"c.KnownList<{shape.Type}>({owner}, {shape.Type}.Known.Values)",
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
}

using System.Text;
using CsCheck;
using IntercomGen.Model;

namespace IntercomGen.Tests.Hostile;

/// <summary>Makes answers for the models of a description: some as declared, some as no description would have it.</summary>
internal sealed class JsonGen
{
    private const int Depth = 5;

    private static readonly string[] s_scalars =
    [
        "null", "true", "false", "0", "-0", "1", "-7", "1.0", "0.10", "1e3", "-1E-2", "1734537424", "1734537424000", "-62135596801", "9223372036854775807",
        "9223372036854775808", "12345678901234567890123", "1e400", "-1e-400",
        "\"\"", "\"5\"", "\"1.50\"", "\"true\"", "\"null\"", "\"user\"", "\"admin\"", "\"list\"", "\"2024-02-29T12:00:00Z\"",
        "\"2024-02-29T12:00:00.1234567+02:00\"", "\"2024-02-30\"", "\"0\"", "\" 1\"",
        "\"caf\\u00e9 \\ud83d\\ude00 \\\"q\\\" \\\\ \\/ \\b\\f\\n\\r\\t\"", "\"日本語 🎉\"", "\"\\u0000\"", "\"\u2028\u2029\u0085\"", "\"<script>&'+\"",
        "\"a long text that does not end early, so that vectors have something to do\"",
    ];

    private static readonly string[] s_names =
    [
        "", " ", "type", "id", "data", "pages", "unknown", "a\\u0062c", "ünknown", "\\\"", "$ref", "__proto__", "additional_properties", "name\\u0000", "🎉",
    ];

    private static readonly Gen<string> s_scalar = Gen.OneOf(s_scalars);

    private readonly Dictionary<string, TypeModel> _types;

    public JsonGen(ClientModel client)
    {
        _types = client.Types.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        Types = [.. client.Types];
    }

    public IReadOnlyList<TypeModel> Types { get; }

    /// <summary>A type and a text for it: an object, where the type is a model.</summary>
    public Gen<(string Type, string Json)> Document => OneOf([.. Types]).SelectMany(type => OfType(type, Depth).Select(json => (type.Name, json)));

    private static Gen<string> Any(int depth) => depth == 0
        ? s_scalar
        : Gen.Frequency(
            (5, s_scalar),
            (1, Gen.Int[0, 3].SelectMany(_ => Any(depth - 1)).List[0, 3].Select(Array)),
            (1, Gen.Select(Gen.OneOf(s_names), Gen.Int[0, 3].SelectMany(_ => Any(depth - 1)), Member).List[0, 3].Select(Object)));

    private Gen<string> OfType(TypeModel type, int depth) => type switch
    {
        ObjectModel { Properties.Count: > 0 } model => OfModel(model, depth),
        UnionModel union => OneOf([.. union.Cases]).SelectMany(one => OfShape(one.Shape, depth)),
        EnumModel { Members.Count: > 0 } known => OneOf([.. known.Members.Select(static member => System.Text.Json.JsonSerializer.Serialize(member.Value))]),
        _ => Any(depth),
    };

    // Declared members mostly, in any order, some twice, and some that nobody knows between them.
    private Gen<string> OfModel(ObjectModel model, int depth)
    {
        Gen<string> declared = OneOf([.. model.Properties]).SelectMany(property =>
            Gen.Select(Gen.OneOf(false, false, false, true), OfValue(property.Shape, depth), (odd, value) => Member(Escape(property.JsonName, odd), value)));
        Gen<string> unknown = Gen.Select(Gen.OneOf(s_names), Any(2), Member);
        return Gen.Frequency((6, declared), (1, unknown)).List[0, 7].Select(Object);
    }

    private Gen<string> OfValue(Shape shape, int depth) =>
        Gen.Int[0, 2].SelectMany(choice => choice == 0 || depth == 0 ? Any(Math.Min(depth, 2)) : OfShape(shape, depth - 1));

    private Gen<string> OfShape(Shape shape, int depth) => shape.Kind switch
    {
        ShapeKind.Model or ShapeKind.Union or ShapeKind.Known when depth > 0 => OfType(_types[shape.Type!], depth),
        ShapeKind.Map when depth > 0 => Gen.Select(Gen.OneOf(s_names), OfShape(shape.Element!, depth), Member).List[0, 3].Select(Object),
        ShapeKind.List when depth > 0 => OfValue(shape.Element!, depth).List[0, 3].Select(Array),
        ShapeKind.KnownList when depth > 0 => OfType(_types[shape.Type!], depth).List[0, 3].Select(Array),
        ShapeKind.Strings or ShapeKind.Int64s or ShapeKind.Doubles or ShapeKind.Bools or ShapeKind.Values => s_scalar.List[0, 4].Select(Array),
        ShapeKind.Attributes => Gen.Select(Gen.OneOf(s_names), Any(2), Member).List[0, 4].Select(Object),
        _ => s_scalar,
    };

    private static Gen<T> OneOf<T>(T[] values) => Gen.OneOf(values);

    private static string Member(string name, string value) => $"\"{name}\":{value}";

    private static string Object(List<string> members) => "{" + string.Join(members.Count % 2 == 0 ? "," : " ,\n\t", members) + "}";

    private static string Array(List<string> items) => "[" + string.Join(items.Count % 2 == 0 ? "," : " , ", items) + "]";

    // The same name, written with escapes.
    private static string Escape(string name, bool odd)
    {
        if (!odd) return System.Text.Json.JsonEncodedText.Encode(name).ToString();
        var escaped = new StringBuilder();
        foreach (char c in name) escaped.Append("\\u").Append(((int)c).ToString("x4", null));
        return escaped.ToString();
    }
}

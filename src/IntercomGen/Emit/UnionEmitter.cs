using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>Prints a union.</summary>
internal static class UnionEmitter
{
    public static readonly string[] Usings = ["System", "System.Collections.Generic", "System.Diagnostics.CodeAnalysis", "System.Text.Json.Serialization"];

    public static void Print(CodeWriter w, ClientFacts facts, UnionModel model)
    {
        w.Doc("summary", model.Summary);
        w.Doc("remarks", "A value of one of these converts to it: " + string.Join(", ", model.Cases.Select(static item => $"`{item.Shape.CSharp}`")) + ".");
        w.Line($"[{SourceHeader.Stamp}, JsonConverter(typeof(Json))]");
        using (w.Block($"{facts.Access} sealed partial class {model.Name} : IntercomUnion"))
        {
            w.Concatenated($"private static readonly JsonCases Cases = new({CodeWriter.Literal(model.Table.Tag ?? "")}, ", Table(model.Table), ");");
            w.Line($"private {model.Name}(object? value, int @case) : base(value, @case) {{ }}");
            for (int i = 0; i < model.Cases.Count; i++) Case(w, model, model.Cases[i], i + 1);
            Match(w, model);
            Read(w, model);
            w.Line($"internal sealed class Json : IntercomConverter<{model.Name}> {{ public Json() : base(new({model.Name}.Read)) {{ }} }}");
        }
    }

    private static void Case(CodeWriter w, UnionModel model, UnionCase item, int number)
    {
        w.Line();
        string type = item.Shape.CSharp;
        if (item.Implicit && !type.StartsWith("IReadOnlyList", StringComparison.Ordinal))
        {
            w.Doc("summary", $"Takes `{type}`.").Doc("param name=\"value\"", "The value.");
            w.Line($"public static implicit operator {model.Name}({type} value) => new(value, {number});");
        }
        else if (item.Implicit)
        {
            // C# has no conversions from interfaces; arrays are what callers write.
            string element = type.Substring("IReadOnlyList<".Length, type.Length - "IReadOnlyList<".Length - 1);
            w.Doc("summary", $"Takes a list of `{element}`.").Doc("param name=\"value\"", "The values.");
            w.Line($"public static implicit operator {model.Name}({element}[] value) => new(value, {number});");
        }
        if (!item.Implicit || type.StartsWith("IReadOnlyList", StringComparison.Ordinal))
        {
            w.Doc("summary", $"Takes `{type}`.").Doc("param name=\"value\"", "The value.");
            w.Line($"public static {model.Name} From{item.Name}({type} value) => new(value, {number});");
        }
        w.Doc("summary", $"Gives the value when it is `{type}`.").Doc("param name=\"value\"", "The value.");
        w.Line($"public bool TryGet{item.Name}([NotNullWhen(true)] out {type}? value) => TryGet({number}, out value);");
    }

    private static void Match(CodeWriter w, UnionModel model)
    {
        w.Line().Doc("summary", "Goes on with the case that the value is.").Doc("typeparam name=\"T\"", "What the cases give.");
        foreach (UnionCase item in model.Cases) w.Doc($"param name=\"{Name(item)}\"", $"For `{item.Shape.CSharp}`.");
        w.Doc("param name=\"otherwise\"", "For a value of none of these types, as JSON.").Doc("returns", "What the case gave.");
        IEnumerable<string> functions = model.Cases.Select(static item => $"Func<{item.Shape.CSharp}, T> {Identifier(item)}");
        w.Line($"public T Match<T>({string.Join(", ", functions.Concat(["Func<IntercomValue, T> otherwise"]))}) => CaseIndex switch").Line("{").Indent();
        for (int i = 0; i < model.Cases.Count; i++) w.Line($"{i + 1} => {Identifier(model.Cases[i])}(Get<{model.Cases[i].Shape.CSharp}>()),");
        w.Line("_ => otherwise(Raw),").Indent(-1).Line("};").Line();
    }

    private static void Read(CodeWriter w, UnionModel model)
    {
        using (w.Block($"internal static {model.Name}? Read(ref JsonCursor c, IntercomModel? parent)"))
        {
            w.Line("int @case = c.Choose(Cases);").Line("return @case switch").Line("{").Indent();
            w.Line("-1 => null,");
            for (int i = 0; i < model.Cases.Count; i++) w.Line($"{i + 1} => new({Value(model.Cases[i].Shape)}, @case),");
            w.Line("_ => new(c.Raw(), 0),").Indent(-1).Line("};");
        }
        w.Line();
    }

    // Unions hold what the client gives out: enums and times themselves, not their text and ticks as models do.
    private static string Value(Shape shape) => shape.Kind switch
    {
        ShapeKind.Known => $"JsonEnum.Get<{shape.Type}>({ShapeCode.Read(shape, "parent")})",
        ShapeKind.Time or ShapeKind.IsoTime or ShapeKind.AnyTime => $"JsonTime.Get({ShapeCode.Read(shape, "parent")})",
        _ => ShapeCode.Read(shape, "parent"),
    };

    private static string Name(UnionCase item) => char.ToLowerInvariant(item.Name[0]) + item.Name.Substring(1);

    private static string Identifier(UnionCase item) => Planning.Identifier.Escape(Name(item));

    private static string Table(UnionTable table) => string.Join("|", table.Rows.Select(static row =>
        $"{row.Case}:{row.Kind}:{Join(row.TagValues, default)}:{Join(row.Names, row.Required)}"));

    // Names that the table's own marks would break are left out: they only help to choose.
    private static string Join(Description.EquatableArray<string> names, Description.EquatableArray<string> required)
    {
        IEnumerable<string> plain = names.Where(static name => name.Length > 0 && name.IndexOfAny([',', '|', ':', '!']) < 0);
        return string.Join(",", plain.Select(name => required.Contains(name) ? name + "!" : name));
    }
}

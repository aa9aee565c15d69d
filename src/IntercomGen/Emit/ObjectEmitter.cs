using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>Prints a model.</summary>
internal static class ObjectEmitter
{
    public static IEnumerable<string> Usings(ObjectModel model)
    {
        yield return "System.Text.Json.Serialization";
        bool hasTimes = model.Properties.Any(static property => property.Shape.CSharp.Contains("DateTimeOffset"));
        if (hasTimes || model.Properties.Any(static property => property.Obsolete is not null)) yield return "System";
        bool hasLists = model.Properties.Any(static property => property.Shape.CSharp.StartsWith("IReadOnlyList", StringComparison.Ordinal));
        if (hasLists) yield return "System.Collections.Generic";
    }

    public static void Print(CodeWriter w, ClientFacts facts, ObjectModel model)
    {
        w.Doc("summary", model.Summary).Line($"[{SourceHeader.Stamp}, JsonConverter(typeof(IntercomModelConverter<{model.Name}>))]");
        using (w.Block($"{facts.Access} partial class {model.Name} : IntercomModel"))
        {
            Constructor(w, model);
            Properties(w, model.Properties);
            Conversion(w, model);
            Table(w, facts, model);
        }
    }

    private static void Constructor(CodeWriter w, ObjectModel model)
    {
        List<string> constants = [.. model.Properties.Where(static property => property.Constant is not null)
            .Select(static property => $"{property.Name} = {CodeWriter.Literal(property.Constant!)}")];
        if (constants.Count == 0) return;
        w.Doc("summary", $"Makes a {model.Name} in which nothing is set but what can have one value only.");
        if (constants.Count == 1)
        {
            w.Line($"public {model.Name}() => {constants[0]};").Line();
            return;
        }
        using (w.Block($"public {model.Name}()"))
        {
            foreach (string constant in constants) w.Line(constant + ";");
        }
        w.Line();
    }

    private static void Properties(CodeWriter w, EquatableArray<PropertyModel> properties)
    {
        for (int i = 0; i < properties.Count; i++) Property(w, properties[i], i);
        if (!properties.IsEmpty) w.Line();
    }

    private static void Property(CodeWriter w, PropertyModel property, int index)
    {
        w.Doc("summary", property.Summary);
        if (property.Obsolete is { } reason) w.Line($"[Obsolete({CodeWriter.Literal(reason)})]");
        string modifier = property.Required ? "required " : "";
        string accessors = $"get => {Get(property, index)}; set => {ShapeCode.Set(property.Shape, index)};";
        w.Line($"public {modifier}{ShapeCode.Public(property.Shape)} {property.Name} {{ {accessors} }}");
    }

    private static string Get(PropertyModel property, int index) =>
        property.HoldsItems ? $"GetItems<{property.Shape.CSharp}>({index})" : ShapeCode.Get(property.Shape, index);

    private static void Conversion(CodeWriter w, ObjectModel model)
    {
        if (model.ConvertsTo is not { } target) return;
        w.Doc("summary", $"Gives the same as {target}; what only {model.Name} has is among its additional properties.");
        w.Doc("param name=\"value\"", "What to convert.");
        w.Line($"public static implicit operator {target}({model.Name} value) => JsonConversion.To(value, {ShapeCode.ModelReader(target)})!;").Line();
    }

    private static void Table(CodeWriter w, ClientFacts facts, ObjectModel model)
    {
        HashSet<string> hidden = [.. model.Properties.Select(static property => property.Name)];
        string names = NamesText.Of(model.Properties.Select(static property => property.JsonName));
        string forms = string.Concat(model.Properties.Select(static property => ShapeCode.Form(property.Shape, property.Word is not null)));
        List<string> kinds = [.. model.Properties.Select(static property => property.Shape).Where(static shape => ShapeCode.Form(shape, false) == ShapeCode.Own)
            .Select(shape => ShapeCode.Kind(Seen(shape, hidden, facts)))];
        List<string> arguments = [.. CodeWriter.Pieces(names), CodeWriter.Literal(forms), .. kinds];
        w.Call($"internal override JsonTable Table() => JsonModel<{model.Name}>.Table ??= new", arguments);
    }

    // In the body of a method, a property hides the type that has its name.
    private static Shape Seen(Shape shape, HashSet<string> hidden, ClientFacts facts) => shape with
    {
        Type = shape.Type is { } type && hidden.Contains(type) ? $"global::{facts.Namespace}.{type}" : shape.Type,
        Element = shape.Element is { } element ? Seen(element, hidden, facts) : null,
    };
}

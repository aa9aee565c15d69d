using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>Prints a model.</summary>
internal static class ObjectEmitter
{
    public static IEnumerable<string> Usings(ObjectModel model)
    {
        yield return "System.Text.Json.Serialization";
        if (model.Properties.Any(static property => property.Obsolete is not null || property.Shape.CSharp.Contains("DateTimeOffset"))) yield return "System";
        if (model.Properties.Any(static property => property.Shape.CSharp.StartsWith("IReadOnlyList", StringComparison.Ordinal))) yield return "System.Collections.Generic";
        if (NeedsStart(model)) yield return "System.Diagnostics.CodeAnalysis";
    }

    public static void Print(CodeWriter w, ClientFacts facts, ObjectModel model)
    {
        w.Doc("summary", model.Summary).Line($"[{SourceHeader.Stamp}, JsonConverter(typeof(Json))]");
        using (w.Block($"{facts.Access} partial class {model.Name} : IntercomModel"))
        {
            Names(w, model.Properties);
            Fields(w, model.Properties);
            Constructors(w, model);
            Properties(w, model.Properties);
            Conversion(w, model);
            string start = NeedsStart(model) ? "default(JsonStart)" : "";
            w.Line($"internal static {model.Name}? Read(ref JsonCursor c, IntercomModel? parent) => c.Begin(parent) ? c.Members(new {model.Name}({start})) : null;");
            w.Line($"internal sealed class Json : IntercomConverter<{model.Name}> {{ public Json() : base(new({model.Name}.Read)) {{ }} }}");
            Transfer(w, model.Properties);
        }
    }

    private static void Names(CodeWriter w, EquatableArray<PropertyModel> properties)
    {
        bool commas = properties.Any(static property => property.JsonName.IndexOf(',') >= 0 || property.JsonName.Length == 0);
        if (commas)
        {
            w.Line($"private static readonly JsonNames s_names = new(new string[] {{ {string.Join(", ", properties.Select(static property => CodeWriter.Literal(property.JsonName)))} }});");
        }
        else
        {
            w.Concatenated("private static readonly JsonNames s_names = new(", string.Join(",", properties.Select(static property => property.JsonName)), ");");
        }
        w.Line("internal override JsonNames Table => s_names;");
    }

    private static void Fields(CodeWriter w, EquatableArray<PropertyModel> properties)
    {
        foreach (IGrouping<string, PropertyModel> group in properties.GroupBy(static property => ShapeCode.Field(property.Shape), StringComparer.Ordinal))
        {
            string head = $"private {group.Key} ";
            string line = head;
            foreach (PropertyModel property in group)
            {
                if (line.Length > head.Length && line.Length + property.Field.Length > 130)
                {
                    w.Line(line.TrimEnd(' ', ',') + ";");
                    line = head;
                }
                line += property.Field + ", ";
            }
            w.Line(line.TrimEnd(' ', ',') + ";");
        }
        if (!properties.IsEmpty) w.Line();
    }

    private static void Constructors(CodeWriter w, ObjectModel model)
    {
        if (!NeedsStart(model)) return;
        w.Doc("summary", $"Makes a {model.Name} in which nothing is set but what can have one value only.");
        w.Line($"public {model.Name}()").Line("{").Indent();
        foreach (PropertyModel property in model.Properties)
        {
            if (property.Constant is { } value) w.Line($"{property.Name} = {CodeWriter.Literal(value)};");
        }
        w.Indent(-1).Line("}").Line();
        w.Line("[SetsRequiredMembers]").Line($"private {model.Name}(JsonStart _) {{ }}").Line();
    }

    private static bool NeedsStart(ObjectModel model) => model.Properties.Any(static property => property.Required || property.Constant is not null);

    private static void Properties(CodeWriter w, EquatableArray<PropertyModel> properties)
    {
        for (int i = 0; i < properties.Count; i++) Property(w, properties[i], i);
        if (!properties.IsEmpty) w.Line();
    }

    private static void Property(CodeWriter w, PropertyModel property, int index)
    {
        w.Doc("summary", property.Summary);
        if (property.Obsolete is { } reason) w.Line($"[Obsolete({CodeWriter.Literal(reason)})]");
        string modifier = property.Required && property.Obsolete is null ? "required " : "";
        w.Line($"public {modifier}{ShapeCode.Public(property.Shape)} {property.Name} {{ get => {ShapeCode.Get(property)}; set {{ {property.Field} = {ShapeCode.Set(property)}; Mark({index}); }} }}");
    }

    private static void Conversion(CodeWriter w, ObjectModel model)
    {
        if (model.ConvertsTo is not { } target) return;
        w.Doc("summary", $"Gives the same as {target}; what only {model.Name} has is among its additional properties.");
        w.Doc("param name=\"value\"", "What to convert.");
        w.Line($"public static implicit operator {target}({model.Name} value) => JsonConversion.To(value, {target}.Read)!;").Line();
    }

    private static void Transfer(CodeWriter w, EquatableArray<PropertyModel> properties)
    {
        if (properties.IsEmpty) return;
        using (w.Block("internal override void Transfer(ref JsonCursor c, int member)"))
        {
            using (w.Block("switch (member)"))
            {
                for (int i = 0; i < properties.Count; i++) w.Line($"case {i}: {ShapeCode.Transfer(properties[i])}; break;");
            }
        }
    }
}

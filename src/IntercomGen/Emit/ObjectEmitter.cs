using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>Prints a model.</summary>
internal static class ObjectEmitter
{
    public static string Emit(ClientFacts facts, ObjectModel model)
    {
        CodeWriter w = SourceHeader.Begin(
            facts,
            model.Properties.Any(static property => property.Obsolete is not null || property.Shape.CSharp.Contains("DateTimeOffset")) ? "System" : null,
            model.Properties.Any(static property => property.Shape.CSharp.StartsWith("IReadOnlyList", StringComparison.Ordinal)) ? "System.Collections.Generic" : null,
            NeedsStart(model) ? "System.Diagnostics.CodeAnalysis" : null,
            "System.Text.Json.Serialization");
        w.Doc("summary", model.Summary).Line($"[{SourceHeader.Stamp}, JsonConverter(typeof(Json))]");
        using (w.Block($"{facts.Access} partial class {model.Name} : IntercomModel"))
        {
            Names(w, model.Properties);
            Fields(w, model.Properties);
            Constructors(w, model);
            for (int i = 0; i < model.Properties.Count; i++) Property(w, model.Properties[i], i);
            Conversion(w, model);
            Read(w, model);
            Write(w, model);
            w.Line($"internal sealed class Json : IntercomConverter<{model.Name}> {{ public Json() : base({model.Name}.Read) {{ }} }}");
        }
        return w.ToString();
    }

    private static void Names(CodeWriter w, EquatableArray<PropertyModel> properties)
    {
        bool commas = properties.Any(static property => property.JsonName.IndexOf(',') >= 0 || property.JsonName.Length == 0);
        if (commas)
        {
            w.Line($"private static readonly JsonNames Names = new(new string[] {{ {string.Join(", ", properties.Select(static property => CodeWriter.Literal(property.JsonName)))} }});");
        }
        else
        {
            w.Concatenated("private static readonly JsonNames Names = new(", string.Join(",", properties.Select(static property => property.JsonName)), ");");
        }
        w.Line("internal override JsonNames Table => Names;").Line();
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

    private static void Property(CodeWriter w, PropertyModel property, int index)
    {
        w.Doc("summary", property.Summary);
        if (property.Obsolete is { } reason) w.Line($"[Obsolete({CodeWriter.Literal(reason)})]");
        string modifier = property.Required && property.Obsolete is null ? "required " : "";
        w.Line($"public {modifier}{ShapeCode.Public(property.Shape)} {property.Name} {{ get => {ShapeCode.Get(property)}; set => Set(ref {property.Field}, {ShapeCode.Set(property)}, {index}); }}").Line();
    }

    private static void Conversion(CodeWriter w, ObjectModel model)
    {
        if (model.ConvertsTo is not { } target) return;
        w.Doc("summary", $"Gives the same as {target}; what only {model.Name} has is among its additional properties.");
        w.Doc("param name=\"value\"", "What to convert.");
        w.Line($"public static implicit operator {target}({model.Name} value) => JsonConversion.To(value, {target}.Read)!;").Line();
    }

    private static void Read(CodeWriter w, ObjectModel model)
    {
        using (w.Block($"internal static {model.Name}? Read(ref JsonIn r, IntercomModel? parent)"))
        {
            w.Line("if (!r.Begin(parent)) return null;");
            w.Line($"var o = new {model.Name}({(NeedsStart(model) ? "default(JsonStart)" : "")});");
            Loop(w, "r.Next(Names, o, i)", model.Properties, static property => $"o.{property.Field} = {ShapeCode.Read(property.Shape, "o")};");
            w.Line("return o;");
        }
        w.Line();
    }

    private static void Write(CodeWriter w, ObjectModel model)
    {
        using (w.Block("internal override void Write(JsonOut w)"))
        {
            w.Line("w.Begin();");
            Loop(w, "w.Next(Names, this, i)", model.Properties, static property => ShapeCode.Write(property.Shape, property.Field) + ";");
        }
        w.Line();
    }

    private static void Loop(CodeWriter w, string next, EquatableArray<PropertyModel> properties, Func<PropertyModel, string> print)
    {
        if (properties.IsEmpty)
        {
            w.Line($"for (int i = -1; (i = {next}) >= 0;) {{ }}");
            return;
        }
        w.Line($"for (int i = -1; (i = {next}) >= 0;)").Indent().Line("switch (i)").Line("{").Indent();
        for (int i = 0; i < properties.Count; i++) w.Line($"case {i}: {print(properties[i])} break;");
        w.Indent(-1).Line("}").Indent(-1);
    }
}

using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>Prints an open enum.</summary>
internal static class EnumEmitter
{
    public static readonly string[] Usings = ["System.Text.Json.Serialization"];

    public static void Print(CodeWriter w, ClientFacts facts, EnumModel model)
    {
        string name = model.Name;
        w.Doc("summary", model.Summary.Length > 0 ? model.Summary : "An open enum: values that the description does not list travel too.");
        w.Line($"[{SourceHeader.Stamp}, JsonConverter(typeof(IntercomEnumConverter<{name}>))]");
        using (w.Block($"{facts.Access} readonly partial record struct {name} : IIntercomEnum<{name}>"))
        {
            w.Concatenated("internal static readonly JsonKnown Known = new(", NamesText.Of(model.Members.Select(static member => member.Value)), ");");
            w.Line("private readonly string? _value;").Line();
            foreach (EnumMember member in model.Members)
            {
                w.Doc("summary", Code(member.Value));
                if (member.Obsolete is { } reason) w.Line($"[global::System.Obsolete({CodeWriter.Literal(reason)})]");
                w.Line($"public static readonly {name} {member.Name} = new(Values.{member.Name});");
            }
            w.Line();
            w.Doc("summary", "Takes any value, known or not.").Doc("param name=\"value\"", "The value on the wire.");
            w.Line($"public {name}(string value) => _value = string.IsNullOrEmpty(value) ? null : value;");
            w.Doc("summary", "Takes any value, known or not.").Line($"public static implicit operator {name}(string value) => new(value);");
            w.Line($"{name} IIntercomEnum<{name}>.With(string value) => new(value);");
            w.Line("/// <inheritdoc/>").Line("public string Value => _value ?? \"\";");
            w.Line("/// <inheritdoc/>").Line("public bool IsKnown => Known.Contains(Value);");
            w.Doc("summary", "The value on the wire.").Line("public override string ToString() => Value;").Line();
            Values(w, model);
        }
    }

    private static void Values(CodeWriter w, EnumModel model)
    {
        w.Doc("summary", $"The known values as constants, for switch statements over {model.Name}.Value.");
        using (w.Block("public static class Values"))
        {
            // One declaration: its documentation is that of each constant, and editors show the values.
            w.Doc("summary", "A known value.").Line("public const string").Indent();
            for (int i = 0; i < model.Members.Count; i++)
            {
                w.Line($"{model.Members[i].Name} = {CodeWriter.Literal(model.Members[i].Value)}{(i + 1 < model.Members.Count ? "," : ";")}");
            }
            w.Indent(-1);
        }
    }

    private static string Code(string value) => value.IndexOf('`') >= 0 || value.Trim().Length == 0 ? "A known value." : $"`{value}`";
}

using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>Prints the object that holds the query of an operation with many parameters.</summary>
internal static class OptionsEmitter
{
    public static void Emit(CodeWriter w, ClientFacts facts, string name, OperationModel operation)
    {
        w.Line().Doc("summary", $"The query of {operation.Name}Async: `{operation.Method} {operation.Path}`.").Line($"[{SourceHeader.Stamp}]");
        using (w.Block($"{facts.Access} sealed partial class {name}"))
        {
            bool first = true;
            foreach (ArgumentModel option in operation.OptionProperties)
            {
                if (!first) w.Line();
                first = false;
                w.Doc("summary", option.Summary);
                if (option.Obsolete is { } reason) w.Line($"[Obsolete({CodeWriter.Literal(reason)})]");
                w.Line($"public {RequestCode.Type(option)} {option.Name} {{ get; set; }}");
            }
        }
    }
}

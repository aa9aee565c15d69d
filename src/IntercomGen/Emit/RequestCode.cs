using System.Text;
using IntercomGen.Model;

namespace IntercomGen.Emit;

/// <summary>The C# that builds the request of an operation.</summary>
internal static class RequestCode
{
    /// <summary>The type of an argument.</summary>
    public static string Type(ArgumentModel argument)
    {
        string type = argument.Kind switch
        {
            ArgumentKind.Path => "IntercomId",
            ArgumentKind.File => "IntercomUpload",
            _ => argument.Shape.CSharp,
        };
        return argument.Required ? type : type + "?";
    }

    public static string Expression(OperationModel operation)
    {
        string verb = operation.Method.Substring(0, 1) + operation.Method.Substring(1).ToLowerInvariant();
        var text = new StringBuilder($"IntercomRequest.{verb}({CodeWriter.Literal(operation.Path)}, {CodeWriter.Literal(operation.OperationId)})");
        foreach (ArgumentModel argument in operation.Arguments) text.Append(Part(argument, argument.Name));
        foreach (ArgumentModel option in operation.OptionProperties) text.Append(Part(option, "query?." + option.Name));
        foreach (ChoiceModel choice in operation.Choices)
        {
            string within = choice.Member.Length == 0 ? "" : ", " + CodeWriter.Literal(choice.Member);
            text.Append($".Needs({CodeWriter.Literal(choice.Sets)}{within})");
        }
        if (operation.Accept is { } accept) text.Append($".Accept({CodeWriter.Literal(accept)})");
        if (operation.Version is { } version) text.Append($".Version({CodeWriter.Literal(version)})");
        return text.ToString();
    }

    private static string Part(ArgumentModel argument, string value)
    {
        string name = CodeWriter.Literal(argument.WireName);
        return argument.Kind switch
        {
            ArgumentKind.Path => $".Path({value}.Value)",
            ArgumentKind.Body => argument.Required ? $".Body({value})" : $".OptionalBody({value})",
            ArgumentKind.Header => $".Header({name}, {value})",
            ArgumentKind.Form => $".Form({name}, {value}{(argument.Shape.Kind == ShapeKind.Known ? (argument.Required ? ".Value" : "?.Value") : "")})",
            ArgumentKind.File => $".File({name}, {value})",
            _ => argument.Shape.Kind switch
            {
                ShapeKind.Strings or ShapeKind.KnownList => $".Query({name}, {value}, {(argument.Explode ? "true" : "false")})",
                ShapeKind.IsoTime => $".QueryIso({name}, {value})",
                _ => $".Query({name}, {value})",
            },
        };
    }
}

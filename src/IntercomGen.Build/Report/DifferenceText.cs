using IntercomGen.Description.Comparison;

namespace IntercomGen.Build.Report;

/// <summary>A difference in words that need no code to understand. Names stand between backticks.</summary>
internal static class DifferenceText
{
    public static string Of(Difference difference) => difference.Kind switch
    {
        ChangeKind.OperationAdded => "is new",
        ChangeKind.OperationRemoved => "is gone",
        ChangeKind.OperationMoved => $"is found at `{difference.New}`",
        ChangeKind.OperationRenamed => $"is called `{difference.New}` instead of `{difference.Old}`; only the names of clients change",
        ChangeKind.OperationRegrouped => $"belongs to {difference.New} instead of {difference.Old}; only the names of clients change",
        ChangeKind.Deprecated => $"{Thing(difference, "is")} deprecated",
        ChangeKind.ParameterAdded => $"{(difference.Severity == Severity.Breaking ? "requires" : "takes")} a new parameter `{difference.Path}`",
        ChangeKind.ParameterRemoved => $"takes no parameter `{difference.Path}` any more",
        ChangeKind.BodyAdded => $"takes a body: {Type(difference.New)}",
        ChangeKind.BodyRemoved => "takes no body any more",
        ChangeKind.MediaTypeAdded => $"{Where(difference)} also in the format `{difference.New}`",
        ChangeKind.MediaTypeRemoved => $"{Where(difference)} no longer in the format `{difference.Old}`",
        ChangeKind.AnswerAdded => $"can answer with status {difference.New}",
        ChangeKind.AnswerRemoved => $"does not answer with status {difference.Old} any more",
        ChangeKind.PagingChanged => difference.New is null
            ? $"has no pages any more; they were found by `{difference.Old}`"
            : $"has its next page at `{difference.New}` instead of `{difference.Old}`",
        ChangeKind.SchemaAdded => "is new",
        ChangeKind.SchemaRemoved => "is gone",
        ChangeKind.SchemaRenamed => $"is called `{difference.New}`; only the names of clients change",
        ChangeKind.PropertyAdded => $"{Owner(difference)}{(difference.Severity == Severity.Breaking ? "requires" : "has")} a new field `{difference.Path}`",
        ChangeKind.PropertyRemoved => $"{Owner(difference)}has no field `{difference.Path}` any more",
        ChangeKind.PropertyRenamed => $"{Owner(difference)}has the field `{difference.New}` in place of `{difference.Old}`",
        ChangeKind.TypeChanged => $"{Thing(difference, "is")} {Type(difference.New)} instead of {Type(difference.Old)}",
        ChangeKind.CaseAdded => $"{Thing(difference, "can")} also be {Type(difference.New)}",
        ChangeKind.CaseRemoved => $"{Thing(difference, "can")} not be {Type(difference.Old)} any more",
        ChangeKind.BecameRequired => $"{Thing(difference, "is")} {(difference.Direction == Direction.Answered ? "always there" : "required")}",
        ChangeKind.BecameOptional => $"{Thing(difference, "may")} be missing",
        ChangeKind.BecameNullable => $"{Thing(difference, "may")} be null",
        ChangeKind.BecameNotNull => $"{Thing(difference, "is")} never null",
        ChangeKind.ValueAdded => $"{Thing(difference, "has")} a new value `{difference.New}`",
        ChangeKind.ValueRemoved => $"{Thing(difference, "has")} no value `{difference.Old}` any more",
        ChangeKind.EnumOpened => $"{Thing(difference, "can")} be any text; it was one of {Values(difference.Old)}",
        ChangeKind.EnumClosed => $"{Thing(difference, "has")} to be one of {Values(difference.New)}",
        _ => difference.ToString(),
    };

    /// <summary>Several values that came or went together.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="values">All of them.</param>
    public static string Of(Difference first, IReadOnlyCollection<string> values)
    {
        if (values.Count == 1) return Of(first);
        string list = string.Join(", ", values.Select(static value => $"`{value}`"));
        return first.Kind == ChangeKind.ValueAdded
            ? $"{Thing(first, "has")} {values.Count} new values: {list}"
            : $"{Thing(first, "has")} no values {list} any more";
    }

    private static string Thing(Difference difference, string verb)
    {
        string path = difference.Path.Length > 0 ? $"`{difference.Path}`" : "";
        string thing = difference.Subject.Part switch
        {
            OperationPart.Parameter => "the parameter " + path,
            OperationPart.Body => path.Length > 0 ? $"{path} in the body" : "the body",
            OperationPart.Answer => path.Length > 0 ? $"{path} in the answer" : "the answer",
            _ => path,
        };
        return thing.Length == 0 ? verb : $"{thing} {verb}";
    }

    // What has a field: the data itself, or a part of the operation.
    private static string Owner(Difference difference) => difference.Subject.Part switch
    {
        OperationPart.Body => "the body ",
        OperationPart.Answer => "the answer ",
        _ => "",
    };

    private static string Where(Difference difference) => difference.Subject.Part == OperationPart.Answer ? "answers" : "takes its body";

    private static string Type(string? type) => type switch
    {
        "string" => "a text",
        "integer" or "number" => "a number",
        "boolean" => "true or false",
        "integer:date-time" or "integer:timestamp" => "a time in seconds",
        "string:date-time" => "a time as text",
        "object" => "an object",
        "any" => "anything",
        _ when type!.StartsWith("array<", StringComparison.Ordinal) && type.IndexOf('|') < 0 => $"a list of `{type.Substring(6, type.Length - 7)}`",
        _ => $"`{type}`",
    };

    private static string Values(string? values) => string.Join(", ", (values ?? "").Split(',').Select(static value => $"`{value.Trim()}`"));
}

using IntercomGen.Description;
using IntercomGen.Model;

namespace IntercomGen.Tests.Fuzz;

/// <summary>Compares what a tree says with what was planned: everything is there, or a finding stands where it was.</summary>
internal static class LossCheck
{
    private static readonly string[] s_verbs = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];

    /// <summary>What is neither planned nor reported, a line each.</summary>
    public static IEnumerable<string> Missing(Node root, ClientModel plan)
    {
        // Findings beyond some hundreds are only counted.
        if (plan.Findings.Any(static finding => finding.Line == 0)) return [];
        HashSet<int> told = [.. plan.Findings.Where(static finding => finding.Kind == FindingKind.LeftOut).Select(static finding => finding.Line)];
        return [.. Operations(root, plan, told), .. Parameters(root, plan, told), .. Properties(root, plan, told), .. EnumValues(root, plan, told)];
    }

    private static IEnumerable<string> Operations(Node root, ClientModel plan, HashSet<int> told)
    {
        HashSet<string> planned = [.. plan.Groups.SelectMany(static group => group.Operations)
            .Select(static operation => $"{operation.Method} {operation.Path}")];
        if (root["paths"] is not { } paths || IsTold(paths, told, own: true)) yield break;
        foreach ((string path, Node item) in paths.Entries())
        {
            if (IsTold(item, told, own: true)) continue;
            foreach ((string verb, Node operation) in item.Entries())
            {
                string name = $"{verb.ToUpperInvariant()} {path}";
                if (s_verbs.Contains(verb) && operation.Keys is not null && !planned.Contains(name) && !IsTold(operation, told))
                {
                    yield return $"{name} of line {operation.Line} is gone.";
                }
            }
        }
    }

    private static IEnumerable<string> Parameters(Node root, ClientModel plan, HashSet<int> told)
    {
        foreach (OperationModel operation in plan.Groups.SelectMany(static group => group.Operations))
        {
            if (root["paths"]?[operation.Path]?[operation.Method.ToLowerInvariant()]?["parameters"] is not { } parameters) continue;
            HashSet<string> planned = [.. operation.Arguments.Concat(operation.OptionProperties).Select(static argument => argument.WireName)];
            foreach (Node parameter in parameters.Items)
            {
                if (parameter["in"]?.Text == "query" && parameter["name"]?.Text is { } name && parameter["schema"] is { } schema && schema["type"] is not null
                    && !HasMore(schema)
                    && !planned.Contains(Clean(name)) && !IsTold(parameter, told))
                {
                    yield return $"The parameter '{name}' of {operation.Method} {operation.Path}, line {parameter.Line}, is gone.";
                }
            }
        }
    }

    // A name may be that of another model's property: a few losses pass unseen, but none is made up.
    private static IEnumerable<string> Properties(Node root, ClientModel plan, HashSet<int> told)
    {
        HashSet<string> planned = [.. plan.Types.OfType<ObjectModel>().SelectMany(static model => model.Properties)
            .Select(static property => property.JsonName)];
        if (root["components"]?["schemas"] is not { } schemas) yield break;
        foreach ((string name, Node schema) in schemas.Entries())
        {
            if (schema["$ref"] is not null || schema["properties"] is not { } properties || IsTold(schema, told, own: true)
                || IsTold(properties, told, own: true))
            {
                continue;
            }
            foreach ((string property, Node value) in properties.Entries())
            {
                if (!planned.Contains(Clean(property)) && !IsTold(value, told))
                {
                    yield return $"The property '{property}' of {name}, line {value.Line}, is gone.";
                }
            }
        }
    }

    private static IEnumerable<string> EnumValues(Node root, ClientModel plan, HashSet<int> told)
    {
        HashSet<string> planned = [.. plan.Types.OfType<EnumModel>().SelectMany(static model => model.Members).Select(static member => member.Value)];
        foreach ((string name, Node schema) in root["components"]?["schemas"]?.Entries() ?? [])
        {
            if (schema["type"]?.Text != "string" || schema["enum"] is not { Keys: null } values || IsTold(values, told, own: true)) continue;
            List<Node> texts = [.. values.Items.Where(static value => value.Text is not null && value.Quoted).DistinctBy(static value => value.Text)];
            if (texts.Count < 2 || texts.Count != values.Items.Count || HasMore(schema)) continue;
            foreach (Node value in texts.Where(value => !planned.Contains(Clean(value.Text!)) && !IsTold(value, told)))
            {
                yield return $"The value '{value.Text}' of {name}, line {value.Line}, is gone.";
            }
        }
    }

    private static bool HasMore(Node schema) => schema.Keys!.Any(static key => key is "$ref" or "allOf" or "anyOf" or "oneOf" or "properties");

    // In block style a value begins on the line after its key, and what is wrong with it may stand at either.
    private static bool IsTold(Node node, HashSet<int> told, bool own = false) =>
        Enumerable.Range(node.Line, own ? 2 : node.LastLine - node.Line + 1).Any(told.Contains);

    // Halves of surrogate pairs are read as this, and told as such.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes());
}

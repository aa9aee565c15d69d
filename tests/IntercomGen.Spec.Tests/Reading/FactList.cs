namespace IntercomGen.Spec.Tests.Reading;

/// <summary>Turns a description into lines, one a fact, so that two descriptions compare as sets: order, layout and texts leave no trace.</summary>
internal static class FactList
{
    private static readonly string[] SchemaFacts =
    [
        "type", "format", "enum", "default", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern", "discriminator",
        "$ref", "x-tags",
    ];

    private static readonly string[] SchemaFlags = ["nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems"];

    public static SortedSet<string> Of(Node root)
    {
        SortedSet<string> facts = new(StringComparer.Ordinal);
        foreach (string part in (string[])["openapi", "security"])
        {
            facts.Add($"{part} = {root[part].Show()}");
        }

        facts.Add($"version = {root["info"]["version"].Text}");
        facts.UnionWith(root["servers"].Items.Select(s => "server " + s["url"].Text));
        facts.UnionWith(root["tags"].Items.Select(t => "tag " + t["name"].Text));
        facts.UnionWith(root["components"]["securitySchemes"].Members.Select(s => $"security {s.Key} {s.Value["type"].Text} {s.Value["scheme"].Text}"));
        facts.UnionWith(root.Operations().SelectMany(OfOperation));
        facts.UnionWith(root.Schemas().SelectMany(s => OfSchema(s.Where, s.Schema)));
        return facts;
    }

    private static IEnumerable<string> OfOperation(Operation operation)
    {
        string name = operation.Name;
        yield return $"{name}: operationId = {operation.Body["operationId"].Text}";
        yield return $"{name}: tags = {operation.Body["tags"].Show()}";
        if (operation.Body["deprecated"].IsTrue)
        {
            yield return $"{name}: deprecated";
        }

        foreach (Node parameter in operation.Parameters)
        {
            string required = parameter["required"].IsTrue ? "required" : "optional";
            string style = $"{parameter["style"].Text} {parameter["explode"].Text}".Trim();
            yield return $"{name} {parameter["in"].Text}.{parameter["name"].Text}: {required} {style}".TrimEnd();
        }

        Node body = operation.Body["requestBody"];
        if (body.Exists)
        {
            yield return $"{name}: body {(body["required"].IsTrue ? "required" : "optional")} {string.Join(' ', body["content"].Members.Select(m => m.Key))}";
        }

        foreach ((string status, Node response) in operation.Responses)
        {
            yield return $"{name}: answers {status}";
            foreach ((string type, _) in response["content"].Members)
            {
                yield return $"{name}: answers {status} {type}";
            }

            foreach ((string header, Node value) in response["headers"].Members)
            {
                yield return $"{name}: answers {status} with {header} {value["schema"]["type"].Text} {value["schema"]["format"].Text}".TrimEnd();
            }
        }
    }

    private static IEnumerable<string> OfSchema(string where, Node schema)
    {
        yield return schema.Exists ? $"{where}: there" : $"{where}: no schema";
        foreach (string fact in SchemaFacts.Where(f => schema[f].Exists))
        {
            yield return $"{where}: {fact} = {schema[fact].Show()}";
        }

        foreach (string flag in SchemaFlags.Where(f => schema[f].IsTrue))
        {
            yield return $"{where}: {flag}";
        }

        foreach (Node required in schema["required"].Items)
        {
            yield return $"{where}: requires {required.Text}";
        }

        if (schema["additionalProperties"] is { Text: { } allowed })
        {
            yield return $"{where}: additionalProperties = {allowed}";
        }
    }
}

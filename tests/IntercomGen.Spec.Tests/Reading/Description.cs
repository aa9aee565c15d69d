namespace IntercomGen.Spec.Tests.Reading;

/// <summary>An operation with what stands around it.</summary>
internal sealed record Operation(string Method, string Path, Node Body, Node PathItem, Node Root)
{
    public string Name => $"{Method} {Path}";

    /// <summary>Its parameters, those of the path included, references followed.</summary>
    public IEnumerable<Node> Parameters
    {
        get
        {
            Node root = Root;
            return PathItem["parameters"].Items.Concat(Body["parameters"].Items).Select(p => p.Resolve(root));
        }
    }

    /// <summary>Its answers by status, references followed.</summary>
    public IEnumerable<(string Status, Node Response)> Responses
    {
        get
        {
            Node root = Root;
            return Body["responses"].Members.Select(m => (m.Key, m.Value.Resolve(root)));
        }
    }
}

/// <summary>Walks over a description.</summary>
internal static class Description
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    public static IEnumerable<Operation> Operations(this Node root) =>
        from path in root["paths"].Members
        from verb in path.Value.Members
        where Methods.Contains(verb.Key)
        select new Operation(verb.Key.ToUpperInvariant(), path.Key, verb.Value, path.Value, root);

    /// <summary>Every schema of the description and of its operations, with a name that tells where it stands.</summary>
    public static IEnumerable<(string Where, Node Schema)> Schemas(this Node root)
    {
        IEnumerable<(string, Node)> components = root["components"]["schemas"].Members.Select(m => ("schema " + m.Key, m.Value));
        return components.Concat(root.Operations().SelectMany(OfOperation)).SelectMany(s => WithInner(s.Item1, s.Item2));
    }

    private static IEnumerable<(string, Node)> OfOperation(Operation operation)
    {
        foreach (Node parameter in operation.Parameters)
        {
            yield return ($"{operation.Name} {parameter["in"].Text}.{parameter["name"].Text}", parameter["schema"]);
        }

        foreach ((string type, Node media) in operation.Body["requestBody"]["content"].Members)
        {
            yield return ($"{operation.Name} body {type}", media["schema"]);
        }

        foreach ((string status, Node response) in operation.Responses)
        {
            foreach ((string type, Node media) in response["content"].Members)
            {
                yield return ($"{operation.Name} {status} {type}", media["schema"]);
            }
        }
    }

    private static IEnumerable<(string, Node)> WithInner(string where, Node schema) =>
        Inner(where, schema).SelectMany(s => WithInner(s.Where, s.Schema)).Prepend((where, schema));

    /// <summary>The schemas right inside of one.</summary>
    public static IEnumerable<(string Where, Node Schema)> Inner(string where, Node schema)
    {
        IEnumerable<(string, Node)> properties = schema["properties"].Members.Select(p => ($"{where}.{p.Key}", p.Value));
        IEnumerable<(string, Node)> branches = new[] { "allOf", "oneOf", "anyOf" }
            .SelectMany(kind => schema[kind].Items.Select((branch, index) => ($"{where}|{kind} {index}", branch)));
        IEnumerable<(string, Node)> items = schema["items"].IsMap ? [(where + "[]", schema["items"])] : [];
        IEnumerable<(string, Node)> values = schema["additionalProperties"].IsMap ? [(where + "{}", schema["additionalProperties"])] : [];
        return [.. properties, .. items, .. values, .. branches];
    }
}

using System.Text.Json.Nodes;

namespace IntercomGen.Tests;

/// <summary>Makes descriptions of a few lines.</summary>
internal static class Tiny
{
    private const string Head = """
        openapi: 3.0.1
        info: { title: Tiny, version: "2.14" }
        servers: [{ url: "https://api.intercom.io" }]

        """;

    /// <summary>A description in YAML; the parts begin at the first column, as they do in the file.</summary>
    public static string Yaml(string schemas, string paths = "")
    {
        string text = Head + (paths.Length == 0 ? "paths: {}\n" : "paths:\n" + Indent(paths, 2));
        return schemas.Length == 0 ? text : text + "components:\n  schemas:\n" + Indent(schemas, 4);
    }

    /// <summary>A description in JSON, for names and texts that are awkward in YAML.</summary>
    public static string Json(JsonObject schemas, JsonObject? paths = null) => new JsonObject
    {
        ["openapi"] = "3.0.1",
        ["info"] = new JsonObject { ["title"] = "Tiny", ["version"] = "2.14" },
        ["paths"] = paths ?? [],
        ["components"] = new JsonObject { ["schemas"] = schemas },
    }.ToJsonString();

    /// <summary>The schema of an object with text properties.</summary>
    public static JsonObject Object(params string[] properties) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(properties.Select(static name => KeyValuePair.Create<string, JsonNode?>(name, Text()))),
    };

    public static JsonObject Text() => new() { ["type"] = "string" };

    /// <summary>A get operation that answers with a component.</summary>
    public static JsonObject Get(string id, string component) => new()
    {
        ["operationId"] = id,
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = "ok",
                ["content"] = new JsonObject
                {
                    ["application/json"] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/" + component } },
                },
            },
        },
    };

    private static string Indent(string text, int by) =>
        string.Concat(text.TrimEnd('\n').Split('\n').Select(line => new string(' ', by) + line + "\n"));
}

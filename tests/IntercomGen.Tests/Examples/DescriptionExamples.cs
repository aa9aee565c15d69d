using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace IntercomGen.Tests.Examples;

/// <summary>An example that a description gives for the body or the answer of an operation.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Path">The path template.</param>
/// <param name="IsRequest">Whether it is a body.</param>
/// <param name="Name">Where it stands.</param>
/// <param name="Json">The example.</param>
internal sealed record DescriptionExample(string Method, string Path, bool IsRequest, string Name, string Json);

/// <summary>Reads the examples out of a description; our own reader skips them.</summary>
internal static partial class DescriptionExamples
{
    private static readonly HashSet<string> s_verbs = ["get", "put", "post", "patch", "delete"];

    public static List<DescriptionExample> Read(string path)
    {
        var stream = new YamlStream();
        using (var reader = new StreamReader(path)) stream.Load(reader);
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        var examples = new List<DescriptionExample>();
        foreach ((YamlNode template, YamlNode item) in (YamlMappingNode)root["paths"])
        {
            foreach ((YamlNode verb, YamlNode operation) in (YamlMappingNode)item)
            {
                if (!s_verbs.Contains(verb.ToString())) continue;
                string method = verb.ToString().ToUpperInvariant();
                if (Get(operation, "requestBody") is { } body) Add(examples, Get(body, "content"), method, template.ToString(), true, "request");
                foreach ((YamlNode status, YamlNode response) in (YamlMappingNode)operation["responses"])
                {
                    if (!status.ToString().StartsWith('2')) continue;
                    YamlNode target = Get(response, "$ref") is { } reference ? root["components"]["responses"][reference.ToString().Split('/')[^1]] : response;
                    Add(examples, Get(target, "content"), method, template.ToString(), false, status.ToString());
                }
            }
        }
        return examples;
    }

    private static void Add(List<DescriptionExample> examples, YamlNode? content, string method, string path, bool request, string where)
    {
        if (content is null || Get(content, "application/json") is not { } json) return;
        if (Get(json, "example") is { } single) Take("example", single);
        foreach ((YamlNode name, YamlNode example) in Get(json, "examples") as YamlMappingNode ?? [])
        {
            if (Get(example, "value") is { } value) Take(name.ToString(), value);
        }

        void Take(string name, YamlNode value) =>
            examples.Add(new DescriptionExample(method, path, request, $"{method} {path} {where} {name}", Json(value)?.ToJsonString() ?? "null"));
    }

    private static YamlNode? Get(YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value : null;

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Select(static pair => KeyValuePair.Create(pair.Key.ToString(), Json(pair.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(Json)]),
        YamlScalarNode { Style: not ScalarStyle.Plain } quoted => JsonValue.Create(quoted.Value),
        YamlScalarNode scalar => Plain(scalar.Value ?? ""),
        _ => null,
    };

    // The core schema of YAML 1.2.
    private static JsonValue? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when Integer().IsMatch(text) && long.TryParse(text, CultureInfo.InvariantCulture, out long integer) => JsonValue.Create(integer),
        _ when Number().IsMatch(text) => JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}

using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FakeIntercom.Description;

/// <summary>Turns YAML into JSON nodes by the YAML 1.2 core schema; examples are left out, since nothing here needs them.</summary>
internal static class YamlNodes
{
    private static readonly HashSet<string> s_skipped = new(StringComparer.Ordinal) { "example", "examples" };

    public static JsonNode? Read(TextReader text)
    {
        var parser = new Parser(text);
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return ReadNode(parser, named: false, new(StringComparer.Ordinal));
    }

    private static JsonNode? ReadNode(Parser parser, bool named, Dictionary<string, JsonNode?> anchors)
    {
        if (parser.TryConsume<AnchorAlias>(out AnchorAlias? alias))
        {
            return anchors.TryGetValue(alias.Value.Value, out JsonNode? known) ? known?.DeepClone() : null;
        }

        AnchorName anchor = parser.Accept<NodeEvent>(out NodeEvent? next) ? next.Anchor : AnchorName.Empty;
        JsonNode? node =
            parser.TryConsume<MappingStart>(out _) ? ReadMapping(parser, named, anchors)
            : parser.TryConsume<SequenceStart>(out _) ? ReadSequence(parser, anchors)
            : ReadScalar(parser.Consume<Scalar>());
        if (!anchor.IsEmpty)
        {
            anchors[anchor.Value] = node?.DeepClone();
        }

        return node;
    }

    // named: whether the keys are names chosen by the description (properties, schemas), where "example" is a name like any other.
    private static JsonObject ReadMapping(Parser parser, bool named, Dictionary<string, JsonNode?> anchors)
    {
        var result = new JsonObject();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            string key = parser.Consume<Scalar>().Value;
            if (!named && s_skipped.Contains(key))
            {
                parser.SkipThisAndNestedEvents();
                continue;
            }

            result[key] = ReadNode(parser, named: !named && key is "properties" or "schemas", anchors);
        }

        return result;
    }

    private static JsonArray ReadSequence(Parser parser, Dictionary<string, JsonNode?> anchors)
    {
        var result = new JsonArray();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            result.Add(ReadNode(parser, named: false, anchors));
        }

        return result;
    }

    private static JsonValue? ReadScalar(Scalar scalar)
    {
        string text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain)
        {
            return JsonValue.Create(text);
        }

        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => JsonValue.Create(true),
            "false" or "False" or "FALSE" => JsonValue.Create(false),
            _ when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) => JsonValue.Create(whole),
            _ when IsNumber(text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double real) => JsonValue.Create(real),
            _ => JsonValue.Create(text),
        };
    }

    // double.TryParse also takes "Infinity" and "NaN", which are words in YAML.
    private static bool IsNumber(string text) => text.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '+' or 'e' or 'E');
}

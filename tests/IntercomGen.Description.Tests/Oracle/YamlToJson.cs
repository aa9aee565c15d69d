using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace IntercomGen.Description.Tests.Oracle;

/// <summary>Turns a YAML description into the JSON that Microsoft.OpenApi reads. It shares nothing with the reader under test.</summary>
internal static partial class YamlToJson
{
    public static MemoryStream Convert(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json)) Write(stream.Documents[0].RootNode, writer);
        json.Position = 0;
        return json;
    }

    private static void Write(YamlNode node, Utf8JsonWriter writer)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                writer.WriteStartObject();
                foreach ((YamlNode key, YamlNode value) in mapping.Children)
                {
                    writer.WritePropertyName(((YamlScalarNode)key).Value!);
                    Write(value, writer);
                }
                writer.WriteEndObject();
                break;
            case YamlSequenceNode sequence:
                writer.WriteStartArray();
                foreach (YamlNode item in sequence.Children) Write(item, writer);
                writer.WriteEndArray();
                break;
            case YamlScalarNode scalar:
                WriteScalar(scalar, writer);
                break;
        }
    }

    private static void WriteScalar(YamlScalarNode scalar, Utf8JsonWriter writer)
    {
        string text = scalar.Value ?? "";
        if (scalar.Style != ScalarStyle.Plain) writer.WriteStringValue(text);
        else if (text is "" or "~" or "null") writer.WriteNullValue();
        else if (text is "true" or "false") writer.WriteBooleanValue(text == "true");
        else if (JsonNumber().IsMatch(text)) writer.WriteRawValue(text);
        else writer.WriteStringValue(text);
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?$")]
    private static partial Regex JsonNumber();
}

using System.Globalization;
using System.Text;

namespace IntercomGen.Description.Yaml;

/// <summary>Writes a node as compact JSON.</summary>
internal static class JsonText
{
    private const int MaximumDepth = 64;
    private const int MaximumLength = 65_536;

    /// <summary>The current node as JSON; what lies deeper or is longer than an extension sensibly is reads as null.</summary>
    public static string ReadJson(this NodeReader reader)
    {
        var json = new StringBuilder();
        Write(reader, json, 0);
        return json.Length > MaximumLength ? "null" : json.ToString();
    }

    private static void Write(NodeReader reader, StringBuilder json, int depth)
    {
        NodeEventKind kind = reader.Kind;
        if (kind == NodeEventKind.Scalar)
        {
            WriteScalar(reader, json);
            reader.Skip();
        }
        else if (depth == MaximumDepth || json.Length > MaximumLength)
        {
            json.Append("null");
            reader.Skip();
        }
        else if (kind == NodeEventKind.MappingStart)
        {
            WriteMapping(reader, json, depth);
        }
        else
        {
            WriteSequence(reader, json, depth);
        }
    }

    private static void WriteMapping(NodeReader reader, StringBuilder json, int depth)
    {
        reader.EnterMapping();
        json.Append('{');
        for (int i = 0; reader.NextKey(out string key); i++)
        {
            if (i > 0) json.Append(',');
            WriteString(json, key);
            json.Append(':');
            Write(reader, json, depth + 1);
        }
        json.Append('}');
    }

    private static void WriteSequence(NodeReader reader, StringBuilder json, int depth)
    {
        reader.EnterSequence();
        json.Append('[');
        for (int i = 0; reader.NextItem(); i++)
        {
            if (i > 0) json.Append(',');
            Write(reader, json, depth + 1);
        }
        json.Append(']');
    }

    private static void WriteScalar(NodeReader reader, StringBuilder json)
    {
        string text = reader.Text;
        if (!reader.IsPlain) WriteString(json, text);
        else if (CoreScalar.IsNull(text)) json.Append("null");
        else if (CoreScalar.Boolean(text) is { } boolean) json.Append(boolean ? "true" : "false");
        else if (CoreScalar.IsJsonNumber(text)) json.Append(text);
        else WriteString(json, text);
    }

    private static void WriteString(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (c < ' ') json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else json.Append(c);
        }
        json.Append('"');
    }
}

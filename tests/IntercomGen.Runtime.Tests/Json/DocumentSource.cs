using System.Text;

namespace IntercomGen.Runtime.Tests.Json;

/// <summary>Random documents about tags, and damaged ones: seeded, so that every run sees the same.</summary>
internal sealed class DocumentSource(int seed)
{
    private static readonly string[] Members =
    [
        "type", "id", "name", "applied_at", "applied_by", "color", "tag_ids", "custom_attributes", "seats", "score", "hidden", "extra_value",
        "changes", "items", "seen_at", "any_at", "colors", "counts", "scores", "flags", "values", "grid", "reply", "replies", "unknown", "n\\u0061me",
        "ünknown",
    ];

    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "-0", "1", "5", "-7", "1.0", "1e3", "1E-2", "0.1000", "1734537424", "1734537424000", "12345678901234567890",
        "9223372036854775807", "1e400", "-62135596801", "\"\"", "\"5\"", "\"1.50\"", "\"true\"", "\"red\"", "\"green\"", "\"2024-02-29T12:00:00Z\"",
        "\"2024-02-29T12:00:00.500+02:00\"", "\"2024-02-30\"", "\"caf\\u00e9 \\ud83d\\ude00 \\\"q\\\" \\\\ \\n\"", "\"日本語 🎉\"", "\"admin\"",
        "\"a long text that does not end early, so that vectors have something to do\"",
    ];

    private readonly Random _random = new(seed);

    public string Document(bool indented)
    {
        var text = new StringBuilder();
        Object(text, 0, indented);
        return text.ToString();
    }

    /// <summary>A document cut, spliced, or with bytes changed.</summary>
    public byte[] Damaged()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Document(_random.Next(3) == 0));
        switch (_random.Next(6))
        {
            case 0:
                return bytes[..(_random.Next(bytes.Length + 1))];
            case 1:
                return [.. bytes[..(_random.Next(bytes.Length))], .. bytes[(_random.Next(bytes.Length))..]];
            case 2:
                return [.. bytes, .. Encoding.UTF8.GetBytes(Pick([" ", "\n", "x", "}", ",", "{}", "\0"]))];
            case 3:
                int at = _random.Next(bytes.Length);
                string[] inserts =
                [
                    "\\", "\"", ",", "\\ud800", "\\udc00", "\\ud83d\\ude00", "\\u12", "0", "-", ".", "e", "/", "\t", "\u0001", "[", "{", "]", "}", ":", " ",
                ];
                return [.. bytes[..at], .. Encoding.UTF8.GetBytes(Pick(inserts)), .. bytes[at..]];
            default:
                for (int n = _random.Next(1, 4); n > 0; n--)
                {
                    bytes[_random.Next(bytes.Length)] = (byte)(_random.Next(2) == 0
                        ? _random.Next(256)
                        : Pick(["\"", "\\", ",", ":", "{", "}", "[", "]", "u", "d", "0", "-", "\u0000", " "])[0]);
                }

                return bytes;
        }
    }

    private void Object(StringBuilder text, int depth, bool indented)
    {
        text.Append('{');
        string[] names = Members.OrderBy(_ => _random.Next(4)).Take(_random.Next(8)).ToArray();
        for (int i = 0; i < names.Length; i++)
        {
            text.Append(i > 0 ? "," : "").Append(indented ? "\n  " : "");
            text.Append('"').Append(names[i]).Append(indented ? "\" : " : "\":");
            Value(text, names[i], depth + 1, indented);
        }

        text.Append(indented ? "\n}" : "}");
    }

    private void Value(StringBuilder text, string name, int depth, bool indented)
    {
        int kind = depth > 4 ? 0 : _random.Next(6);
        if (name is "applied_by" or "custom_attributes" or "changes" or "reply" && depth < 4 && kind > 1)
        {
            Object(text, depth, indented);
        }
        else if ((name is "items" or "grid" or "replies" or "colors" && kind > 1) || kind == 5)
        {
            Array(text, name, depth, indented);
        }
        else if (kind == 4)
        {
            Object(text, depth, indented);
        }
        else
        {
            text.Append(Pick(Scalars));
        }
    }

    private void Array(StringBuilder text, string name, int depth, bool indented)
    {
        text.Append('[');
        int count = depth > 5 ? 0 : _random.Next(4);
        for (int i = 0; i < count; i++)
        {
            text.Append(i > 0 ? "," : "").Append(indented ? " " : "");
            Value(text, name == "grid" ? "tag_ids" : "", depth + 1, indented);
        }

        text.Append(']');
    }

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];
}

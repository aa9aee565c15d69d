using System.Text;
using System.Text.RegularExpressions;

namespace IntercomGen.Tests.Fuzz;

/// <summary>Prints nodes as YAML in block style or as JSON, and notes the lines of each.</summary>
internal sealed partial class NodePrinter
{
    private readonly StringBuilder _text = new();
    private readonly bool _json;
    private int _line = 1;

    private NodePrinter(bool json) => _json = json;

    public static string Yaml(Node root)
    {
        var printer = new NodePrinter(json: false);
        printer.Block(root, 0);
        return printer._text.Append('\n').ToString();
    }

    public static string Json(Node root)
    {
        var printer = new NodePrinter(json: true);
        printer.Json(root, 0);
        return printer._text.Append('\n').ToString();
    }

    private void Block(Node node, int indent)
    {
        node.Line = _line;
        for (int i = 0; i < node.Items.Count; i++)
        {
            if (_text.Length > 0) NewLine(indent);
            int line = _line;
            _text.Append(node.Keys is { } keys ? Word(keys[i], quoted: false) + ":" : "-");
            Node value = node.Items[i];
            if (value.Items.Count > 0) Block(value, indent + 1);
            else _text.Append(' ').Append(Leaf(value));
            value.Line = line;
            value.LastLine = _line;
        }
        if (node.Items.Count == 0) _text.Append(Leaf(node));
        node.LastLine = _line;
    }

    private void Json(Node node, int indent)
    {
        node.Line = _line;
        if (node.Items.Count == 0)
        {
            _text.Append(Leaf(node));
        }
        else
        {
            _text.Append(node.Keys is null ? '[' : '{');
            for (int i = 0; i < node.Items.Count; i++)
            {
                if (i > 0) _text.Append(',');
                NewLine(indent + 1);
                if (node.Keys is { } keys) _text.Append(Quote(keys[i])).Append(": ");
                Json(node.Items[i], indent + 1);
            }
            NewLine(indent);
            _text.Append(node.Keys is null ? ']' : '}');
        }
        node.LastLine = _line;
    }

    private void NewLine(int indent)
    {
        _text.Append('\n').Append(' ', indent * 2);
        _line++;
    }

    private string Leaf(Node node)
    {
        if (node.Text is { } text) return Word(text, node.Quoted);
        return node.Keys is null ? "[]" : "{}";
    }

    private string Word(string text, bool quoted)
    {
        if (_json) return !quoted && JsonLiteral().IsMatch(text) ? text : Quote(text);
        return quoted || !PlainWord().IsMatch(text) ? Quote(text) : text;
    }

    // What both JSON and YAML read as the same text; half of a surrogate pair stands as it is, for neither has a way to write it.
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (c < ' ' || c is '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff')
            {
                quoted.Append("\\u").Append(((int)c).ToString("x4", null));
            }
            else
            {
                quoted.Append(c);
            }
        }
        return quoted.Append('"').ToString();
    }

    [GeneratedRegex("^(true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex JsonLiteral();

    [GeneratedRegex("^[A-Za-z0-9_/.$][A-Za-z0-9_/.$+-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainWord();
}

using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Emit;

/// <summary>Prints C#: line feeds and four spaces on every machine.</summary>
internal sealed class CodeWriter
{
    private const int Width = 150;

    private readonly StringBuilder _text = new(4096);
    private int _indent;

    public CodeWriter Line(string text = "")
    {
        if (text.Length > 0) _text.Append(' ', _indent * 4).Append(text);
        _text.Append('\n');
        return this;
    }

    /// <summary>Opens a block; disposing the result closes it.</summary>
    public Closing Block(string head, string end = "}")
    {
        Line(head).Line("{");
        _indent++;
        return new Closing(this, end);
    }

    public CodeWriter Indent(int by = 1)
    {
        _indent += by;
        return this;
    }

    /// <summary>Prints a documentation element, wrapped.</summary>
    /// <param name="open">The opening tag, such as <c>param name="id"</c>.</param>
    /// <param name="text">Plain text; code between back ticks.</param>
    public CodeWriter Doc(string open, string text)
    {
        string close = open.Split(' ')[0];
        string escaped = DocText.Escape(text);
        int room = Width - (_indent * 4) - 4;
        foreach (string line in DocText.Wrap($"<{open}>{escaped}</{close}>", room)) Line("/// " + line);
        return this;
    }

    /// <summary>Prints short statements side by side, as many as a line takes.</summary>
    public CodeWriter Filled(IEnumerable<string> statements)
    {
        int room = Width - (_indent * 4);
        var line = new StringBuilder();
        foreach (string statement in statements)
        {
            if (line.Length > 0 && line.Length + statement.Length >= room)
            {
                Line(line.ToString());
                line.Clear();
            }
            if (line.Length > 0) line.Append(' ');
            line.Append(statement);
        }
        return line.Length > 0 ? Line(line.ToString()) : this;
    }

    /// <summary>Prints a string constant, over several lines where it is long.</summary>
    public CodeWriter Concatenated(string head, string value, string tail)
    {
        const int piece = 125;
        if (value.Length <= piece) return Line(head + Literal(value) + tail);
        Line(head).Indent();
        for (int at = 0; at < value.Length; at += piece)
        {
            int length = Math.Min(piece, value.Length - at);
            // A pair of surrogates must not be torn apart.
            if (at + length < value.Length && char.IsHighSurrogate(value[at + length - 1])) length--;
            bool last = at + length >= value.Length;
            Line(Literal(value.Substring(at, length)) + (last ? tail : " +"));
            at -= piece - length;
        }
        return Indent(-1);
    }

    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public override string ToString() => _text.ToString();

    internal readonly struct Closing(CodeWriter writer, string end) : IDisposable
    {
        public void Dispose() => writer.Indent(-1).Line(end);
    }
}

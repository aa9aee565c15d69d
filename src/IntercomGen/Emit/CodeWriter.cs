using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace IntercomGen.Emit;

/// <summary>Prints C#: line feeds and four spaces on every machine.</summary>
internal sealed class CodeWriter
{
    private const int Width = 150;
    private const string Concatenation = " +";

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

    /// <summary>Prints a link of a documentation comment, where there is one.</summary>
    public CodeWriter See(string? link) => link is null ? this : Line($"/// <seealso href=\"{DocText.Escape(link)}\">Documentation</seealso>");

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
        List<string> pieces = Pieces(value);
        if (pieces.Count == 1) return Line(head + pieces[0] + tail);
        Line(head.TrimEnd()).Indent();
        for (int i = 0; i < pieces.Count; i++) Line(pieces[i] + (i + 1 < pieces.Count ? "" : tail));
        return Indent(-1);
    }

    /// <summary>Prints a statement that ends with arguments: on one line where it fits, else the arguments behind it, side by side.</summary>
    /// <param name="head">What stands before the arguments.</param>
    /// <param name="arguments">The arguments; those of <see cref="Pieces"/> make one.</param>
    public CodeWriter Call(string head, IReadOnlyList<string> arguments)
    {
        int last = arguments.Count - 1;
        List<string> parts = [.. arguments.Select((argument, i) =>
            argument + (i == last ? ");" : argument.EndsWith(Concatenation, StringComparison.Ordinal) ? "" : ","))];
        string line = $"{head}({string.Join(" ", parts)}";
        return line.Length + (_indent * 4) <= Width ? Line(line) : Line(head + "(").Indent().Filled(parts).Indent(-1);
    }

    /// <summary>The parts of a string constant, each on its line; where there are commas they end with one.</summary>
    public static List<string> Pieces(string value)
    {
        const int most = 125;
        var pieces = new List<string>();
        int at = 0;
        while (value.Length - at > most)
        {
            int length = value.LastIndexOf(',', at + most - 1, most) - at + 1;
            if (length <= 0) length = most;
            // A pair of surrogates must not be torn apart.
            if (char.IsHighSurrogate(value[at + length - 1])) length--;
            pieces.Add(Literal(value.Substring(at, length)) + Concatenation);
            at += length;
        }
        pieces.Add(Literal(value.Substring(at)));
        return pieces;
    }

    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public override string ToString() => _text.ToString();

    internal readonly struct Closing(CodeWriter writer, string end) : IDisposable
    {
        public void Dispose() => writer.Indent(-1).Line(end);
    }
}

using System.Globalization;
using System.Text;

namespace IntercomGen.Description.Yaml;

/// <summary>Reads the words and strings of a JSON text.</summary>
internal sealed class JsonScanner(string text, FindingList findings)
{
    private int _position;
    private int _line = 1;
    private int _lineStart;

    public Mark Mark => new(_line, _position - _lineStart + 1);

    public bool AtEnd => _position == text.Length;

    /// <summary>Goes to the next character that is no space.</summary>
    /// <returns>That character; NUL at the end.</returns>
    public char SkipSpace()
    {
        for (; _position < text.Length; _position++)
        {
            char c = text[_position];
            if (c == '\n')
            {
                _line++;
                _lineStart = _position + 1;
            }
            else if (c is not (' ' or '\t' or '\r'))
            {
                return c;
            }
        }
        return '\0';
    }

    public void Take() => _position++;

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public string ReadWord()
    {
        int start = _position;
        while (_position < text.Length && IsWordCharacter(text[_position])) _position++;
        string word = text.Substring(start, _position - start);
        if (word is "true" or "false" or "null" || (word.Length > 0 && CoreScalar.IsJsonNumber(word))) return word;
        _position = start;
        throw Unexpected("a value");
    }

    /// <summary>A string, from its opening quote to behind its closing one.</summary>
    public string ReadString()
    {
        int start = ++_position;
        StringBuilder? unescaped = null;
        while (true)
        {
            if (AtEnd) throw new JsonFormatException("This is not JSON: a string has no end; the file seems to be cut off.", Mark);
            char c = text[_position];
            if (c == '"') break;
            if (c < ' ') throw Unexpected("the end of a string");
            if (c != '\\')
            {
                _position++;
                continue;
            }
            unescaped = (unescaped ?? new StringBuilder()).Append(text, start, _position - start).Append(ReadEscape());
            start = _position;
        }
        string content = unescaped is null
            ? text.Substring(start, _position - start)
            : WithoutHalves(unescaped.Append(text, start, _position - start));
        _position++;
        return content;
    }

    /// <summary>The error that something else stands here.</summary>
    public JsonFormatException Unexpected(string expected)
    {
        string found = AtEnd ? "the end; the file seems to be cut off" : $"'{text[_position]}'";
        return new JsonFormatException($"This is not JSON: {expected} is expected, not {found}.", Mark);
    }

    private static bool IsWordCharacter(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or '-' or '+' or '.' or 'E';

    private char ReadEscape()
    {
        char kind = _position + 1 < text.Length ? text[_position + 1] : '\0';
        if (kind == 'u') return ReadCode();
        char c = kind switch
        {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            '"' or '\\' or '/' => kind,
            _ => throw Unexpected("an escape sequence"),
        };
        _position += 2;
        return c;
    }

    private char ReadCode()
    {
        string digits = text.Substring(_position + 2, Math.Min(4, text.Length - _position - 2));
        bool isCode = ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code) && digits.Length == 4;
        if (!isCode) throw Unexpected("an escape sequence");
        _position += 6;
        return (char)code;
    }

    private string WithoutHalves(StringBuilder unescaped)
    {
        string content = unescaped.ToString();
        int half = TextCheck.NextHalf(content, 0);
        if (half < 0) return content;
        findings.Add(FindingKind.Quality, "A string has half of a surrogate pair; it is read as U+FFFD.", Mark);
        for (; half >= 0; half = TextCheck.NextHalf(content, half + 1)) unescaped[half] = '\uFFFD';
        return unescaped.ToString();
    }
}

using System.Text;
using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Json;

/// <summary>Reads a text of JSON in which parts may be unknown. What is no JSON is no shape: there is nothing to check then.</summary>
internal sealed class JsonTextReader(string text, Location where)
{
    private const int MaximumDepth = 32;
    private int _position;

    public JsonShape? Read()
    {
        JsonShape? shape = Value(0);
        Space();
        return _position == text.Length ? shape : null;
    }

    private JsonShape? Value(int depth)
    {
        Space();
        if (_position >= text.Length || depth > MaximumDepth) return null;
        int start = _position;
        switch (text[_position])
        {
            case TextPattern.Hole:
                _position++;
                return Unknown(start);
            case '{':
                return Object(depth);
            case '[':
                return Array(depth);
            case '"':
                return String() is not { } value ? null : TextPattern.IsKnown(value) ? new JsonShape(JsonKind.Text, where) { Text = value } : Unknown(start);
            default:
                return Word();
        }
    }

    private JsonShape? Object(int depth)
    {
        var members = new List<JsonMember>();
        bool open = false;
        _position++;
        Space();
        if (Take('}')) return new JsonShape(JsonKind.Object, where);
        do
        {
            Space();
            if (Take(TextPattern.Hole))
            {
                open = true;
                continue;
            }
            if (String() is not { } name || !Take(':') || Value(depth + 1) is not { } value) return null;
            if (TextPattern.IsKnown(name)) members.Add(new JsonMember(name, where, value));
            else open = true;
        }
        while (Take(','));
        return Take('}') ? new JsonShape(JsonKind.Object, where) { Members = members, IsOpen = open } : null;
    }

    private JsonShape? Array(int depth)
    {
        var items = new List<JsonShape>();
        _position++;
        if (Take(']')) return new JsonShape(JsonKind.Array, where);
        do
        {
            if (Value(depth + 1) is not { } item) return null;
            items.Add(item);
        }
        while (Take(','));
        return Take(']') ? new JsonShape(JsonKind.Array, where) { Items = items } : null;
    }

    private string? String()
    {
        if (!Take('"')) return null;
        var value = new StringBuilder();
        for (; _position < text.Length; _position++)
        {
            char c = text[_position];
            if (c == '"')
            {
                _position++;
                return value.ToString();
            }
            // An escaped letter is none that a name or an enum value has; what it stands for is left open.
            if (c == '\\') _position++;
            value.Append(c == '\\' ? TextPattern.Hole : c);
        }
        return null;
    }

    private JsonShape? Word()
    {
        int start = _position;
        while (_position < text.Length && (char.IsLetterOrDigit(text[_position]) || text[_position] is '-' or '+' or '.' or TextPattern.Hole)) _position++;
        string word = text.Substring(start, _position - start);
        if (word.Length == 0) return null;
        if (!TextPattern.IsKnown(word)) return Unknown(start);
        bool number = char.IsDigit(word[0]) || word[0] == '-';
        if (number) return new JsonShape(JsonKind.Number, where) { Text = word };
        return word is "true" or "false" or "null" ? new JsonShape(JsonKind.Other, where) { Text = word } : null;
    }

    private JsonShape Unknown(int start) => new(JsonKind.Unknown, where) { Start = start, End = _position };

    private bool Take(char c)
    {
        Space();
        if (_position >= text.Length || text[_position] != c) return false;
        _position++;
        return true;
    }

    private void Space()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position])) _position++;
    }
}

using System;
using System.Collections.Generic;
using System.Text;

namespace IntercomGen.Runtime;

/// <summary>The query of a request: ordered, names may repeat, encoded when it is written.</summary>
internal sealed class HttpQuery
{
    private readonly List<KeyValuePair<string, string>> _pairs;

    public HttpQuery() => _pairs = [];

    private HttpQuery(HttpQuery other) => _pairs = new(other._pairs);

    public HttpQuery Copy() => new(this);

    /// <summary>Appends a value that is already percent-encoded.</summary>
    public void AddEncoded(string name, string value) => _pairs.Add(new(name, value));

    public void Add(string name, string value) => AddEncoded(name, Uri.EscapeDataString(value));

    public void Set(string name, string value)
    {
        Remove(name);
        Add(name, value);
    }

    public void Remove(string name) => _pairs.RemoveAll(pair => pair.Key == name);

    /// <summary>The decoded pairs of a query as it stands in an address, with or without its question mark.</summary>
    public static List<KeyValuePair<string, string>> Parse(string query)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (string part in query.TrimStart('?').Split('&'))
        {
            int equals = part.IndexOf('=');
            if (equals > 0)
            {
                pairs.Add(new(Decode(part.Substring(0, equals)), Decode(part.Substring(equals + 1))));
            }
        }

        return pairs;
    }

    public string AppendTo(string path)
    {
        if (_pairs.Count == 0)
        {
            return path;
        }

        var text = new StringBuilder(path, path.Length + (32 * _pairs.Count));
        char separator = path.IndexOf('?') < 0 ? '?' : '&';
        foreach (KeyValuePair<string, string> pair in _pairs)
        {
            text.Append(separator).Append(Uri.EscapeDataString(pair.Key)).Append('=').Append(pair.Value);
            separator = '&';
        }

        return text.ToString();
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}

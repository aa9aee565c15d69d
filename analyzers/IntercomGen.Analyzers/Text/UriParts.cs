using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>The parts of an address that a <c>UriBuilder</c> puts together, each as a pattern.</summary>
internal sealed class UriParts
{
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal)
    {
        ["Scheme"] = "http", ["Host"] = "localhost", ["Port"] = "", ["Path"] = "/", ["Query"] = "",
    };

    /// <summary>What a property of the builder gives.</summary>
    public string this[string part] => part == "Uri" ? ToString() : _parts.TryGetValue(part, out string? value) ? value : TextPattern.Unknown;

    /// <summary>The parts that the constructor and the initializer of a builder set.</summary>
    public static UriParts Of(BaseObjectCreationExpressionSyntax creation, Func<ExpressionSyntax, string> evaluate)
    {
        var parts = new UriParts();
        string[] given = [.. (creation.ArgumentList?.Arguments ?? default).Select(argument => evaluate(argument.Expression))];
        if (given.Length == 1) parts.Split(given[0]);
        string[] names = ["Scheme", "Host", "Port", "Path", "Query"];
        for (int i = 0; i < Math.Min(given.Length, names.Length) && given.Length > 1; i++) parts.Set(names[i], given[i]);
        foreach (AssignmentExpressionSyntax assignment in (creation.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>())
        {
            if (assignment.Left is IdentifierNameSyntax name) parts.Set(name.Identifier.ValueText, evaluate(assignment.Right));
        }
        return parts;
    }

    /// <summary>Sets a part as the property of the builder does.</summary>
    /// <param name="part">The name of the property.</param>
    /// <param name="value">What it is set to.</param>
    /// <param name="certain">Whether it is set in every case; else it may stay what it is.</param>
    public void Set(string part, string value, bool certain = true)
    {
        if (!_parts.TryGetValue(part, out string? before)) return;
        string after = part switch
        {
            "Path" => value.StartsWith("/", StringComparison.Ordinal) ? value : "/" + value,
            "Query" => value.Length == 0 || value[0] == '?' ? value : "?" + value,
            "Port" => value is "-1" or "443" or "80" ? "" : value,
            _ => value,
        };
        _parts[part] = certain ? after : part == "Query" ? Either(before, after) : TextPattern.Either(before, after);
    }

    public override string ToString()
    {
        // The rest of the client's address stays in front.
        if (ClientBases.Begins(_parts["Host"])) return _parts["Host"] + _parts["Path"] + _parts["Query"];
        string port = _parts["Port"].Length > 0 ? ":" + _parts["Port"] : "";
        return _parts["Scheme"] + "://" + _parts["Host"] + port + _parts["Path"] + _parts["Query"];
    }

    // A question mark stays one, whatever follows it.
    private static string Either(string before, string after) =>
        before == after ? before : "?" + TextPattern.Either(before.TrimStart('?'), after.TrimStart('?'));

    private void Split(string address)
    {
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0 && !ClientBases.Begins(address) && !TextPattern.IsKnown(address))
        {
            foreach (string part in _parts.Keys.ToList()) _parts[part] = TextPattern.Unknown;
            return;
        }
        if (scheme >= 0) _parts["Scheme"] = address.Substring(0, scheme);
        string rest = scheme >= 0 ? address.Substring(scheme + 3) : address;
        if (rest.IndexOf('#') is >= 0 and var fragment) rest = rest.Substring(0, fragment);
        if (rest.IndexOf('?') is >= 0 and var question)
        {
            _parts["Query"] = rest.Substring(question);
            rest = rest.Substring(0, question);
        }
        int path = rest.IndexOf('/');
        _parts["Host"] = path < 0 ? rest : rest.Substring(0, path);
        if (path >= 0) _parts["Path"] = rest.Substring(path);
    }
}

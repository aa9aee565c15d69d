using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IntercomGen.Analyzers.Text;

/// <summary>The text of <c>new Uri(...)</c>, <c>new UriBuilder(...)</c> and <c>new HttpMethod(...)</c>.</summary>
internal static class UriText
{
    public static string Of(BaseObjectCreationExpressionSyntax creation, SemanticModel model, Func<ExpressionSyntax, string> evaluate)
    {
        if (model.GetSymbolInfo(creation).Symbol is not IMethodSymbol { ContainingType: { } type } constructor) return TextPattern.Unknown;
        if (type.ContainingNamespace?.Name is not ("System" or "Http")) return TextPattern.Unknown;
        SeparatedSyntaxList<ArgumentSyntax> arguments = creation.ArgumentList?.Arguments ?? default;
        return type.Name switch
        {
            "Uri" when arguments.Count == 2 && constructor.Parameters[0].Type.Name == "Uri" =>
                Combine(evaluate(arguments[0].Expression), evaluate(arguments[1].Expression)),
            "Uri" when arguments.Count > 0 => evaluate(arguments[0].Expression),
            "UriBuilder" => UriParts.Of(creation, evaluate).ToString(),
            "HttpMethod" when arguments.Count == 1 => evaluate(arguments[0].Expression).ToUpperInvariant(),
            _ => TextPattern.Unknown,
        };
    }

    /// <summary>What <c>new Uri(baseAddress, relative)</c> and <c>HttpClient.BaseAddress</c> make of two addresses.</summary>
    public static string Combine(string baseAddress, string relative)
    {
        if (relative.IndexOf("://", StringComparison.Ordinal) >= 0) return relative;
        if (ClientBases.Begins(baseAddress)) return baseAddress + relative;
        int scheme = baseAddress.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0) return TextPattern.Unknown;
        int path = baseAddress.IndexOf('/', scheme + 3);
        string origin = path < 0 ? baseAddress : baseAddress.Substring(0, path);
        if (relative.StartsWith("/", StringComparison.Ordinal)) return origin + relative;
        // Whether an unknown text begins with a slash matters only below a base path.
        string folder = path < 0 ? "/" : baseAddress.Substring(path, baseAddress.LastIndexOf('/') - path + 1);
        return origin + folder + relative;
    }

    /// <summary>The host of an absolute address; null when it is none.</summary>
    public static string? Host(string address)
    {
        int scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme is not (4 or 5) || !address.StartsWith("http", StringComparison.OrdinalIgnoreCase)) return null;
        int end = address.IndexOfAny(['/', '?', '#'], scheme + 3);
        return end < 0 ? address.Substring(scheme + 3) : address.Substring(scheme + 3, end - scheme - 3);
    }

    /// <summary>A value as it stands in a query.</summary>
    public static string Escaped(string value) => TextPattern.IsKnown(value) ? Uri.EscapeDataString(value) : TextPattern.Unknown;
}

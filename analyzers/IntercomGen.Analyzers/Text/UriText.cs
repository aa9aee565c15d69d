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
            "UriBuilder" when arguments.Count == 1 => Built(evaluate(arguments[0].Expression), creation.Initializer, evaluate),
            "UriBuilder" when arguments.Count == 2 =>
                Built(evaluate(arguments[0].Expression) + "://" + evaluate(arguments[1].Expression), creation.Initializer, evaluate),
            "HttpMethod" when arguments.Count == 1 => evaluate(arguments[0].Expression).ToUpperInvariant(),
            _ => TextPattern.Unknown,
        };
    }

    /// <summary>What <c>new Uri(baseAddress, relative)</c> and <c>HttpClient.BaseAddress</c> make of two addresses.</summary>
    public static string Combine(string baseAddress, string relative)
    {
        if (relative.IndexOf("://", StringComparison.Ordinal) >= 0) return relative;
        int scheme = baseAddress.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0) return TextPattern.Unknown;
        int path = baseAddress.IndexOf('/', scheme + 3);
        string origin = path < 0 ? baseAddress : baseAddress.Substring(0, path);
        if (relative.StartsWith("/", StringComparison.Ordinal)) return origin + relative;
        // Whether an unknown text begins with a slash matters only below a base path.
        string folder = path < 0 ? "/" : baseAddress.Substring(path, baseAddress.LastIndexOf('/') - path + 1);
        return origin + folder + relative;
    }

    private static string Built(string address, InitializerExpressionSyntax? initializer, Func<ExpressionSyntax, string> evaluate)
    {
        string? path = null;
        string? query = null;
        foreach (AssignmentExpressionSyntax assignment in (initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>())
        {
            switch ((assignment.Left as IdentifierNameSyntax)?.Identifier.ValueText)
            {
                case "Path": path = evaluate(assignment.Right); break;
                case "Query": query = evaluate(assignment.Right); break;
                default: return TextPattern.Unknown;
            }
        }
        if (path is not null) address = Combine(address, "/" + path.TrimStart('/'));
        return query is null ? address : address + "?" + query.TrimStart('?');
    }
}

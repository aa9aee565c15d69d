using IntercomGen.Analyzers.Text;
using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Http;

/// <summary>The types of RestSharp, by name: the project may have any version of it, or none.</summary>
internal static class RestSharpTypes
{
    public static bool IsIn(Compilation compilation) => compilation.GetTypeByMetadataName("RestSharp.RestClient") is not null;

    public static bool IsClient(ITypeSymbol? type) => IsNamed(type, "RestClient", "IRestClient");

    public static bool IsOptions(ITypeSymbol? type) => IsNamed(type, "RestClientOptions");

    public static bool IsRequest(ITypeSymbol? type) => IsNamed(type, "RestRequest", "IRestRequest");

    public static bool IsCarrier(ITypeSymbol? type) => IsClient(type) || IsOptions(type) || IsRequest(type);

    public static bool IsOwn(ITypeSymbol? type)
    {
        INamespaceSymbol? space = type?.ContainingNamespace;
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer) space = outer;
        return space?.Name == "RestSharp";
    }

    /// <summary>The verb that a sending method stands for; null when the request itself says it.</summary>
    public static string? VerbOf(string method)
    {
        string name = method.StartsWith("Execute", StringComparison.Ordinal) ? method.Substring("Execute".Length) : method;
        foreach (string verb in s_verbs)
        {
            if (name.StartsWith(verb, StringComparison.Ordinal) && name.Substring(verb.Length) is "" or "Async" or "Json" or "JsonAsync")
            {
                return verb.ToUpperInvariant();
            }
        }
        return null;
    }

    /// <summary>The resource, with what stands for its URL segments left open.</summary>
    public static string Resource(string pattern)
    {
        int open;
        while ((open = pattern.IndexOf('{')) >= 0 && pattern.IndexOf('}', open) is > 0 and var close)
        {
            pattern = pattern.Substring(0, open) + TextPattern.Unknown + pattern.Substring(close + 1);
        }
        return pattern;
    }

    private static readonly string[] s_verbs = ["Get", "Post", "Put", "Patch", "Delete"];

    private static bool IsNamed(ITypeSymbol? type, params string[] names)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (Array.IndexOf(names, type.Name) >= 0 && IsOwn(type)) return true;
        }
        return false;
    }
}

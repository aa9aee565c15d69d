using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Http;

/// <summary>The types that calls are made of: those of System.Net.Http, and by name those of RestSharp.</summary>
internal static class HttpTypes
{
    public static bool IsClient(ITypeSymbol? type) => Is(type, "HttpClient");

    /// <summary>Whether a type is the framework's client itself, and no class that derives from it.</summary>
    public static bool IsPlainClient(ITypeSymbol type) => type.Name == "HttpClient" && InHttp(type);

    public static bool IsRequest(ITypeSymbol? type) => Is(type, "HttpRequestMessage");

    /// <summary>Whether headers can be set through a value of this type.</summary>
    public static bool IsCarrier(ITypeSymbol? type) =>
        IsClient(type) || IsRequest(type) || (type?.Name == "HttpRequestHeaders" && InHttp(type)) || RestSharpTypes.IsCarrier(type);

    /// <summary>Whether a method belongs to the HTTP code of the framework or of a library that is known, which sets no version header on its own.</summary>
    public static bool IsOwnMethod(IMethodSymbol method) =>
        InHttp(method.ContainingType) || RestSharpTypes.IsOwn(method.ContainingType) || RefitTypes.IsOwn(method.ContainingType);

    private static bool Is(ITypeSymbol? type, string name)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == name && InHttp(type)) return true;
        }
        return false;
    }

    private static bool InHttp(ITypeSymbol type)
    {
        INamespaceSymbol? space = type.ContainingNamespace;
        while (space is { IsGlobalNamespace: false })
        {
            if (space is { Name: "Http", ContainingNamespace: { Name: "Net", ContainingNamespace.Name: "System" } }) return true;
            space = space.ContainingNamespace;
        }
        return false;
    }
}

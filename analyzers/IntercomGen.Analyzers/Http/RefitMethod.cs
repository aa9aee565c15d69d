using Microsoft.CodeAnalysis;

namespace IntercomGen.Analyzers.Http;

/// <summary>What becomes of the parameters of a Refit method.</summary>
internal static class RefitMethod
{
    private static readonly string[] s_neither = ["Header", "HeaderCollection", "Authorize", "Property"];

    /// <summary>The parameter that travels as body: the one that says so, else the first object of a method that has a body.</summary>
    public static IParameterSymbol? BodyOf(IMethodSymbol method, string verb)
    {
        if (method.Parameters.FirstOrDefault(static parameter => RefitTypes.Of(parameter, "Body") is not null) is { } said) return said;
        return verb is "POST" or "PUT" or "PATCH" ? method.Parameters.FirstOrDefault(static parameter => IsBody(parameter)) : null;
    }

    private static bool IsBody(IParameterSymbol parameter) =>
        !IsSimple(parameter.Type) && !IsElsewhere(parameter) && RefitTypes.Of(parameter, "Query") is null;

    /// <summary>The parameters that travel in the query, each with its name there; an object that travels as its members is null.</summary>
    public static IEnumerable<(IParameterSymbol Parameter, string? Name)> QueryOf(IMethodSymbol method, string verb, string path)
    {
        IParameterSymbol? body = BodyOf(method, verb);
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (IsElsewhere(parameter) || SymbolEqualityComparer.Default.Equals(parameter, body)) continue;
            string name = RefitTypes.Of(parameter, "AliasAs") is { ConstructorArguments: [{ Value: string alias }] } ? alias : parameter.Name;
            if (IsInPath(path, name) || IsInPath(path, parameter.Name)) continue;
            yield return (parameter, IsSimple(parameter.Type) ? name : null);
        }
    }

    /// <summary>The path, with what stands for its parameters left open.</summary>
    public static string Pattern(string path) => RestSharpTypes.Resource(path);

    private static bool IsInPath(string path, string name) =>
        path.IndexOf("{" + name + "}", StringComparison.OrdinalIgnoreCase) >= 0 || path.IndexOf("{**" + name + "}", StringComparison.OrdinalIgnoreCase) >= 0
        || path.IndexOf("{" + name + ".", StringComparison.OrdinalIgnoreCase) >= 0 || path.IndexOf("{" + name + ":", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsElsewhere(IParameterSymbol parameter) =>
        parameter.Type.Name is "CancellationToken" or "StreamPart" or "ByteArrayPart" or "FileInfoPart"
            || Array.Exists(s_neither, name => RefitTypes.Of(parameter, name) is not null);

    private static bool IsSimple(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        return type.SpecialType is SpecialType.System_String or (>= SpecialType.System_Boolean and <= SpecialType.System_Double) or SpecialType.System_DateTime
            || type.TypeKind == TypeKind.Enum || type.Name is "Guid" or "DateTimeOffset" or "DateOnly" or "Uri";
    }
}

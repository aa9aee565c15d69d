using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Knows which versions of OpenAPI are read.</summary>
internal static class SpecificationVersion
{
    /// <exception cref="UnreadableException">The version is not read.</exception>
    public static void Check(string version, Mark mark)
    {
        if (version == "3" || version.StartsWith("3.", StringComparison.Ordinal)) return;
        if (version.StartsWith("2", StringComparison.Ordinal)) throw Swagger(version, mark);
        throw new UnreadableException($"This is OpenAPI '{version}', which is not known; OpenAPI 3.0 and 3.1 are read.", mark);
    }

    /// <summary>What is said about descriptions from before OpenAPI 3.</summary>
    public static UnreadableException Swagger(string? version, Mark mark) =>
        new($"This is OpenAPI {version ?? "2.0"} (Swagger), which is not read; convert it to 3.0 first.", mark);
}

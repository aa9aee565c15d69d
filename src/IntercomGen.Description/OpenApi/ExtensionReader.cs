using IntercomGen.Description.Yaml;

namespace IntercomGen.Description.OpenApi;

/// <summary>Reads <c>x-</c> fields.</summary>
internal static class ExtensionReader
{
    /// <summary>Whether a key is an extension that is kept. Code samples are examples by another name.</summary>
    public static bool IsExtension(string key) =>
        key.StartsWith("x-", StringComparison.Ordinal) && key is not ("x-code-samples" or "x-codeSamples" or "x-example" or "x-examples");

    public static Extension Read(NodeReader reader, string key) => new(key, reader.ReadJson());
}

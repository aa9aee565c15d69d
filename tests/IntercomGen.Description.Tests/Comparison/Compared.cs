using System.Collections.Concurrent;
using IntercomGen.Description.Comparison;

namespace IntercomGen.Description.Tests.Comparison;

/// <summary>The published descriptions, read once, and short ways to compare.</summary>
internal static class Compared
{
    private static readonly ConcurrentDictionary<string, ApiDescription> s_read = new(StringComparer.Ordinal);

    public static string[] Versions { get; } = ["2.7", "2.9", "2.11", "2.12", "2.14", "2.16", "preview", "unstable"];

    public static ApiDescription Published(string version) =>
        s_read.GetOrAdd(version, static key => DescriptionReader.Read(File.ReadAllText(Folders.PublishedFile(key + ".yaml"))));

    public static DescriptionComparison Of(string old, string @new) => DescriptionComparer.Compare(Published(old), Published(@new));

    /// <summary>The differences of two texts, as people read them, with how much they matter.</summary>
    public static string[] Texts(ApiDescription old, ApiDescription @new) =>
        [.. DescriptionComparer.Compare(old, @new).Differences.Select(static difference => $"{difference.Severity}: {difference}")];

    public static string[] Schemas(string old, string @new) => Texts(Yaml.WithSchemas(old), Yaml.WithSchemas(@new));
}

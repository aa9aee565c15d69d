using System.Reflection;

namespace IntercomGen.Description.Tests;

/// <summary>Where descriptions are found: our own, and the published ones where they are at hand.</summary>
internal static class Folders
{
    public static string Spec { get; } = Metadata("SpecFolder");

    public static string Tests { get; } = Metadata("TestFolder");

    public static string Published { get; } = Path.Combine(Metadata("SharedFolder"), "intercom-openapi");

    public static bool HasPublished => Directory.Exists(Published);

    public static string PublishedFile(string name) => Path.Combine(Published, name);

    private static string Metadata(string key) =>
        typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}

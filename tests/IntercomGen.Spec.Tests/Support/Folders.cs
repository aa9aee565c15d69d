using System.Reflection;

namespace IntercomGen.Spec.Tests.Support;

/// <summary>Where the compared files lie, as the build knows it.</summary>
internal static class Folders
{
    public static string Spec { get; } = Metadata("SpecFolder");

    /// <summary>The published descriptions; the folder is missing on most machines.</summary>
    public static string Published { get; } = Path.Combine(Metadata("SharedFolder"), "intercom-openapi");

    public static string SearchFields { get; } = Path.Combine(Metadata("SharedFolder"), "domain", "search_fields.tsv");

    private static string Metadata(string key) =>
        typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}

using System.Reflection;

namespace IntercomGen.Benchmarks.Measuring;

/// <summary>Where the repository is, and the published descriptions and payloads beside it, if they are.</summary>
internal static class Folders
{
    public static string Repository { get; } = Metadata("RepositoryRoot");

    /// <summary>The descriptions that Intercom publishes; null where they are missing.</summary>
    public static string? Published { get; } = Existing("intercom-openapi");

    /// <summary>Recorded answers; null where they are missing.</summary>
    public static string? Payloads { get; } = Existing("payloads");

    private static string? Existing(string name)
    {
        string path = Path.Combine(Metadata("SharedFolder"), name);
        return Directory.Exists(path) ? path : null;
    }

    private static string Metadata(string key) =>
        typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

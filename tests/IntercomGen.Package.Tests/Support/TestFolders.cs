using System.Reflection;

namespace IntercomGen.Package.Tests.Support;

/// <summary>Where the repository and the published descriptions are.</summary>
internal static class TestFolders
{
    public static string Repository { get; } = Metadata("RepositoryRoot");

    public static string Consumers { get; } = Path.Combine(Repository, "tests", "IntercomGen.Package.Tests", "Consumers");

    public static string Published { get; } = Path.Combine(Metadata("SharedFolder"), "intercom-openapi");

    /// <summary>The published descriptions, by version; empty where the folder is missing.</summary>
    public static IReadOnlyList<string> PublishedVersions { get; } =
        Directory.Exists(Published)
            ? [.. Directory.GetFiles(Published, "*.yaml").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)]
            : [];

    private static string Metadata(string key) =>
        typeof(TestFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(attribute => attribute.Key == key).Value!;
}

using System.Reflection;

namespace Quickstart.Tests;

/// <summary>Where the repository's files are.</summary>
internal static class Repository
{
    private static readonly string s_root =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathOf(string path) => Path.Combine(s_root, path);
}

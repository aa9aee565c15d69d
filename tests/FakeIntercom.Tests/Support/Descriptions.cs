using System.Reflection;

namespace FakeIntercom.Tests.Support;

/// <summary>Where the descriptions are: our own beside the server, the published ones in a folder that may be missing.</summary>
public static class Descriptions
{
    private static readonly string s_shared = typeof(Descriptions).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SharedFolder").Value! + "intercom-openapi";

    public static bool HavePublished => Directory.Exists(s_shared);

    public static string Own(string file) => Path.Combine(AppContext.BaseDirectory, "spec", file);

    public static string Published(string file) => Path.Combine(s_shared, file);
}

/// <summary>A theory over published descriptions; skipped where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (!Descriptions.HavePublished)
        {
            Skip = "The published descriptions are not here.";
        }
    }
}

using System.Reflection;

namespace IntercomGen.Analyzers.Tests;

/// <summary>Where the project keeps what these tests read.</summary>
internal static class Folders
{
    public static string Spec { get; } = Metadata("SpecFolder");

    public static string Published { get; } = Path.Combine(Metadata("SharedFolder"), "intercom-openapi");

    public static string Rules { get; } = Metadata("RulesFolder");

    public static string Guide { get; } = Metadata("GuideFolder");

    /// <summary>Files in the styles of many people, compiled by a test alone.</summary>
    public static string Strangers { get; } = Metadata("StrangersFolder");

    private static string Metadata(string key) =>
        typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

/// <summary>A test over published descriptions; skipped, and said so, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = Directory.Exists(Folders.Published) ? null : "The published descriptions are not at hand.";
}

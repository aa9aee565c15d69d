using System.Reflection;

namespace IntercomGen.Analyzers.Tests;

/// <summary>Where the project keeps what these tests read.</summary>
internal static class Folders
{
    public static string Spec { get; } = Metadata("SpecFolder");

    public static string Rules { get; } = Metadata("RulesFolder");

    public static string Sample { get; } = Metadata("SampleFolder");

    private static string Metadata(string key) =>
        typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
